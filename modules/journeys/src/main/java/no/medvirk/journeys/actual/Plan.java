package no.medvirk.journeys.actual;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.StepId;
import no.medvirk.journeys.journey.JourneyDocument;
import no.medvirk.journeys.nested.NestedJourney;
import no.medvirk.research.Findings.Actual;
import no.medvirk.research.Findings.Happened;
import org.jspecify.annotations.Nullable;

/** A planned journey as actual ones are held against it: its steps in order, and which step each card is of. */
final class Plan {

    private final List<StepId> steps;
    private final Map<UUID, StepId> traces = new HashMap<>();

    /** @param within the ids of the steps and cards of each journey that its steps are told in: what happened there, happened in the step */
    Plan(JourneyDocument journey, Map<JourneyId, Set<UUID>> within) {
        List<JourneyDocument.Step> inOrder = inOrder(journey);
        steps = inOrder.stream().map(JourneyDocument.Step::id).toList();
        inOrder.forEach(step -> {
            Set<UUID> told = step.toldIn() == null ? Set.of() : within.getOrDefault(step.toldIn(), Set.of());
            told.forEach(thing -> traces.putIfAbsent(thing, step.id()));
        });
        steps.forEach(step -> traces.put(step.value(), step));
        journey.cards().forEach(card -> traces.put(card.id().value(), card.step()));
    }

    /** The journeys that steps of one are told in. */
    static Set<JourneyId> toldIn(JourneyDocument journey) {
        return journey.nested().stream().map(NestedJourney::id).collect(Collectors.toSet());
    }

    /** Its steps as they are drawn: phase by phase. */
    static List<JourneyDocument.Step> inOrder(JourneyDocument journey) {
        List<JourneyDocument.Step> steps = new ArrayList<>();
        journey.phases()
                .forEach(phase -> journey.steps().stream()
                        .filter(step -> step.phase().equals(phase.id()))
                        .forEach(steps::add));
        return steps;
    }

    /** The step that a trace leads to, if it is of this plan. */
    @Nullable
    StepId step(@Nullable UUID trace) {
        return trace == null ? null : traces.get(trace);
    }

    Alignment align(Actual actual) {
        return Alignment.of(
                steps,
                actual.touchpoints().stream()
                        .map((Happened one) -> new Alignment.Touch(step(one.trace()), one.trace(), one.failed()))
                        .toList());
    }
}
