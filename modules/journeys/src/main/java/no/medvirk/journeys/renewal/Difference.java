package no.medvirk.journeys.renewal;

import java.util.List;
import java.util.UUID;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.blueprint.BlueprintDiff.Kind;
import no.medvirk.journeys.blueprint.Parameter;
import no.medvirk.journeys.version.JourneyVersion;
import org.jspecify.annotations.Nullable;

/**
 * How one journey differs from another, step by step in the order of the later one.
 *
 * @param today the earlier one: today's journey, or a version
 * @param target the later one: the new journey, or a version
 */
public record Difference(Side today, Side target, Counts counts, List<Step> steps) {

    /** One of the two. @param version null when it is the journey as it is now */
    public record Side(JourneyId id, String title, @Nullable JourneyVersion version) {}

    /** How many steps of each kind. */
    public record Counts(int kept, int changed, int removed, int merged, int added) {}

    /**
     * A step.
     *
     * @param from in the earlier one: none when it is new, several when it is merged
     * @param to in the later one, null when it is removed
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
