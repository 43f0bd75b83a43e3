package no.medvirk.core;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks the membership and the role when nothing else has: before a caller is told what is wrong with a request, it must be theirs to
 * make. A request that goes well asks in its own first transaction, and so pays nothing here.
 */
@Service
@Transactional(readOnly = true)
public class Admission {

    /** @throws Problem when the caller of the bound visit is no member, or has too low a role */
    public void ask() {
        // the transaction's beginning is the question
    }
}
