package no.medvirk.journeys.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.medvirk.journeys.CardId;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.StepId;
import no.medvirk.journeys.WorkCommitted;
import org.jspecify.annotations.Nullable;

/**
 * What the rubber-band-engine test says of a new journey, with all that it was computed from. For the meaning of a figure see
 * {@link RubberBandEngine.Result}.
 *
 * @param rules the rule set and its version
 * @param works behind the line of visibility today, in the order of the journey
 * @param untouched of the works, the heaviest that nothing changes
 * @param lift of the works, the fewest whose change would lift the engine over its next border
 * @param causes pain points whose root cause lies below the line
 * @param reservations why the verdict is not to be taken as it stands, the latest first
 */
public record EngineReport(
        String rules,
        Side today,
        Side target,
        Verdict verdict,
        Set<Gate> gates,
        @Nullable Double production,
        @Nullable Double gain,
        @Nullable Double breadth,
        @Nullable Double engine,
        double body,
        @Nullable Double coverage,
        boolean timed,
        Set<Hold> holds,
        double traced,
        List<Work> works,
        List<CardId> untouched,
        List<CardId> lift,
        List<Gain> gains,
        int cells,
        int cellsChanged,
        Set<Dimension> withoutAction,
        List<Cause> causes,
        List<WorkCommitted.Action> actions,
        List<Reservation> reservations) {

    /** One of the two journeys. */
    public record Side(JourneyId id, String title) {}

    /** A piece of work. @param minutes a case, null when unknown; @param share c_e, how much of it is new, 0 to 1 */
    public record Work(
            CardId card,
            String text,
            StepId step,
            String stepName,
            @Nullable Double minutes,
            WorkChange change,
            double share) {}

    /** What it takes to carry a case through. Null is unknown. */
    public record Gain(
            Plan.Measure measure,
            @Nullable Double now,
            @Nullable Double then) {}

    /** A pain point. @param covered whether a committed action changes the engine that it comes from */
    public record Cause(CardId card, String text, StepId step, String stepName, int weight, boolean covered) {}

    /** Somebody's reason, and when it is to be looked at again. */
    public record Reservation(UUID id, String reason, LocalDate reviewOn, String by, Instant at) {}
}
