package no.medvirk.journeys.copy;

import java.util.List;
import java.util.UUID;
import no.medvirk.journeys.JourneyId;
import org.jspecify.annotations.Nullable;

/**
 * What copying would do, told before it happens.
 *
 * @param places where the copy can be put: after each of these
 */
record CopyPlan(JourneyId into, String title, int seq, Told told, List<Place> places) {

    /**
     * @param cards how many come along
     * @param left how many do not, because their steps are not in the other journey
     * @param missing those steps
     * @param lanes that the other journey lacks, and gets
     * @param evidence how many links to findings come along
     * @param lost how many do not, because what they name is withdrawn
     * @param assumed whether all cards become assumptions without evidence, as in a new journey
     * @param untold whether the journey that the step is told in does not come along: it lies in the trash, or leads to the other one
     */
    record Told(
            int cards,
            int left,
            List<String> missing,
            List<String> lanes,
            int evidence,
            int lost,
            boolean assumed,
            boolean untold) {}

    /**
     * A place in the other journey.
     *
     * @param phase that a step comes into; not for lanes
     * @param phaseName as it is called
     * @param after the step or the lane that it comes after; null to be the first
     * @param afterName as that is called
     */
    record Place(
            @Nullable UUID phase,
            @Nullable String phaseName,
            @Nullable UUID after,
            @Nullable String afterName) {}
}
