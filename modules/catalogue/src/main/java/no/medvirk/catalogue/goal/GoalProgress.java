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

/** The one way in which a goal's progress moves: an indicator that it is followed by was measured. The latest period counts. */
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
        if (goal == null) {
            return;
        }
        Measured after = new Measured(fact.progress(), fact.on());
        db.select(GOAL.PROGRESS, GOAL.MEASURED_ON)
                .from(GOAL)
                .where(mine(GOAL), GOAL.ID.eq(goal))
                .forUpdate()
                .fetchOptional(row -> new Measured(row.value1(), row.value2()))
                .filter(before -> !before.equals(after) && isLatest(before.measuredOn(), fact.on()))
                .ifPresent(before -> {
                    db.update(GOAL)
                            .set(GOAL.PROGRESS, after.progress())
                            .set(GOAL.MEASURED_ON, after.measuredOn())
                            .where(mine(GOAL), GOAL.ID.eq(goal))
                            .execute();
                    history.record(GOALS.name(), goal.value(), "measured", before, after);
                });
    }

    private static boolean isLatest(@Nullable LocalDate before, LocalDate on) {
        return before == null || !on.isBefore(before);
    }
}
