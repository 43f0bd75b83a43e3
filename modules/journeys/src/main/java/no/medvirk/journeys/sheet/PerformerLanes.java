package no.medvirk.journeys.sheet;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.journeys.db.Tables.PERFORMER_LANE;
import static org.jooq.impl.DSL.excluded;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.medvirk.core.Tenant;
import no.medvirk.journeys.db.tables.records.PerformerLaneRecord;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remembers in which lane the municipality puts whom, from one sheet to the next. */
@Service
@Transactional
class PerformerLanes {

    private static final int MOST = 5000;

    private final DSLContext db;

    PerformerLanes(DSLContext db) {
        this.db = db;
    }

    /** The kind of lane of each performer, by {@link Performers#key}. */
    @Transactional(readOnly = true)
    public Map<String, String> remembered() {
        return db.select(PERFORMER_LANE.PERFORMER, PERFORMER_LANE.KIND)
                .from(PERFORMER_LANE)
                .where(mine(PERFORMER_LANE))
                .orderBy(PERFORMER_LANE.PERFORMER)
                .limit(MOST)
                .fetchMap(PERFORMER_LANE.PERFORMER, PERFORMER_LANE.KIND);
    }

    public void remember(List<PerformerLane> choices) {
        // of two spellings of one performer the last counts
        Collection<PerformerLaneRecord> rows = choices.stream()
                .map(choice -> new PerformerLaneRecord(
                        Tenant.current(),
                        Performers.key(choice.name()),
                        choice.lane().code()))
                .collect(
                        Collectors.toMap(PerformerLaneRecord::getPerformer, Function.identity(), (first, last) -> last))
                .values();
        if (!rows.isEmpty()) {
            db.insertInto(PERFORMER_LANE)
                    .set(rows)
                    .onConflict(PERFORMER_LANE.TENANT_ID, PERFORMER_LANE.PERFORMER)
                    .doUpdate()
                    .set(PERFORMER_LANE.KIND, excluded(PERFORMER_LANE.KIND))
                    .where(mine(PERFORMER_LANE))
                    .execute();
        }
    }
}
