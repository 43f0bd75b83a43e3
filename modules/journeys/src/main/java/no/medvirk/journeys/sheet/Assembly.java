package no.medvirk.journeys.sheet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import no.medvirk.catalogue.Channel;
import no.medvirk.journeys.CardId;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.StepId;
import no.medvirk.journeys.blueprint.ArrowKind;
import no.medvirk.journeys.blueprint.Automation;
import no.medvirk.journeys.blueprint.Coded;
import no.medvirk.journeys.blueprint.DataSource;
import no.medvirk.journeys.blueprint.DecisionKind;
import no.medvirk.journeys.blueprint.Evidence;
import no.medvirk.journeys.blueprint.LaneId;
import no.medvirk.journeys.blueprint.LaneKind;
import no.medvirk.journeys.blueprint.PhaseId;
import no.medvirk.journeys.blueprint.Positions;
import no.medvirk.journeys.blueprint.Status;
import no.medvirk.journeys.blueprint.Totals;
import no.medvirk.journeys.blueprint.Trigger;
import no.medvirk.journeys.journey.JourneyDocument;
import no.medvirk.journeys.journey.JourneyDocument.Arrow;
import no.medvirk.journeys.journey.JourneyDocument.Card;
import no.medvirk.journeys.journey.JourneyDocument.Lane;
import no.medvirk.journeys.journey.JourneyDocument.Phase;
import no.medvirk.journeys.journey.JourneyDocument.Step;
import no.medvirk.journeys.operation.Element;
import no.medvirk.journeys.operation.Operation;
import org.jspecify.annotations.Nullable;

/** Gives a journey its ids and positions, and the operations that make it. */
final class Assembly {
    private final Supplier<UUID> ids;
    private final List<Operation> operations = new ArrayList<>();
    private final List<Phase> phases = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<Lane> lanes = new ArrayList<>();
    private final List<Card> cards = new ArrayList<>();
    private final List<Arrow> arrows = new ArrayList<>();

    /** The document that the operations make of a journey that was just added. */
    record Made(JourneyDocument document, List<Operation> operations) {}

    private Assembly(Supplier<UUID> ids) {
        this.ids = ids;
    }

    static Made of(JourneySheet journey, Supplier<UUID> ids, Instant now) {
        return new Assembly(ids).make(journey, now);
    }

    private Made make(JourneySheet journey, Instant now) {
        JourneyId id = new JourneyId(ids.get());
        addPhases(journey);
        addLanes(journey);
        addCards(journey);
        journey.arrows().forEach(this::addArrow);
        Status status = Coded.of(Status.class, journey.status());
        var document = new JourneyDocument(
                id,
                journey.title(),
                status,
                journey.perspective(),
                null,
                0,
                now,
                "",
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                phases,
                steps,
                List.of(),
                lanes,
                cards,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                arrows,
                List.of(),
                totals());
        return new Made(document, operations);
    }

    private Totals totals() {
        List<Totals.Times> times = steps.stream()
                .map(step -> new Totals.Times(step.phase().value(), step.touchMinutes(), step.waitingMinutes()))
                .toList();
        long assumed =
                cards.stream().filter(card -> card.status() == Evidence.ASSUMED).count();
        return Totals.of(
                phases.stream().map(phase -> phase.id().value()).toList(),
                times,
                cards.size(),
                Math.toIntExact(assumed));
    }

    private void addPhases(JourneySheet journey) {
        List<String> positions = Positions.evenly(journey.phases().size());
        List<String> stepPositions = Positions.evenly(journey.steps().size());
        for (JourneySheet.Phase phase : journey.phases()) {
            Phase made = new Phase(new PhaseId(ids.get()), phase.name(), positions.get(phases.size()), null);
            phases.add(made);
            add(Element.PHASE, made.id().value(), fields("name", made.name(), "position", made.position()));
            phase.steps().forEach(step -> addStep(step, made.id(), stepPositions.get(steps.size())));
        }
    }

