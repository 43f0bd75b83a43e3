package no.medvirk.journeys.renewal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.medvirk.journeys.blueprint.BlueprintDiff.Kind;
import no.medvirk.journeys.blueprint.Parameter;
import no.medvirk.journeys.blueprint.PromisesKept.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What a new journey promised, and what of it today's has become.
 *
 * @param since when the new journey was begun; null when no version tells what today's was then, and nothing can be said
 * @param promises in the order of the new journey
 */
public record PromiseReport(
        Difference.Side today,
        Difference.Side target,
        @Nullable Instant since,
        List<Count> counts,
        List<Promise> promises) {

    /** How many promises stand so. */
    public record Count(Outcome outcome, int n) {}

    /**
     * A promised change of a step, or of a card in it.
     *
     * @param id what it is taken up by: of the new journey, or the removed thing of the earlier today
     * @param step where in the new journey, or the step that was to go
     * @param card its text and its lane; null when it is the step itself
     * @param later the step or card that it is in today's journey now
     * @param adoptable whether it can be taken up into today's journey as it stands
     */
    public record Promise(
            UUID id,
            Kind kind,
            Difference.Named step,
            @Nullable Card card,
            @Nullable UUID later,
            Outcome outcome,
            boolean adoptable,
            List<Aspect> aspects) {}

    /** A card in words. */
    public record Card(String text, String lane) {}

    /** A parameter that was to be another: before, as promised, and now. */
    public record Aspect(
            Parameter parameter,
            @Nullable String before,
            @Nullable String promised,
            @Nullable String now,
            Outcome outcome) {}
}
