package no.medvirk.journeys.flow;

import java.util.List;
import java.util.UUID;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.journeys.CardId;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.StepId;
import no.medvirk.journeys.blueprint.ArrowKind;
import no.medvirk.journeys.blueprint.DataSource;
import no.medvirk.journeys.blueprint.Hands;
import no.medvirk.journeys.blueprint.LaneKind;
import no.medvirk.journeys.blueprint.Zone;
import org.jspecify.annotations.Nullable;

/**
 * What of a journey tells how work flows.
 *
 * @param steps in order
 * @param cards along the steps, and in a step from the top down; of those that are no work, the ones that an arrow touches
 */
record Drawing(
        JourneyId journey,
        String title,
        @Nullable String perspective,
        boolean target,
        @Nullable ServiceId service,
        List<Step> steps,
        List<Card> cards,
        List<Arrow> arrows) {

    record Step(StepId id, String name, @Nullable Integer waitingMinutes) {}

    record Card(
            CardId id,
            StepId step,
            LaneKind kind,
            String lane,
            String text,
            @Nullable String performer,
            @Nullable String unit,
            @Nullable DataSource dataSource) {

        @Nullable
        String hand() {
            return Hands.of(unit, performer);
        }

        /** Work that the user does not see: what the rubber-band-engine test calls the engine. */
        boolean behind() {
            return kind.engine() && kind.zone() != Zone.FRONTSTAGE;
        }

        /** The unit that it names: its own, or itself in the lane of units. */
        @Nullable
        String named() {
            String name = kind == LaneKind.UNIT ? text : kind.engine() ? unit : null;
            return name == null || name.isBlank() ? null : name.strip();
        }
    }

    record Arrow(
            UUID id,
            CardId from,
            CardId to,
            ArrowKind kind,
            @Nullable String label) {}
}
