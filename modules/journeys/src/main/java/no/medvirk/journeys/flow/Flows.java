package no.medvirk.journeys.flow;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.journeys.db.Tables.ARROW;
import static no.medvirk.journeys.db.Tables.CARD;
import static no.medvirk.journeys.db.Tables.JOURNEY;
import static no.medvirk.journeys.db.Tables.LANE;
import static no.medvirk.journeys.db.Tables.PHASE;
import static no.medvirk.journeys.db.Tables.STEP;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import no.medvirk.catalogue.PublicServiceNames;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.core.LocalText;
import no.medvirk.core.Problem;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.blueprint.ArrowKind;
import no.medvirk.journeys.blueprint.Coded;
import no.medvirk.journeys.blueprint.DataSource;
import no.medvirk.journeys.blueprint.LaneKind;
import no.medvirk.journeys.blueprint.Status;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How work flows through the bound municipality's journeys and services: one statement, however many journeys. */
@Service
@Transactional(readOnly = true)
class Flows {

    private static final List<String> WORK = Arrays.stream(LaneKind.values())
            .filter(kind -> kind.engine() || kind == LaneKind.UNIT)
            .map(LaneKind::code)
            .toList();

    private final DSLContext db;
    private final PublicServiceNames services;

    Flows(DSLContext db, PublicServiceNames services) {
        this.db = db;
        this.services = services;
    }

    public JourneyFlow of(JourneyId journey) {
        return drawings(JOURNEY.ID.eq(journey)).stream()
                .findFirst()
                .map(Silos::of)
                .orElseThrow(Problem::notFound);
    }

    /** @throws Problem not-found when there is no such service, or it lies in the trash */
    public ServiceFlow ofService(ServiceId service) {
        LocalText name = services.of(Set.of(service)).get(service);
        if (name == null) {
            throw Problem.notFound();
        }
        Condition its = JOURNEY.SERVICE_ID
                .eq(service)
                .and(JOURNEY.TRASHED_AT.isNull())
                .and(JOURNEY.STATUS.ne(Status.ARCHIVED.code()));
        return ServiceFlow.of(
                service, name, drawings(its).stream().map(Silos::of).toList());
    }

    private List<Drawing> drawings(Condition which) {
        return db.select(
                        JOURNEY.ID,
                        JOURNEY.TITLE,
                        JOURNEY.PERSPECTIVE,
                        JOURNEY.DERIVED_FROM_JOURNEY_ID.isNotNull(),
                        JOURNEY.SERVICE_ID,
                        steps(),
                        cards(),
                        arrows())
                .from(JOURNEY)
                .where(mine(JOURNEY), which)
                .orderBy(JOURNEY.TITLE, JOURNEY.ID)
                .fetch(mapping(Drawing::new));
    }

    private static Field<List<Drawing.Step>> steps() {
        return multiset(select(STEP.ID, STEP.NAME, STEP.WAITING_MINUTES)
                        .from(STEP)
                        .join(PHASE)
                        .on(PHASE.TENANT_ID.eq(STEP.TENANT_ID), PHASE.ID.eq(STEP.PHASE_ID))
                        .where(mine(STEP), STEP.JOURNEY_ID.eq(JOURNEY.ID))
                        .orderBy(PHASE.POSITION, PHASE.ID, STEP.POSITION, STEP.ID))
                .convertFrom(rows -> rows.map(mapping(Drawing.Step::new)));
    }

    private static Field<List<Drawing.Card>> cards() {
        Condition touched = exists(selectOne()
                .from(ARROW)
                .where(mine(ARROW), ARROW.JOURNEY_ID.eq(CARD.JOURNEY_ID))
                .and(ARROW.FROM_CARD_ID.eq(CARD.ID).or(ARROW.TO_CARD_ID.eq(CARD.ID))));
        return multiset(select(
                                CARD.ID,
                                CARD.STEP_ID,
                                LANE.KIND,
                                LANE.LABEL,
                                CARD.TEXT,
                                CARD.PERFORMER,
                                CARD.UNIT,
                                CARD.DATA_SOURCE)
                        .from(CARD)
                        .join(LANE)
                        .on(LANE.TENANT_ID.eq(CARD.TENANT_ID), LANE.ID.eq(CARD.LANE_ID))
                        .join(STEP)
                        .on(STEP.TENANT_ID.eq(CARD.TENANT_ID), STEP.ID.eq(CARD.STEP_ID))
                        .join(PHASE)
                        .on(PHASE.TENANT_ID.eq(STEP.TENANT_ID), PHASE.ID.eq(STEP.PHASE_ID))
                        .where(
                                mine(CARD),
                                CARD.JOURNEY_ID.eq(JOURNEY.ID),
                                LANE.KIND.in(WORK).or(touched))
                        .orderBy(
                                PHASE.POSITION,
                                PHASE.ID,
                                STEP.POSITION,
                                STEP.ID,
                                LANE.POSITION,
                                LANE.ID,
                                CARD.POSITION,
                                CARD.ID))
                .convertFrom(rows ->
                        rows.map(mapping((card, step, kind, lane, text, performer, unit, source) -> new Drawing.Card(
                                card,
                                step,
                                Coded.of(LaneKind.class, kind),
                                lane,
                                text,
                                performer,
                                unit,
                                Coded.ofNullable(DataSource.class, source)))));
    }

    private static Field<List<Drawing.Arrow>> arrows() {
        return multiset(select(ARROW.ID, ARROW.FROM_CARD_ID, ARROW.TO_CARD_ID, ARROW.KIND, ARROW.LABEL)
                        .from(ARROW)
                        .where(mine(ARROW), ARROW.JOURNEY_ID.eq(JOURNEY.ID))
                        .orderBy(ARROW.ID))
                .convertFrom(rows -> rows.map(mapping((arrow, from, to, kind, label) ->
                        new Drawing.Arrow(arrow, from, to, Coded.of(ArrowKind.class, kind), label))));
    }
}
