package no.medvirk.journeys.journey;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.journeys.db.Tables.CARD;
import static no.medvirk.journeys.db.Tables.COMMENT;
import static no.medvirk.journeys.db.Tables.JOURNEY;
import static no.medvirk.journeys.db.Tables.LANE;
import static no.medvirk.journeys.db.Tables.PHASE;
import static no.medvirk.journeys.db.Tables.STEP;
import static org.jooq.Records.mapping;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.medvirk.catalogue.Channel;
import no.medvirk.catalogue.PublicServiceNames;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.core.Member;
import no.medvirk.core.Problem;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.blueprint.Automation;
import no.medvirk.journeys.blueprint.Coded;
import no.medvirk.journeys.blueprint.Evidence;
import no.medvirk.journeys.blueprint.LaneKind;
import no.medvirk.journeys.blueprint.Status;
import no.medvirk.journeys.blueprint.Totals;
import no.medvirk.journeys.db.tables.records.CardRecord;
import no.medvirk.journeys.db.tables.records.JourneyRecord;
import no.medvirk.journeys.journey.JourneyDocument.Card;
import no.medvirk.journeys.journey.JourneyDocument.Comment;
import no.medvirk.journeys.journey.JourneyDocument.Lane;
import no.medvirk.journeys.journey.JourneyDocument.Phase;
import no.medvirk.journeys.journey.JourneyDocument.Step;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Journeys, each as one document; those in the trash too, for whoever wants to see what they take back. */
@Service
@Transactional(readOnly = true)
public class Documents {

    private final DSLContext db;
    private final PublicServiceNames services;

    Documents(DSLContext db, PublicServiceNames services) {
        this.db = db;
        this.services = services;
    }

    /** At most eight statements, unless somebody writes meanwhile: then it is read anew, so that no message is half seen. */
    public JourneyDocument byId(JourneyId id) {
        JourneyDocument document = read(id);
        while (seq(id) != document.seq()) {
            document = read(id);
        }
        return document;
    }

    private int seq(JourneyId id) {
        return db.select(JOURNEY.SEQ)
                .from(JOURNEY)
                .where(mine(JOURNEY), JOURNEY.ID.eq(id))
                .fetchOptional(JOURNEY.SEQ)
                .orElseThrow(Problem::notFound);
    }

    private JourneyDocument read(JourneyId id) {
        Field<String> updatedBy = Member.nameOf(JOURNEY.UPDATED_BY_MEMBER_ID);
        var head = db.select(JOURNEY.fields())
                .select(updatedBy)
                .from(JOURNEY)
                .where(mine(JOURNEY), JOURNEY.ID.eq(id))
                .fetchOptional()
                .orElseThrow(Problem::notFound);
        JourneyRecord journey = head.into(JOURNEY);
        List<Phase> phases = phases(id);
        List<Step> steps = steps(id);
        List<Card> cards = cards(id);
        return new JourneyDocument(
                id,
                journey.getTitle(),
                Coded.of(Status.class, journey.getStatus()),
                journey.getPerspective(),
                service(journey.getServiceId()),
                journey.getSeq(),
                journey.getUpdatedAt(),
                head.get(updatedBy),
                journey.getTrashedAt(),
                phases,
                steps,
                lanes(id),
                cards,
                comments(id),
                totals(phases, steps, cards));
    }

    private @Nullable NamedService service(@Nullable ServiceId id) {
        return id == null ? null : NamedService.of(id, services.of(Set.of(id)));
    }

    private List<Phase> phases(JourneyId id) {
        return db.select(PHASE.ID, PHASE.NAME, PHASE.POSITION)
                .from(PHASE)
                .where(mine(PHASE), PHASE.JOURNEY_ID.eq(id))
                .orderBy(PHASE.POSITION, PHASE.ID)
                .fetch(mapping(Phase::new));
    }

    private List<Step> steps(JourneyId id) {
        return db.select(
                        STEP.ID,
                        STEP.PHASE_ID,
                        STEP.NAME,
                        STEP.POSITION,
                        STEP.TOUCH_MINUTES,
                        STEP.WAITING_MINUTES,
                        STEP.FREQUENCY_PERCENT)
                .from(STEP)
                .join(PHASE)
                .on(PHASE.TENANT_ID.eq(STEP.TENANT_ID), PHASE.ID.eq(STEP.PHASE_ID))
                .where(mine(STEP), STEP.JOURNEY_ID.eq(id))
                .orderBy(PHASE.POSITION, PHASE.ID, STEP.POSITION, STEP.ID)
                .fetch(mapping(Step::new));
    }

    private List<Lane> lanes(JourneyId id) {
        return db.select(LANE.ID, LANE.KIND, LANE.LABEL, LANE.POSITION)
                .from(LANE)
                .where(mine(LANE), LANE.JOURNEY_ID.eq(id))
                .orderBy(LANE.POSITION, LANE.ID)
                .fetch(mapping((lane, kind, label, position) ->
                        new Lane(lane, Coded.of(LaneKind.class, kind), label, position)));
    }

    private List<Card> cards(JourneyId id) {
        return db.selectFrom(CARD)
                .where(mine(CARD), CARD.JOURNEY_ID.eq(id))
                .orderBy(CARD.POSITION, CARD.ID)
                .fetch(Documents::card);
    }

    private static Card card(CardRecord row) {
        return new Card(
                row.getId(),
                row.getStepId(),
                row.getLaneId(),
                row.getPosition(),
                row.getText(),
                Coded.of(Evidence.class, row.getStatus()),
                row.getChannel() == null ? null : Channel.of(row.getChannel()),
                row.getPerformer(),
                row.getUnit(),
                row.getSystem(),
                row.getAutomation() == null ? null : Coded.of(Automation.class, row.getAutomation()),
                row.getWeight(),
                row.getRootCauseLaneId(),
                Felt.of(row.getFelt()),
                row.getWhose());
    }

    private List<Comment> comments(JourneyId id) {
        return db.select(
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
                .orderBy(COMMENT.AT, COMMENT.ID)
                .fetch(mapping(Comment::new));
    }

    private static Totals totals(List<Phase> phases, List<Step> steps, List<Card> cards) {
        List<UUID> order = phases.stream().map(phase -> phase.id().value()).toList();
        List<Totals.Times> times = steps.stream()
                .map(step -> new Totals.Times(step.phase().value(), step.touchMinutes(), step.waitingMinutes()))
                .toList();
        long assumed =
                cards.stream().filter(card -> card.status() == Evidence.ASSUMED).count();
        return Totals.of(order, times, cards.size(), (int) assumed);
    }
}
