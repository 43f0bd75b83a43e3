package no.medvirk.journeys.renewal;

import java.util.List;
import java.util.UUID;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.blueprint.BlueprintDiff.Kind;
import no.medvirk.journeys.blueprint.Parameter;
import org.jspecify.annotations.Nullable;

/** How a new journey differs from today's, step by step in the order of the new one. */
public record Difference(Side today, Side target, Counts counts, List<Step> steps) {

    /** One of the two journeys. */
    public record Side(JourneyId id, String title) {}

    /** How many steps of each kind. */
    public record Counts(int kept, int changed, int removed, int merged, int added) {}

    /**
     * A step.
     *
     * @param from in today's journey: none when it is new, several when it is merged
     * @param to in the new journey, null when it is removed
     */
    public record Step(
            Kind kind, List<Named> from, @Nullable Named to, List<Changed> parameters, List<Card> cards) {}

    /** A step by its name. */
    public record Named(UUID id, String name) {}

    /**
     * A parameter that is not as it was.
     *
     * @param structural whether it says how the service is produced
     * @param before as the parameter is written, such as a code or minutes; null when there was nothing
     */
    public record Changed(
            Parameter parameter,
            boolean structural,
            @Nullable String before,
            @Nullable String after) {}

    /** A card that is not as it was. @param lane what its lane is called */
    public record Card(
            Kind kind, @Nullable UUID from, @Nullable UUID to, String text, String lane, List<Changed> parameters) {}
}
