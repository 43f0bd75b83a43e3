package no.medvirk.journeys;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.research.NeedId;
import org.jspecify.annotations.Nullable;

/** What journeys show: the one question that other modules ask them. */
public interface Blueprints {

    /** An opportunity card, if it is there and not in the trash. */
    Optional<Opportunity> opportunity(CardId card);

    /** The steps that there are among these. */
    List<Step> steps(Collection<StepId> steps);

    /** Every step of the journeys of a service, in order: what an action can affect. */
    List<Step> stepsOf(ServiceId service);

    /** The cards that there are among these, in whatever journey that is not in the trash. */
    List<Card> cards(Collection<CardId> cards);

    /** A card, and where it is found. */
    record Card(CardId id, String text, String lane, String step, JourneyId journey, String journeyTitle) {}

    /**
     * An opportunity, as journeys have it until it is accepted.
     *
     * @param within inside today's capabilities; false outside; null when nobody has said
     * @param needs that it answers
     */
    record Opportunity(
            CardId card,
            String text,
            JourneyId journey,
            String journeyTitle,
            @Nullable ServiceId service,
            @Nullable StepId step,
            @Nullable Boolean within,
            Set<NeedId> needs) {}

    /** A step. @param target whether its journey is the new one, not today's */
    record Step(StepId id, String name, JourneyId journey, String journeyTitle, boolean target) {}
}