    private void addStep(JourneySheet.Step step, PhaseId phase, String position) {
        Step made = new Step(
                new StepId(ids.get()),
                phase,
                step.name(),
                position,
                step.touchMinutes(),
                step.waitingMinutes(),
                shorter(step.frequencyPercent()),
                null);
        steps.add(made);
        add(
                Element.STEP,
                made.id().value(),
                fields(
                        "phase", phase.value(),
                        "name", made.name(),
                        "position", position,
                        "touchMinutes", made.touchMinutes(),
                        "waitingMinutes", made.waitingMinutes(),
                        "frequencyPercent", made.frequencyPercent()));
    }

    private void addLanes(JourneySheet journey) {
        List<String> positions = Positions.evenly(journey.lanes().size());
        for (JourneySheet.Lane lane : journey.lanes()) {
            LaneKind kind = Coded.of(LaneKind.class, lane.kind());
            Lane made = new Lane(new LaneId(ids.get()), kind, lane.label(), positions.get(lanes.size()), null);
            lanes.add(made);
            add(
                    Element.LANE,
                    made.id().value(),
                    fields("kind", lane.kind(), "label", made.label(), "position", made.position()));
        }
    }

    private void addCards(JourneySheet journey) {
        List<String> positions = Positions.evenly(journey.cards().size());
        for (JourneySheet.Card card : journey.cards()) {
            Card made = card(card, positions.get(cards.size()));
            cards.add(made);
            LaneId cause = made.rootCause();
            JourneySheet.Production production = card.production();
            add(
                    Element.CARD,
                    made.id().value(),
                    fields(
                            "step", made.step().value(),
                            "lane", made.lane().value(),
                            "position", made.position(),
                            "text", made.text(),
                            "status", card.status(),
                            "channel", card.channel(),
                            "performer", made.performer(),
                            "unit", made.unit(),
                            "system", made.system(),
                            "automation", card.automation(),
                            "decision", production.decision(),
                            "dataSource", production.dataSource(),
                            "trigger", production.trigger(),
                            "mandate", production.mandate(),
                            "perceivedOwner", production.perceivedOwner(),
                            "weight", made.weight(),
                            "rootCause", cause == null ? null : cause.value(),
                            "felt", made.felt(),
                            "whose", made.whose()));
        }
    }

    private void addArrow(JourneySheet.Arrow arrow) {
        Arrow made = new Arrow(
                ids.get(),
                cards.get(arrow.fromIndex()).id(),
                cards.get(arrow.toIndex()).id(),
                Coded.of(ArrowKind.class, arrow.kind()),
                arrow.label());
        arrows.add(made);
        add(
                Element.ARROW,
                made.id(),
                fields(
                        "from", made.from().value(),
                        "to", made.to().value(),
                        "kind", arrow.kind(),
                        "label", made.label()));
    }

    private Card card(JourneySheet.Card card, String position) {
        Integer cause = card.rootCauseLaneIndex();
        return new Card(
                new CardId(ids.get()),
                steps.get(card.stepIndex()).id(),
                lanes.get(card.laneIndex()).id(),
                position,
                card.text(),
                Coded.of(Evidence.class, card.status()),
                null,
                card.channel() == null ? null : Channel.of(card.channel()),
                card.performer(),
                card.unit(),
                card.system(),
                Coded.ofNullable(Automation.class, card.automation()),
                Coded.ofNullable(DecisionKind.class, card.production().decision()),
                Coded.ofNullable(DataSource.class, card.production().dataSource()),
                Coded.ofNullable(Trigger.class, card.production().trigger()),
                card.production().mandate(),
                card.production().perceivedOwner(),
                shorter(card.weight()),
                cause == null ? null : lanes.get(cause).id(),
                card.felt(),
                card.whose(),
                null,
                null,
                null);
    }

    private static @Nullable Short shorter(@Nullable Integer number) {
        return number == null ? null : number.shortValue();
    }

    private void add(Element what, UUID id, Map<String, Object> fields) {
        operations.add(new Operation(Operation.Action.ADD, what, id, null, fields));
    }

    private static Map<String, Object> fields(@Nullable Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            Object value = namesAndValues[at + 1];
            if (value != null) {
                fields.put(String.valueOf(namesAndValues[at]), value);
            }
        }
        return fields;
    }
}
