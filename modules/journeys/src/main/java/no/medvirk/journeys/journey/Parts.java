package no.medvirk.journeys.journey;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.journeys.db.Tables.ARROW;
import static no.medvirk.journeys.db.Tables.CARD;
import static no.medvirk.journeys.db.Tables.COMMENT;
import static no.medvirk.journeys.db.Tables.CONFIRMATION;
import static no.medvirk.journeys.db.Tables.EVIDENCE;
import static no.medvirk.journeys.db.Tables.JOURNEY;
import static no.medvirk.journeys.db.Tables.LANE;
import static no.medvirk.journeys.db.Tables.NEED_ANSWERED;
import static no.medvirk.journeys.db.Tables.NEED_MET;
import static no.medvirk.journeys.db.Tables.ORIGIN;
import static no.medvirk.journeys.db.Tables.PAIN_ANSWERED;
import static no.medvirk.journeys.db.Tables.PERSONA;
import static no.medvirk.journeys.db.Tables.PHASE;
import static no.medvirk.journeys.db.Tables.STEP;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.medvirk.core.Member;
import no.medvirk.journeys.CardId;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.blueprint.ArrowKind;
import no.medvirk.journeys.blueprint.Coded;
import no.medvirk.journeys.blueprint.Evidence;
import no.medvirk.journeys.blueprint.LaneKind;
import no.medvirk.journeys.blueprint.Stance;
import no.medvirk.journeys.db.tables.records.JourneyRecord;
import no.medvirk.journeys.journey.JourneyDocument.Arrow;
import no.medvirk.journeys.journey.JourneyDocument.Comment;
import no.medvirk.journeys.journey.JourneyDocument.Confirmation;
import no.medvirk.journeys.journey.JourneyDocument.Lane;
import no.medvirk.journeys.journey.JourneyDocument.Measured;
import no.medvirk.journeys.journey.JourneyDocument.NeedAnswered;
import no.medvirk.journeys.journey.JourneyDocument.NeedMet;
import no.medvirk.journeys.journey.JourneyDocument.Origin;
import no.medvirk.journeys.journey.JourneyDocument.PainAnswered;
import no.medvirk.journeys.journey.JourneyDocument.PersonaName;
import no.medvirk.journeys.journey.JourneyDocument.Phase;
import no.medvirk.journeys.journey.JourneyDocument.Related;
import no.medvirk.journeys.journey.JourneyDocument.Step;
import no.medvirk.journeys.nested.Nesting;
import no.medvirk.journeys.nested.PartOf;
import no.medvirk.research.HighlightId;
import no.medvirk.research.InsightId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A journey but for its cards, read in one statement. */
@Service
@Transactional(readOnly = true)
class Parts {

    private final DSLContext db;
    private final MeasuredCards measuredCards;

    Parts(DSLContext db, MeasuredCards measuredCards) {
        this.db = db;
        this.measuredCards = measuredCards;
    }

    /** Evidence as journeys keep it: without a word of it. */
    record Ground(
            UUID id,
            CardId card,
            @Nullable InsightId insight,
            @Nullable HighlightId highlight,
            Stance stance,
            @Nullable Evidence level,
            @Nullable Instant attachedAt,
            @Nullable Instant changedAt) {}

    /** All of a journey but its cards. */
    record Whole(
            JourneyRecord head,
            String updatedBy,
            @Nullable String followedUpBy,
            List<Phase> phases,
            List<Step> steps,
            List<Lane> lanes,
            List<PersonaName> personas,
            List<Comment> comments,
            List<Confirmation> confirmations,
            List<Ground> evidence,
            List<Measured> measured,
            List<NeedMet> needsMet,
            List<NeedAnswered> needsAnswered,
            List<PainAnswered> painsAnswered,
            List<Origin> origins,
            List<Arrow> arrows,
            List<Related> from,
            List<Related> targets,
            List<PartOf> partOf) {}

