package no.medvirk.benchmarking.practice;

import static no.medvirk.benchmarking.db.Tables.ACTIVITY;
import static no.medvirk.benchmarking.db.Tables.INITIATIVE;
import static no.medvirk.benchmarking.db.Tables.SATISFACTION;
import static no.medvirk.core.Tenant.mine;
import static org.jooq.impl.DSL.noCondition;

import java.util.Collection;
import java.util.UUID;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.core.Tenant;
import no.medvirk.measurement.ObservationRecorded;
import no.medvirk.research.ActivityCompleted;
import no.medvirk.roadmap.InitiativeDecided;
import org.jooq.DSLContext;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the other modules have told: dated facts about nobody. The last one told of a thing counts. */
@Service
@Transactional
class Facts {

    private final DSLContext db;

    Facts(DSLContext db) {
        this.db = db;
    }

    @ApplicationModuleListener
    void on(InitiativeDecided fact) {
        if (fact.gone()) {
            db.deleteFrom(INITIATIVE)
                    .where(mine(INITIATIVE), INITIATIVE.ID.eq(fact.initiative()))
                    .execute();
            return;
        }
        db.insertInto(INITIATIVE)
                .set(INITIATIVE.TENANT_ID, Tenant.current())
                .set(INITIATIVE.ID, fact.initiative())
                .set(INITIATIVE.SERVICES, ids(fact.services()))
                .set(INITIATIVE.DECIDED_ON, fact.decidedOn())
                .set(INITIATIVE.CLAIMED, fact.claimed())
                .set(INITIATIVE.VERIFIED, fact.verified())
                .onConflict(INITIATIVE.TENANT_ID, INITIATIVE.ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    @ApplicationModuleListener
    void on(ActivityCompleted fact) {
        if (!fact.completed()) {
            db.deleteFrom(ACTIVITY)
                    .where(mine(ACTIVITY), ACTIVITY.ID.eq(fact.activity()))
                    .execute();
            return;
        }
        db.insertInto(ACTIVITY)
                .set(ACTIVITY.TENANT_ID, Tenant.current())
                .set(ACTIVITY.ID, fact.activity())
                .set(ACTIVITY.SERVICES, ids(fact.services()))
                .set(ACTIVITY.TOOK_PLACE_ON, fact.on())
                .set(ACTIVITY.USERS, fact.users())
                .set(ACTIVITY.EMPLOYEES, fact.employees())
                .onConflict(ACTIVITY.TENANT_ID, ACTIVITY.ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    /** Of the latest point: one that is not known, or is shown to nobody, is no measurement, and one that is behind it stays as it was told. */
    @ApplicationModuleListener
    void on(ObservationRecorded fact) {
        ServiceId service = fact.service();
        boolean counts = fact.satisfaction() && service != null;
        db.deleteFrom(SATISFACTION)
                .where(
                        mine(SATISFACTION),
                        SATISFACTION.INDICATOR_ID.eq(fact.indicator()),
                        counts
                                ? SATISFACTION.MEASURED_ON.ge(fact.on()).or(SATISFACTION.SERVICE_ID.ne(service))
                                : noCondition())
                .execute();
        if (!counts || fact.n() == 0) {
            return;
        }
        db.insertInto(SATISFACTION)
                .set(SATISFACTION.TENANT_ID, Tenant.current())
                .set(SATISFACTION.INDICATOR_ID, fact.indicator())
                .set(SATISFACTION.SERVICE_ID, service)
                .set(SATISFACTION.MEASURED_ON, fact.on())
                .onConflictDoNothing()
                .execute();
    }

    private static UUID[] ids(Collection<ServiceId> services) {
        return services.stream().map(ServiceId::value).sorted().toArray(UUID[]::new);
    }
}
