package no.medvirk.journeys.nested;

import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.blueprint.Totals.Elsewhere;
import no.medvirk.journeys.blueprint.Totals.Share;
import org.jspecify.annotations.Nullable;

/**
 * A journey that a step is told in, as the step shows it.
 *
 * @param target whether it is a new one, and not today's
 * @param trashed it lies in the trash: the step is there, but nothing of the journey is counted
 * @param steps how many it has itself
 * @param touchMinutes what it comes to, with what its own steps are told in
 * @param cards how many it has itself
 * @param assumed how many of them nobody has yet measured, observed or reported
 */
public record NestedJourney(
        JourneyId id,
        String title,
        boolean target,
        boolean trashed,
        int steps,
        Share touchMinutes,
        Share waitingMinutes,
        int cards,
        int assumed) {

    /** What a step that is told in it takes from it. */
    public @Nullable Elsewhere elsewhere() {
        return trashed ? null : new Elsewhere(touchMinutes, waitingMinutes);
    }
}
