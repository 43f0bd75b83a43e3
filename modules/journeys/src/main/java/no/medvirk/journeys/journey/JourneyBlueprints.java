package no.medvirk.journeys.journey;

import static java.util.stream.Collectors.toSet;
import static no.medvirk.core.Tenant.mine;
import static no.medvirk.journeys.db.Tables.CARD;
import static no.medvirk.journeys.db.Tables.JOURNEY;
import static no.medvirk.journeys.db.Tables.LANE;
import static no.medvirk.journeys.db.Tables.NEED_ANSWERED;
import static no.medvirk.journeys.db.Tables.PHASE;
import static no.medvirk.journeys.db.Tables.STEP;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.journeys.Blueprints;
import no.medvirk.journeys.CardId;
import no.medvirk.journeys.StepId;
import no.medvirk.journeys.blueprint.Capability;
import no.medvirk.journeys.blueprint.LaneKind;
import no.medvirk.research.NeedId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers what other modules ask of journeys; what lies in the trash is not there. */
@Service
@Transactional(readOnly = true)
class JourneyBlueprints implements Blueprints {

    private final DSLContext db;

    JourneyBlueprints(DSLContext db) {
        this.db = db;
    }

    @Override
    public Optional<Opportunity> opportunity(CardId card) {
        Field<Set<NeedId>> needs = multiset(select(NEED_ANSWERED.NEED_ID)
                        .from(NEED_ANSWERED)
                        .where(mine(NEED_ANSWERED), NEED_ANSWERED.CARD_ID.eq(card)))
                .convertFrom(rows -> rows.stream().map(Record1::value1).collect(toSet()));
        return db.select(CARD.TEXT, CARD.STEP_ID, CARD.CAPABILITY, JOURNEY.ID, JOURNEY.TITLE, JOURNEY.SERVICE_ID, needs)
                .from(CARD)
                .join(LANE)
                .on(LANE.TENANT_ID.eq(CARD.TENANT_ID), LANE.ID.eq(CARD.LANE_ID))
                .join(JOURNEY)
                .on(JOURNEY.TENANT_ID.eq(CARD.TENANT_ID), JOURNEY.ID.eq(CARD.JOURNEY_ID))
                .where(mine(CARD), CARD.ID.eq(card), JOURNEY.TRASHED_AT.isNull())
                .and(LANE.KIND.eq(LaneKind.OPPORTUNITIES.code()))
                .fetchOptional(row -> {
                    String capability = row.get(CARD.CAPABILITY);
                    return new Opportunity(
                            card,
                            row.get(CARD.TEXT),
                            row.get(JOURNEY.ID),
                            row.get(JOURNEY.TITLE),
                            row.get(JOURNEY.SERVICE_ID),
                            row.get(CARD.STEP_ID),
                            capability == null ? null : capability.equals(Capability.WITHIN.code()),
                            row.get(needs));
                });
    }

    @Override
    public List<Step> steps(Collection<StepId> steps) {
        return stepsWhere(STEP.ID.in(steps));
    }

    @Override
    public List<Step> stepsOf(ServiceId service) {
        return stepsWhere(JOURNEY.SERVICE_ID.eq(service));
    }

    @Override
    public List<Card> cards(Collection<CardId> cards) {
        return db.select(CARD.ID, CARD.TEXT, LANE.LABEL, STEP.NAME, JOURNEY.ID, JOURNEY.TITLE)
                .from(CARD)
                .join(LANE)
                .on(LANE.TENANT_ID.eq(CARD.TENANT_ID), LANE.ID.eq(CARD.LANE_ID))
                .join(STEP)
                .on(STEP.TENANT_ID.eq(CARD.TENANT_ID), STEP.ID.eq(CARD.STEP_ID))
                .join(JOURNEY)
                .on(JOURNEY.TENANT_ID.eq(CARD.TENANT_ID), JOURNEY.ID.eq(CARD.JOURNEY_ID))
                .where(mine(CARD), CARD.ID.in(cards), JOURNEY.TRASHED_AT.isNull())
                .orderBy(JOURNEY.TITLE, CARD.TEXT, CARD.ID)
                .fetch(mapping(Card::new));
    }

    private List<Step> stepsWhere(Condition which) {
        return db.select(STEP.ID, STEP.NAME, JOURNEY.ID, JOURNEY.TITLE, JOURNEY.DERIVED_FROM_JOURNEY_ID.isNotNull())
                .from(STEP)
                .join(PHASE)
                .on(PHASE.TENANT_ID.eq(STEP.TENANT_ID), PHASE.ID.eq(STEP.PHASE_ID))
                .join(JOURNEY)
                .on(JOURNEY.TENANT_ID.eq(STEP.TENANT_ID), JOURNEY.ID.eq(STEP.JOURNEY_ID))
                .where(mine(STEP), JOURNEY.TRASHED_AT.isNull(), which)
                .orderBy(JOURNEY.TITLE, JOURNEY.ID, PHASE.POSITION, PHASE.ID, STEP.POSITION, STEP.ID)
                .fetch(mapping(Step::new));
    }
}
