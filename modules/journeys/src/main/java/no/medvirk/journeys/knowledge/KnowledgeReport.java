package no.medvirk.journeys.knowledge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.medvirk.catalogue.PublicServiceNames.RetiredSystem;
import no.medvirk.journeys.CardId;
import no.medvirk.journeys.blueprint.Evidence;
import no.medvirk.journeys.blueprint.LaneId;
import org.jspecify.annotations.Nullable;

/**
 * How well, and how newly, what a journey says is known.
 *
 * @param seq of the journey that is told of
 * @param on the day on which it is told
 * @param oldAfterMonths what is known as of longer ago is old
 * @param lanes in their order from the top
 */
record KnowledgeReport(
        int seq, LocalDate on, int oldAfterMonths, Shares whole, List<OfLane> lanes, List<OfCard> cards) {

    /** How the cards of a lane are known. */
    record OfLane(LaneId lane, Shares shares) {}

    /**
     * How a card is known.
     *
     * @param foundOn the day of the newest finding that speaks for it and stands
     * @param asOf that day, or a later one on which somebody confirmed it; null when there is neither
     * @param confirmed who said last that it still holds
     * @param system that it names and that is out of use
     */
    record OfCard(
            CardId card,
            Evidence known,
            @Nullable LocalDate foundOn,
            @Nullable LocalDate asOf,
            Age age,
            List<Doubt> doubts,
            @Nullable Confirmed confirmed,
            @Nullable RetiredSystem system) {}

    /** Who confirmed a card, and when. */
    record Confirmed(String by, Instant at) {}
}
