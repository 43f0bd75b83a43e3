package no.medvirk.identity;

import java.util.List;
import no.medvirk.core.Caller;
import no.medvirk.core.Role;
import no.medvirk.core.db.tables.MembershipsOf;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person sees across municipalities: their own memberships, through the one function that may answer that. */
@Service
@Transactional
class Memberships {

    /** One of the caller's municipalities. */
    record Mine(String alias, String name, Role role, boolean example, String language) {}

    private final DSLContext db;

    Memberships(DSLContext db) {
        this.db = db;
    }

    @Transactional(readOnly = true)
    public List<Mine> of(Caller caller) {
        MembershipsOf mine = MembershipsOf.MEMBERSHIPS_OF.call(caller.issuer(), caller.subject());
        return db.selectFrom(mine)
                .fetch(row -> new Mine(
                        row.get(mine.ALIAS),
                        row.get(mine.NAME),
                        Role.of(row.get(mine.ROLE)),
                        row.get(mine.EXAMPLE),
                        row.get(mine.LANGUAGE)));
    }
}
