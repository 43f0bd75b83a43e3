package no.medvirk.journeys.sharing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.medvirk.journeys.PersonaId;
import no.medvirk.journeys.blueprint.LaneId;
import no.medvirk.journeys.blueprint.LaneKind;
import no.medvirk.journeys.blueprint.Limits;
import no.medvirk.journeys.journey.JourneyDocument.Card;
import no.medvirk.journeys.journey.JourneyDocument.Lane;
import org.jspecify.annotations.Nullable;

/**
 * What of a journey is let out.
 *
 * @param lanes the rows; null is all there are
 * @param persona whose claims of feeling alone
 * @param whose the same of somebody whom claims name in words
 * @param onlyPain only the pain points, and the steps that have one
 * @param details also who does it, where and in which system
 */
record Chosen(
        @Size(min = 1, max = Limits.LANES) @Nullable List<@NotNull LaneId> lanes,
        @Nullable PersonaId persona,
        @Size(min = 1, max = Limits.SHORT) @Nullable String whose,
        boolean onlyPain,
        boolean details) {

    boolean shows(Lane lane) {
        return (lanes == null || lanes.contains(lane.id())) && (!onlyPain || lane.kind() == LaneKind.PAIN_POINTS);
    }

    /** Of claims only those of the one that is chosen; of all else everything. */
    boolean shows(Card card) {
        return card.felt() == null
                || (persona == null && whose == null)
                || (persona != null && persona.equals(card.persona()))
                || (whose != null && card.persona() == null && whose.equals(card.whose()));
    }
}
