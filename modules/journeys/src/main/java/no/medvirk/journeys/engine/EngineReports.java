package no.medvirk.journeys.engine;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.journeys.db.Tables.JOURNEY;
import static no.medvirk.journeys.db.Tables.OPERATION;
import static no.medvirk.journeys.db.Tables.RESERVATION;
import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.jsonbTable;
import static org.jooq.impl.DSL.lateral;
import static org.jooq.impl.DSL.name;

import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.medvirk.core.Ids;
import no.medvirk.core.Member;
import no.medvirk.core.Problem;
import no.medvirk.core.Tenant;
import no.medvirk.journeys.CardId;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.StepId;
import no.medvirk.journeys.WorkCommitted;
import no.medvirk.journeys.engine.RubberBandEngine.Result;
import no.medvirk.journeys.journey.Documents;
import no.medvirk.journeys.journey.JourneyDocument;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rubber-band-engine test of the bound municipality's new journeys. */
@Service
@Transactional
class EngineReports {

    private final DSLContext db;
    private final Documents documents;
    private final Commitments commitments;

    EngineReports(DSLContext db, Documents documents, Commitments commitments) {
        this.db = db;
        this.documents = documents;
        this.commitments = commitments;
    }

    /** What a user writes. @param reviewOn the day on which the reason is to be looked at again */
    record Draft(
            @NotBlank @Size(max = 2000) String reason,
            @NotNull @Future LocalDate reviewOn) {}

    /** @throws Problem not-found when the journey is not a new one, or what it came from is gone for good */
    @Transactional(readOnly = true)
    public EngineReport of(JourneyId id) {
        JourneyDocument target = documents.byId(id);
        JourneyDocument.Related from = target.derivedFrom();
        if (from == null) {
            throw Problem.notFound();
        }
        JourneyDocument today = documents.byId(from.id());
        List<StepId> steps = Stream.concat(today.steps().stream(), target.steps().stream())
                .map(JourneyDocument.Step::id)
                .toList();
        List<WorkCommitted.Action> actions = commitments.changing(steps);
        Drawn drawn = new Drawn(today, target, actions, begunFrom(id));
        return told(today, target, drawn.plan(), actions, reservations(id));
    }

    EngineReport reserve(JourneyId id, Draft draft) {
        mustBeNew(id);
        db.insertInto(RESERVATION)
                .set(RESERVATION.TENANT_ID, Tenant.current())
                .set(RESERVATION.ID, Ids.next())
                .set(RESERVATION.JOURNEY_ID, id)
                .set(RESERVATION.REASON, draft.reason())
                .set(RESERVATION.REVIEW_ON, draft.reviewOn())
                .set(RESERVATION.MEMBER_ID, Tenant.member().map(Member::id).orElse(null))
                .set(RESERVATION.AT, currentInstant())
                .execute();
        return of(id);
    }

    private void mustBeNew(JourneyId id) {
        if (!db.fetchExists(JOURNEY, mine(JOURNEY), JOURNEY.ID.eq(id), JOURNEY.DERIVED_FROM_JOURNEY_ID.isNotNull())) {
            throw Problem.notFound();
        }
    }

    /** Whatever of today's the new journey was ever begun from, also where that was deleted since: it is gone, and not forgotten. */
    private Set<UUID> begunFrom(JourneyId id) {
        Field<UUID> origin = field(name("added", "origin"), UUID.class);
        return db.select(origin)
                .from(
                        OPERATION,
                        lateral(jsonbTable(OPERATION.OPS, inline("$[*]"))
                                .column("origin", SQLDataType.UUID)
                                .path("$.v.origin")
                                .as("added")))
                .where(mine(OPERATION), OPERATION.JOURNEY_ID.eq(id), origin.isNotNull())
                .fetchSet(origin);
    }

    private List<EngineReport.Reservation> reservations(JourneyId id) {
        Field<String> by = Member.nameOf(RESERVATION.MEMBER_ID);
        return db.select(RESERVATION.ID, RESERVATION.REASON, RESERVATION.REVIEW_ON, by, RESERVATION.AT)
                .from(RESERVATION)
                .where(mine(RESERVATION), RESERVATION.JOURNEY_ID.eq(id))
                .orderBy(RESERVATION.ID.desc())
                .fetch(row -> new EngineReport.Reservation(
                        row.value1(), row.value2(), row.value3(), row.value4(), row.value5()));
    }

    private static EngineReport told(
            JourneyDocument today,
            JourneyDocument target,
            Plan plan,
            List<WorkCommitted.Action> actions,
            List<EngineReport.Reservation> reservations) {
        Result result = RubberBandEngine.judge(plan);
        Map<UUID, JourneyDocument.Card> cards = today.cards().stream()
                .collect(Collectors.toMap(card -> card.id().value(), Function.identity()));
        Map<StepId, String> names =
                today.steps().stream().collect(Collectors.toMap(JourneyDocument.Step::id, JourneyDocument.Step::name));
        return new EngineReport(
                RubberBandEngine.RULES,
                new EngineReport.Side(today.id(), today.title()),
                new EngineReport.Side(target.id(), target.title()),
                result.verdict(),
                result.gates(),
                result.production(),
                result.gain(),
                result.breadth(),
                result.engine(),
                result.body(),
                result.coverage(),
                result.timed(),
                result.holds(),
                plan.traced(),
                plan.engine().stream()
                        .map(work -> work(work, known(cards, work.id()), names))
                        .toList(),
                result.untouched().stream().map(CardId::new).toList(),
                result.lift().stream().map(CardId::new).toList(),
                plan.gains().stream()
                        .map(gain -> new EngineReport.Gain(gain.measure(), gain.now(), gain.then()))
                        .toList(),
                plan.cells().all(),
                plan.cells().changed(),
                result.withoutAction(),
                plan.causes().stream()
                        .sorted(Comparator.comparing(Plan.Cause::weight).reversed())
                        .map(cause -> cause(cause, known(cards, cause.card()), names))
                        .toList(),
                actions,
                reservations);
    }

    private static JourneyDocument.Card known(Map<UUID, JourneyDocument.Card> cards, UUID id) {
        return Objects.requireNonNull(cards.get(id));
    }

    private static EngineReport.Work work(Plan.Work work, JourneyDocument.Card card, Map<StepId, String> names) {
        return new EngineReport.Work(
                card.id(),
                card.text(),
                card.step(),
                Objects.requireNonNull(names.get(card.step())),
                work.minutes(),
                work.change(),
                work.change().share());
    }

    private static EngineReport.Cause cause(Plan.Cause cause, JourneyDocument.Card card, Map<StepId, String> names) {
        return new EngineReport.Cause(
                card.id(),
                card.text(),
                card.step(),
                Objects.requireNonNull(names.get(card.step())),
                cause.weight(),
                cause.covered());
    }
}
