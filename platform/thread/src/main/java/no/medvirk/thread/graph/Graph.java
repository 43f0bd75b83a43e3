package no.medvirk.thread.graph;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.thread.db.Tables.LINK;
import static no.medvirk.thread.db.Tables.NODE;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.val;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.medvirk.core.Tenant;
import no.medvirk.core.ThingChanged;
import no.medvirk.core.ThreadSource;
import org.jooq.DSLContext;
import org.jooq.impl.SQLDataType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps nodes and links as the modules show their things. What belongs to a root is read and written by one at a time, so that the
 * last one that reads is the last that writes; while the whole is built anew, nobody else writes.
 */
@Service
@Transactional
class Graph {

    private static final int ROOTS = 200;

    private final DSLContext db;
    private final Roots roots;
    private final Map<String, ThreadSource> sources = new HashMap<>();

    Graph(DSLContext db, Roots roots, ObjectProvider<ThreadSource> sources) {
        this.db = db;
        this.roots = roots;
        sources.forEach(source -> source.roots().forEach(kind -> {
            if (this.sources.put(kind, source) != null) {
                throw new IllegalStateException("two modules show roots of the kind " + kind);
            }
        }));
    }

    /** How much there is after the whole was built anew. */
    record Size(int nodes, int links) {
        Size plus(Size other) {
            return new Size(nodes + other.nodes, links + other.links);
        }
    }

    @ApplicationModuleListener
    void follow(ThingChanged fact) {
        ThreadSource source = sources.get(fact.kind());
        if (source != null) {
            lock("pg_advisory_xact_lock_shared", fact.tenant().value());
            lock("pg_advisory_xact_lock", fact.id());
            roots.replace(fact.kind(), fact.id(), source.of(fact.kind(), fact.id()));
        }
    }

    /** Forgets what the bound municipality has, and asks the modules for all of it. */
    Size rebuild() {
        lock("pg_advisory_xact_lock", Tenant.current().value());
        db.deleteFrom(NODE).where(mine(NODE)).execute();
        db.deleteFrom(LINK).where(mine(LINK)).execute();
        sources.forEach(this::rebuild);
        return new Size(db.fetchCount(NODE, mine(NODE)), db.fetchCount(LINK, mine(LINK)));
    }

    private void rebuild(String kind, ThreadSource source) {
        List<UUID> ids = source.ids(kind, null, ROOTS);
        while (!ids.isEmpty()) {
            ids.forEach(id -> roots.replace(kind, id, source.of(kind, id)));
            ids = source.ids(kind, ids.getLast(), ROOTS);
        }
    }

    // Two that have the same key wait for each other without need, which does no harm.
    private void lock(String how, UUID what) {
        long key = what.getMostSignificantBits() ^ what.getLeastSignificantBits();
        db.select(function(name("pg_catalog", how), SQLDataType.OTHER, val(key)))
                .execute();
    }
}
