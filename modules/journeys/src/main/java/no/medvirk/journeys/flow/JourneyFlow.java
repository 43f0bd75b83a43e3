package no.medvirk.journeys.flow;

import java.util.List;
import java.util.UUID;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.journeys.CardId;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.StepId;
import no.medvirk.journeys.blueprint.ArrowKind;
import no.medvirk.journeys.blueprint.Line;
import org.jspecify.annotations.Nullable;

/**
 * How work flows through a journey. Each number can be opened to the cards that it counts, and what is not told stands beside it: it is
 * never taken for nothing.
 *
 * @param target whether it is a new journey, and not today's
 * @param service that it tells of
 * @param chain whose hands the work behind the line of visibility goes through, in order
 * @param units that take part, the one with the most cards first
 * @param withoutUnit work of which no unit is told
 */
public record JourneyFlow(
        JourneyId journey,
        String title,
        @Nullable String perspective,
        boolean target,
        @Nullable ServiceId service,
        Handoffs handoffs,
        List<Stretch> chain,
        Met met,
        Asked asked,
        Rekeyed rekeyed,
        Waiting waiting,
        Arrows arrows,
        List<Unit> units,
        List<Place> withoutUnit) {

    /** A card, and where it is. */
    public record Place(CardId card, String text, StepId step, String stepName, String lane) {}

    /**
     * How often the work behind the line of visibility changes hands, at least.
     *
     * @param works how many pieces of work there are
     * @param unknown how many of them do not tell whose they are
     * @param units how many units the hands are
     * @param performers how many of the hands are known as performers alone
     */
    public record Handoffs(int works, int unknown, int units, int performers, List<Handoff> passes) {}

    /** Work that goes from hand to hand. */
    public record Handoff(String from, String to, Place last, Place next) {}

    /** Work that stays in the same hands. @param hand null when it is not told @param unit whether the hand is a unit */
    public record Stretch(@Nullable String hand, boolean unit, List<Place> cards) {}

    /** The units that a user meets. @param works what the user sees done @param withoutUnit how many of these name no unit */
    public record Met(List<String> units, int works, int withoutUnit) {}

    /** How often the user is asked for data. @param works all work @param unknown work that does not tell where its data come from */
    public record Asked(int works, int unknown, List<String> units, int withoutUnit, List<Place> cards) {}

    /** What is keyed in again behind the line of visibility. */
    public record Rekeyed(int works, int unknown, List<Place> cards) {}

    /** How long a case lies. @param unknownSteps steps that do not tell @param longest the steps that wait, the longest first */
    public record Waiting(int minutes, int unknownSteps, int steps, List<Wait> longest) {}

    /** A step that waits. */
    public record Wait(StepId step, String name, int minutes) {}

    /**
     * What the arrows tell; where none are drawn, nothing is known of this.
     *
     * @param unplaced arrows with an end in a lane that lies at no line
     * @param back arrows that lead back to an earlier step
     * @param branches cards that several ways lead on from
     */
    public record Arrows(
            int drawn,
            int interaction,
            int visibility,
            int internal,
            int unplaced,
            int back,
            List<Place> branches,
            List<Arrow> all) {}

    /**
     * An arrow.
     *
     * @param otherHands whether others take over; null when the hands of either end are not told
     */
    public record Arrow(
            UUID id,
            ArrowKind kind,
            @Nullable String label,
            Place from,
            Place to,
            List<Line> crosses,
            boolean back,
            @Nullable Boolean otherHands) {}

    /** A unit and its part. @param seen whether the user meets it */
    public record Unit(String name, boolean seen, List<Place> cards) {}
}
