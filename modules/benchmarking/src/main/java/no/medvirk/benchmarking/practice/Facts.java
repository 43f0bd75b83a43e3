package no.medvirk.benchmarking.practice;

import static no.medvirk.benchmarking.db.Tables.ACTIVITY;
import static no.medvirk.benchmarking.db.Tables.HEARD;
import static no.medvirk.benchmarking.db.Tables.INITIATIVE;
import static no.medvirk.benchmarking.db.Tables.SATISFACTION;
import static no.medvirk.core.Tenant.mine;

import java.util.Collection;
import java.util.UUID;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.core.Tenant;
import no.medvirk.measurement.IndicatorMoved;
import no.medvirk.research.ActivityCompleted;
import no.medvirk.roadmap.InitiativeDecided;
import org.jooq.DSLContext;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the other modules have told: dated facts about nobody. The newest one told of a thing counts, in whatever order they arrive. */
@Service
@Transactional
class Facts {

    private final DSLContext db;

    Facts(DSLContext db) {
        this.db = db;
    }

    @ApplicationModuleListener
    void on(InitiativeDecided fact) {
        if (!isNews(fact.initiative().value(), fact.telling())) {
            return;
        }
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
        if (!isNews(fact.activity().value(), fact.telling())) {
            return;
        }
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

    /** Where no figure is shown, nothing was measured. */
    @ApplicationModuleListener
    void on(IndicatorMoved fact) {
        if (!isNews(fact.indicator().value(), fact.telling())) {
            return;
        }
        db.deleteFrom(SATISFACTION)
                .where(mine(SATISFACTION), SATISFACTION.INDICATOR_ID.eq(fact.indicator()))
                .execute();
        if (fact.satisfaction() && fact.service() != null && fact.measuredOn() != null) {
            db.insertInto(SATISFACTION)
                    .set(SATISFACTION.TENANT_ID, Tenant.current())
                    .set(SATISFACTION.INDICATOR_ID, fact.indicator())
                    .set(SATISFACTION.SERVICE_ID, fact.service())
                    .set(SATISFACTION.MEASURED_ON, fact.measuredOn())
                    .execute();
        }
    }

    /** Not when the same or a newer one was heard of the thing. Until the transaction ends nobody else hears of it. */
    private boolean isNews(UUID thing, int telling) {
        return db.insertInto(HEARD)
                        .set(HEARD.TENANT_ID, Tenant.current())
                        .set(HEARD.THING_ID, thing)
                        .set(HEARD.TELLING, telling)
                        .onConflict(HEARD.TENANT_ID, HEARD.THING_ID)
                        .doUpdate()
                        .set(HEARD.TELLING, telling)
                        .where(mine(HEARD), HEARD.TELLING.lt(telling))
                        .execute()
                == 1;
    }

    private static UUID[] ids(Collection<ServiceId> services) {
        return services.stream().map(ServiceId::value).sorted().toArray(UUID[]::new);
    }
}