    public Optional<Whole> of(JourneyId id) {
        Field<String> updatedBy = Member.nameOf(JOURNEY.UPDATED_BY_MEMBER_ID);
        Field<String> followedUpBy = Member.nameOf(JOURNEY.FOLLOWED_UP_BY_MEMBER_ID);
        Field<List<Phase>> phases = phases(id);
        Field<List<Step>> steps = steps(id);
        Field<List<Lane>> lanes = lanes(id);
        Field<List<PersonaName>> personas = multiset(select(PERSONA.ID, PERSONA.NAME, PERSONA.TRASHED_AT.isNotNull())
                        .from(PERSONA)
                        .where(mine(PERSONA))
                        .and(PERSONA.ID.in(select(CARD.PERSONA_ID)
                                .from(CARD)
                                .where(mine(CARD), CARD.JOURNEY_ID.eq(id), CARD.PERSONA_ID.isNotNull())))
                        .orderBy(PERSONA.NAME, PERSONA.ID))
                .convertFrom(rows -> rows.map(mapping(PersonaName::new)));
        Field<List<Comment>> comments = comments(id);
        Field<List<Confirmation>> confirmations = multiset(select(
                                CONFIRMATION.ID,
                                CONFIRMATION.CARD_ID,
                                Member.nameOf(CONFIRMATION.AUTHOR_MEMBER_ID),
                                CONFIRMATION.AT,
                                CONFIRMATION.WORDS)
                        .from(CONFIRMATION)
                        .where(mine(CONFIRMATION), CONFIRMATION.JOURNEY_ID.eq(id))
                        .orderBy(CONFIRMATION.AT, CONFIRMATION.ID))
                .convertFrom(rows -> rows.map(mapping(Confirmation::new)));
        Field<List<Ground>> evidence = evidence(id);
        Field<List<Measured>> measured = measuredCards.of(id);
        Field<List<NeedMet>> needsMet = multiset(select(NEED_MET.ID, NEED_MET.STEP_ID, NEED_MET.NEED_ID)
                        .from(NEED_MET)
                        .where(mine(NEED_MET), NEED_MET.JOURNEY_ID.eq(id))
                        .orderBy(NEED_MET.ID))
                .convertFrom(rows -> rows.map(mapping(NeedMet::new)));
        Field<List<NeedAnswered>> needsAnswered = multiset(
                        select(NEED_ANSWERED.ID, NEED_ANSWERED.CARD_ID, NEED_ANSWERED.NEED_ID)
                                .from(NEED_ANSWERED)
                                .where(mine(NEED_ANSWERED), NEED_ANSWERED.JOURNEY_ID.eq(id))
                                .orderBy(NEED_ANSWERED.ID))
                .convertFrom(rows -> rows.map(mapping(NeedAnswered::new)));
        Field<List<PainAnswered>> painsAnswered = multiset(
                        select(PAIN_ANSWERED.ID, PAIN_ANSWERED.CARD_ID, PAIN_ANSWERED.PAIN_POINT_CARD_ID)
                                .from(PAIN_ANSWERED)
                                .where(mine(PAIN_ANSWERED), PAIN_ANSWERED.JOURNEY_ID.eq(id))
                                .orderBy(PAIN_ANSWERED.ID))
                .convertFrom(rows -> rows.map(mapping(PainAnswered::new)));
        Field<List<Origin>> origins = multiset(select(ORIGIN.ID, ORIGIN.STEP_ID, ORIGIN.ORIGIN_STEP_ID)
                        .from(ORIGIN)
                        .where(mine(ORIGIN), ORIGIN.JOURNEY_ID.eq(id))
                        .orderBy(ORIGIN.ID))
                .convertFrom(rows -> rows.map(mapping(Origin::new)));
        Field<List<Arrow>> arrows = arrows(id);
        Field<List<Related>> from = related(other -> other.ID.eq(JOURNEY.DERIVED_FROM_JOURNEY_ID));
        Field<List<PartOf>> partOf = Nesting.partOf(id);
        Field<List<Related>> targets = related(other -> other.DERIVED_FROM_JOURNEY_ID.eq(id));
        return db.select(JOURNEY.fields())
                .select(
                        updatedBy,
                        followedUpBy,
                        phases,
                        steps,
                        lanes,
                        personas,
                        comments,
                        confirmations,
                        evidence,
                        measured)
                .select(needsMet, needsAnswered, painsAnswered, origins, arrows, from, targets, partOf)
                .from(JOURNEY)
                .where(mine(JOURNEY), JOURNEY.ID.eq(id))
                .fetchOptional(row -> new Whole(
                        row.into(JOURNEY),
                        row.get(updatedBy),
                        row.get(followedUpBy),
                        row.get(phases),
                        row.get(steps),
                        row.get(lanes),
                        row.get(personas),
                        row.get(comments),
                        row.get(confirmations),
                        row.get(evidence),
                        row.get(measured),
                        row.get(needsMet),
                        row.get(needsAnswered),
                        row.get(painsAnswered),
                        row.get(origins),
                        row.get(arrows),
                        row.get(from),
                        row.get(targets),
                        row.get(partOf)));
    }

