package no.medvirk.journeys.sheet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gives a journey its ids and positions, and the operations that make it. */
final class Assembly {
    private final Supplier<UUID> ids;
    private final List<ProposedOperation> operations = new ArrayList<>();
    private final List<ProposedJourney.Phase> phases = new ArrayList<>();
    private final List<ProposedJourney.Step> steps = new ArrayList<>();
    private final List<ProposedJourney.Lane> lanes = new ArrayList<>();
    private final List<ProposedJourney.Card> cards = new ArrayList<>();

    record Made(ProposedJourney document, List<ProposedOperation> operations) {}

    private Assembly(Supplier<UUID> ids) {
        this.ids = ids;
    }

    static Made of(JourneySheet journey, Supplier<UUID> ids, Instant now) {
        return new Assembly(ids).make(journey, now);
    }

    private Made make(JourneySheet journey, Instant now) {
        UUID id = ids.get();
        addPhases(journey);
        addLanes(journey);
        addCards(journey);
        var totals = ProposedJourney.Totals.of(phases, steps, cards);
        var document = new ProposedJourney(
                id,
                journey.title(),
                journey.status(),
                journey.perspective(),
                0,
                now,
                phases,
                steps,
                lanes,
                cards,
                List.of(),
                totals);
        return new Made(document, operations);
    }

    private void addPhases(JourneySheet journey) {
        List<String> positions = Positions.evenly(journey.phases().size());
        List<String> stepPositions = Positions.evenly(journey.steps().size());
        for (JourneySheet.Phase phase : journey.phases()) {
            var made = new ProposedJourney.Phase(ids.get(), phase.name(), positions.get(phases.size()));
            phases.add(made);
            add("phase", made.id(), fields("name", made.name(), "position", made.position()));
            phase.steps().forEach(step -> addStep(step, made.id(), stepPositions.get(steps.size())));
        }
    }

    private void addStep(JourneySheet.Step step, UUID phase, String position) {
        var made = new ProposedJourney.Step(
                ids.get(),
                phase,
                step.name(),
                position,
                step.touchMinutes(),
                step.waitingMinutes(),
                step.frequencyPercent());
        steps.add(made);
        add(
                "step",
                made.id(),
                fields(
                        "phase", phase,
                        "name", made.name(),
                        "position", position,
                        "touchMinutes", made.touchMinutes(),
                        "waitingMinutes", made.waitingMinutes(),
                        "frequencyPercent", made.frequencyPercent()));
    }

    private void addLanes(JourneySheet journey) {
        List<String> positions = Positions.evenly(journey.lanes().size());
        for (JourneySheet.Lane lane : journey.lanes()) {
            var made = new ProposedJourney.Lane(ids.get(), lane.kind(), lane.label(), positions.get(lanes.size()));
            lanes.add(made);
            add("lane", made.id(), fields("kind", made.kind(), "label", made.label(), "position", made.position()));
        }
    }

    private void addCards(JourneySheet journey) {
        List<String> positions = Positions.evenly(journey.cards().size());
        for (JourneySheet.Card card : journey.cards()) {
            Integer cause = card.rootCauseLaneIndex();
            var made = new ProposedJourney.Card(
                    ids.get(),
                    steps.get(card.stepIndex()).id(),
                    lanes.get(card.laneIndex()).id(),
                    positions.get(cards.size()),
                    card.text(),
                    card.status(),
                    card.channel(),
                    card.performer(),
                    card.unit(),
                    card.system(),
                    card.automation(),
                    card.weight(),
                    cause == null ? null : lanes.get(cause).id(),
                    card.felt(),
                    card.whose());
            cards.add(made);
            add(
                    "card",
                    made.id(),
                    fields(
                            "step", made.step(),
                            "lane", made.lane(),
                            "position", made.position(),
                            "text", made.text(),
                            "status", made.status(),
                            "channel", made.channel(),
                            "performer", made.performer(),
                            "unit", made.unit(),
                            "system", made.system(),
                            "automation", made.automation(),
                            "weight", made.weight(),
                            "rootCause", made.rootCause(),
                            "felt", made.felt(),
                            "whose", made.whose()));
        }
    }

    private void add(String what, UUID id, Map<String, Object> fields) {
        operations.add(new ProposedOperation("add", what, id, fields));
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
