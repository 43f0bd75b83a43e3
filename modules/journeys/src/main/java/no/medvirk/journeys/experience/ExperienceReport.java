package no.medvirk.journeys.experience;

import java.util.List;
import no.medvirk.journeys.CardId;
import no.medvirk.journeys.PersonaId;
import no.medvirk.journeys.StepId;
import no.medvirk.journeys.blueprint.LaneId;
import org.jspecify.annotations.Nullable;

/**
 * The curves of a journey.
 *
 * @param rules the rule set that weighed them
 * @param weights what each kind of ground weighs, the heaviest first
 * @param lines one for each persona, and one for each that a claim names in words alone, in the order in which they are first heard
 */
public record ExperienceReport(int seq, String rules, List<Weight> weights, List<Line> lines) {

    /** What a claim weighs that rests on this. */
    public record Weight(ClaimWeight by, int weight) {}

    /**
     * How one feels through the steps.
     *
     * @param name of the persona, or whose it is as somebody has written it; null when nobody has
     * @param points one for each step, in order
     */
    public record Line(
            LaneId lane,
            @Nullable PersonaId persona,
            @Nullable String name,
            List<Point> points) {}

    /**
     * How a step feels.
     *
     * @param value null is a gap: nobody has claimed anything that weighs, which is not zero
     * @param assumed whether it rests on assumptions alone
     * @param parts all that is claimed of it, what weighs nothing too
     */
    public record Point(StepId step, @Nullable Double value, int weight, boolean assumed, List<Part> parts) {}

    /** A claim. @param by what makes it weigh so much */
    public record Part(CardId card, double felt, ClaimWeight by, int weight) {}
}