    private static Field<List<Phase>> phases(JourneyId id) {
        return multiset(select(PHASE.ID, PHASE.NAME, PHASE.POSITION, PHASE.ORIGIN_PHASE_ID)
                        .from(PHASE)
                        .where(mine(PHASE), PHASE.JOURNEY_ID.eq(id))
                        .orderBy(PHASE.POSITION, PHASE.ID))
                .convertFrom(rows -> rows.map(mapping(Phase::new)));
    }

    private static Field<List<Step>> steps(JourneyId id) {
        return multiset(select(
                                STEP.ID,
                                STEP.PHASE_ID,
                                STEP.NAME,
                                STEP.POSITION,
                                STEP.TOUCH_MINUTES,
                                STEP.WAITING_MINUTES,
                                STEP.FREQUENCY_PERCENT,
                                STEP.TOLD_IN_JOURNEY_ID)
                        .from(STEP)
                        .join(PHASE)
                        .on(PHASE.TENANT_ID.eq(STEP.TENANT_ID), PHASE.ID.eq(STEP.PHASE_ID))
                        .where(mine(STEP), STEP.JOURNEY_ID.eq(id))
                        .orderBy(PHASE.POSITION, PHASE.ID, STEP.POSITION, STEP.ID))
                .convertFrom(rows -> rows.map(mapping(Step::new)));
    }

    private static Field<List<Lane>> lanes(JourneyId id) {
        return multiset(select(LANE.ID, LANE.KIND, LANE.LABEL, LANE.POSITION, LANE.ORIGIN_LANE_ID)
                        .from(LANE)
                        .where(mine(LANE), LANE.JOURNEY_ID.eq(id))
                        .orderBy(LANE.POSITION, LANE.ID))
                .convertFrom(rows -> rows.map(mapping((lane, kind, label, position, origin) ->
                        new Lane(lane, Coded.of(LaneKind.class, kind), label, position, origin))));
    }

    private static Field<List<Comment>> comments(JourneyId id) {
        return multiset(select(
                                COMMENT.ID,
                                COMMENT.STEP_ID,
                                COMMENT.LANE_ID,
                                COMMENT.TEXT,
                                Member.nameOf(COMMENT.AUTHOR_MEMBER_ID),
                                COMMENT.AT,
                                COMMENT.RESOLVED_AT,
                                Member.nameOf(COMMENT.RESOLVED_BY_MEMBER_ID))
                        .from(COMMENT)
                        .where(mine(COMMENT), COMMENT.JOURNEY_ID.eq(id))
                        .orderBy(COMMENT.AT, COMMENT.ID))
                .convertFrom(rows -> rows.map(mapping(Comment::new)));
    }

    private static Field<List<Ground>> evidence(JourneyId id) {
        return multiset(select(
                                EVIDENCE.ID,
                                EVIDENCE.CARD_ID,
                                EVIDENCE.INSIGHT_ID,
                                EVIDENCE.HIGHLIGHT_ID,
                                EVIDENCE.STANCE,
                                EVIDENCE.LEVEL,
                                EVIDENCE.ATTACHED_AT,
                                EVIDENCE.CHANGED_AT)
                        .from(EVIDENCE)
                        .where(mine(EVIDENCE), EVIDENCE.JOURNEY_ID.eq(id))
                        .orderBy(EVIDENCE.ID))
                .convertFrom(rows -> rows.map(mapping(
                        (ground, card, insight, highlight, stance, level, attached, changed) -> new Ground(
                                ground,
                                card,
                                insight,
                                highlight,
                                Coded.of(Stance.class, stance),
                                level == null ? null : Coded.of(Evidence.class, level),
                                attached,
                                changed))));
    }

    private static Field<List<Arrow>> arrows(JourneyId id) {
        return multiset(select(ARROW.ID, ARROW.FROM_CARD_ID, ARROW.TO_CARD_ID, ARROW.KIND, ARROW.LABEL)
                        .from(ARROW)
                        .where(mine(ARROW), ARROW.JOURNEY_ID.eq(id))
                        .orderBy(ARROW.ID))
                .convertFrom(rows -> rows.map(mapping((arrow, from, to, kind, label) ->
                        new Arrow(arrow, from, to, Coded.of(ArrowKind.class, kind), label))));
    }

    private static Field<List<Related>> related(Function<no.medvirk.journeys.db.tables.Journey, Condition> which) {
        no.medvirk.journeys.db.tables.Journey other = JOURNEY.as("other");
        return multiset(select(other.ID, other.TITLE, other.TRASHED_AT.isNotNull())
                        .from(other)
                        .where(mine(other), which.apply(other))
                        .orderBy(other.ID))
                .convertFrom(rows -> rows.map(mapping(Related::new)));
    }
}
