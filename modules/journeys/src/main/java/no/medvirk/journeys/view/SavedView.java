package no.medvirk.journeys.view;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import no.medvirk.core.Trimmed;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.PersonaId;
import no.medvirk.journeys.blueprint.LaneId;
import no.medvirk.journeys.blueprint.Limits;
import org.jspecify.annotations.Nullable;

/**
 * What of a journey is shown, under a name. It belongs to the journey: all who see that, see it.
 *
 * @param shows what it lets be seen
 * @param version of the name and what it shows
 */
record SavedView(
        SavedViewId id,
        JourneyId journey,
        String name,
        Shows shows,
        Instant madeAt,
        @Nullable String madeBy,
        int version) {

    /**
     * @param lanes the rows that are shown; null is all there are, also those that come later. One that is gone is passed over
     * @param persona whose curve is shown alone
     * @param whose the same of somebody whom claims name in words; not together with a persona
     * @param onlyPain the pain points alone, and the steps that have one
     * @param table as a table instead of a grid
     */
    record Shows(
            @Size(min = 1, max = Limits.LANES) @Nullable List<@NotNull LaneId> lanes,
            @Nullable PersonaId persona,
            @Size(min = 1, max = Limits.SHORT) @Nullable String whose,
            boolean onlyPain,
            boolean table) {}

    /** What a user writes: the whole of it, each time. */
    record Draft(
            @NotBlank @Size(max = Limits.NAME) @Trimmed String name,
            @NotNull @Valid Shows shows) {}

    /** As its writer would write it anew; the history compares these. */
    Draft draft() {
        return new Draft(name, shows);
    }
}
