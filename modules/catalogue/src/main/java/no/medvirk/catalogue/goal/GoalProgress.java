package no.medvirk.catalogue.goal;

import static no.medvirk.catalogue.db.Tables.GOAL;
import static no.medvirk.catalogue.trash.CatalogueTrash.GOALS;
import static no.medvirk.core.Tenant.mine;

import java.time.LocalDate;
import no.medvirk.catalogue.GoalId;
import no.medvirk.catalogue.GoalMeasured;
import no.medvirk.core.History;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one way in which a goal's progress moves: whoever measures it says how far it has come. The newest one told counts. */
@Service
@Transactional
class GoalProgress {

    /** As the history tells it. */
    private record Measured(
            @Nullable Double progress, @Nullable LocalDate measuredOn) {}

    private final DSLContext db;
    private final History history;

    GoalProgress(DSLContext db, History history) {
        this.db = db;
        this.history = history;
    }

    /** Somebody who edits the goal meanwhile loses nothing: its version is of what people write. */
    @ApplicationModuleListener
    void on(GoalMeasured fact) {
        GoalId goal = fact.goal();
        Measured after = new Measured(fact.progress(), fact.on());
        GoalMeasured.Way way = fact.way();
        db.select(GOAL.PROGRESS, GOAL.MEASURED_ON)
                .from(GOAL)
                .where(mine(GOAL), GOAL.ID.eq(goal), GOAL.TELLING.lt(fact.telling()))
                .forUpdate()
                .fetchOptional(row -> new Measured(row.value1(), row.value2()))
                .ifPresent(before -> {
                    db.update(GOAL)
                            .set(GOAL.PROGRESS, after.progress())
                            .set(GOAL.MEASURED_ON, after.measuredOn())
                            .set(GOAL.WAY_UNIT, way == null ? null : way.unit())
                            .set(GOAL.WAY_BASELINE, way == null ? null : (Double) way.baseline())
                            .set(GOAL.WAY_TARGET, way == null ? null : (Double) way.target())
                            .set(GOAL.WAY_NOW, way == null ? null : (Double) way.now())
                            .set(GOAL.WAY_N, way == null ? null : (Integer) way.n())
                            .set(GOAL.WAY_LOW, way == null ? null : way.low())
                            .set(GOAL.WAY_HIGH, way == null ? null : way.high())
                            .set(GOAL.TELLING, fact.telling())
                            .where(mine(GOAL), GOAL.ID.eq(goal))
                            .execute();
                    if (!before.equals(after)) {
                        history.record(GOALS.name(), goal.value(), "measured", before, after);
                    }
                });
    }
}
