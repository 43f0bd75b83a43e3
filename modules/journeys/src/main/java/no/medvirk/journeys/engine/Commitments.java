package no.medvirk.journeys.engine;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.journeys.db.Tables.COMMITTED_ACTION;
import static no.medvirk.journeys.db.Tables.PLAN;
import static org.jooq.impl.DSL.arrayOverlap;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.medvirk.core.Tenant;
import no.medvirk.journeys.StepId;
import no.medvirk.journeys.WorkCommitted;
import org.jooq.DSLContext;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The committed actions that were told of, by the steps that they change. */
@Service
@Transactional
class Commitments {

    private final DSLContext db;

    Commitments(DSLContext db) {
        this.db = db;
    }

    /** Those that change at least one of these steps, in order of their titles; one statement. */
    @Transactional(readOnly = true)
    public List<WorkCommitted.Action> changing(Collection<StepId> steps) {
        UUID[] any = steps.stream().map(StepId::value).toArray(UUID[]::new);
        return db.select(
                        COMMITTED_ACTION.ID, COMMITTED_ACTION.TITLE, COMMITTED_ACTION.DIMENSION, COMMITTED_ACTION.STEPS)
                .from(COMMITTED_ACTION)
                .where(mine(COMMITTED_ACTION), arrayOverlap(COMMITTED_ACTION.STEPS, val(any)))
                .orderBy(COMMITTED_ACTION.TITLE, COMMITTED_ACTION.ID)
                .fetch(row -> new WorkCommitted.Action(
                        row.value1(),
                        row.value2(),
                        WorkCommitted.Dimension.of(row.value3()),
                        Arrays.stream(row.value4()).map(StepId::new).collect(Collectors.toSet())));
    }

    @ApplicationModuleListener
    void on(WorkCommitted fact) {
        int news = db.insertInto(PLAN)
                .set(PLAN.TENANT_ID, Tenant.current())
                .set(PLAN.ID, fact.plan())
                .set(PLAN.TELLING, fact.telling())
                .onConflict(PLAN.TENANT_ID, PLAN.ID)
                .doUpdate()
                .set(PLAN.TELLING, fact.telling())
                .where(mine(PLAN), PLAN.TELLING.lt(fact.telling()))
                .execute();
        if (news == 0) {
            return; // told late: what stands here is newer
        }
        db.deleteFrom(COMMITTED_ACTION)
                .where(mine(COMMITTED_ACTION), COMMITTED_ACTION.PLAN_ID.eq(fact.plan()))
                .execute();
        if (!fact.actions().isEmpty()) {
            db.insertInto(
                            COMMITTED_ACTION,
                            COMMITTED_ACTION.TENANT_ID,
                            COMMITTED_ACTION.ID,
                            COMMITTED_ACTION.PLAN_ID,
                            COMMITTED_ACTION.TITLE,
                            COMMITTED_ACTION.DIMENSION,
                            COMMITTED_ACTION.STEPS)
                    .valuesOfRows(fact.actions().stream()
                            .map(action -> row(
                                    Tenant.current(),
                                    action.id(),
                                    fact.plan(),
                                    action.title(),
                                    action.dimension().code(),
                                    action.steps().stream().map(StepId::value).toArray(UUID[]::new)))
                            .toList())
                    .execute();
        }
    }
}
