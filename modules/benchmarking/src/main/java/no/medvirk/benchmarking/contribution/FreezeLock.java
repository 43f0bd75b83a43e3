package no.medvirk.benchmarking.contribution;

import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.val;

import java.time.LocalDate;
import org.jooq.DSLContext;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a freeze wait until those who share or withdraw for its period are done, and them until it is; to the end of each transaction. So a
 * release counts what it holds, and nothing else.
 */
@Service
@Transactional
public class FreezeLock {

    private static final int SPACE = 0x46727a65; // the keys of two halves are apart from those of one

    private final DSLContext db;

    FreezeLock(DSLContext db) {
        this.db = db;
    }

    /** Together with others who share or withdraw, and without a freeze. */
    void together(String shared, LocalDate from, LocalDate to, boolean example) {
        lock("pg_advisory_xact_lock_shared", shared, from, to, example);
    }

    /** Without anybody who shares or withdraws. */
    public void alone(String shared, LocalDate from, LocalDate to, boolean example) {
        lock("pg_advisory_xact_lock", shared, from, to, example);
    }

    // Two that have the same key wait for each other without need, which does no harm.
    private void lock(String how, String shared, LocalDate from, LocalDate to, boolean example) {
        int key = String.join("|", shared, from.toString(), to.toString(), String.valueOf(example))
                .hashCode();
        db.select(function(name("pg_catalog", how), SQLDataType.OTHER, val(SPACE), val(key)))
                .execute();
    }
}
