package no.medvirk.roadmap.initiative;

import java.time.Instant;
import java.util.List;
import no.medvirk.journeys.CardId;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.StepId;
import no.medvirk.research.NeedId;
import no.medvirk.roadmap.InitiativeId;
import org.jspecify.annotations.Nullable;

/**
 * An opportunity that was accepted into an initiative, as it was then: what becomes of its card later changes nothing here.
 *
 * @param within inside today's capabilities; false outside; absent when nobody had said
 * @param needs that it answers
 */
record Opportunity(
        CardId card,
        InitiativeId initiative,
        String text,
        JourneyId journey,
        String journeyTitle,
        @Nullable StepId step,
        @Nullable Boolean within,
        List<NeedId> needs,
        Instant acceptedAt,
        @Nullable String acceptedBy) {

    /**
     * A card that can be accepted, as journeys have it now.
     *
     * @param service that its journey delivers
     * @param acceptedIn the initiative that has accepted it already
     */
    record Offer(
            CardId card,
            String text,
            JourneyId journey,
            String journeyTitle,
            Initiative.@Nullable NamedService service,
            @Nullable Boolean within,
            List<NeedId> needs,
            @Nullable InitiativeId acceptedIn) {}
}
