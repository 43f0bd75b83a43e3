package no.medvirk.roadmap.trash;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.roadmap.db.Tables.ACTION;
import static no.medvirk.roadmap.db.Tables.BENEFIT;
import static no.medvirk.roadmap.db.Tables.INITIATIVE;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.medvirk.core.History;
import no.medvirk.core.Trash;
import no.medvirk.core.TrashBin;
import no.medvirk.core.TrashBin.Kind;
import no.medvirk.core.Version;
import no.medvirk.roadmap.InitiativeId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the roadmap holds, by the names that history and trash use, and the round that empties it at night. An initiative takes its actions
 * and benefits with it, and their history.
 */
@Service
@Transactional
public class RoadmapTrash implements Trash {

    public static final Kind INITIATIVES = new Kind("initiative", INITIATIVE, INITIATIVE.TITLE);
    public static final Kind ACTIONS = new Kind("action", ACTION, ACTION.TITLE);
    public static final Kind BENEFITS = new Kind("benefit", BENEFIT, BENEFIT.TITLE);

    private static final List<Kind> ALL = List.of(BENEFITS, ACTIONS, INITIATIVES);

    private final TrashBin bin;
    private final History history;
    private final DSLContext db;

    RoadmapTrash(TrashBin bin, History history, DSLContext db) {
        this.bin = bin;
        this.history = history;
        this.db = db;
    }

    @Transactional(readOnly = true)
    List<Item> items() {
        return bin.items(ALL);
    }

    public void put(InitiativeId id, Version version) {
        bin.put(INITIATIVES, id.value(), version);
    }

    public void restore(InitiativeId id) {
        bin.restore(INITIATIVES, id.value());
    }

    public void delete(InitiativeId id) {
        List<UUID> parts = parts(INITIATIVE.ID.eq(id));
        bin.delete(INITIATIVES, id.value());
        history.forget(parts);
    }

    @Override
    public int empty(Instant before) {
        List<UUID> parts = parts(INITIATIVE.TRASHED_AT.lt(before));
        int gone = bin.empty(ALL, before);
        history.forget(parts);
        return gone;
    }

    private List<UUID> parts(Condition which) {
        List<UUID> parts = new ArrayList<>();
        var gone = select(INITIATIVE.ID)
                .from(INITIATIVE)
                .where(mine(INITIATIVE), INITIATIVE.TRASHED_AT.isNotNull(), which);
        db.select(ACTION.ID)
                .from(ACTION)
                .where(mine(ACTION), ACTION.INITIATIVE_ID.in(gone))
                .forEach(row -> parts.add(row.value1().value()));
        db.select(BENEFIT.ID)
                .from(BENEFIT)
                .where(mine(BENEFIT), BENEFIT.INITIATIVE_ID.in(gone))
                .forEach(row -> parts.add(row.value1().value()));
        return parts;
    }
}
