package no.medvirk.measurement.testimony;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import no.medvirk.journeys.Blueprints;
import no.medvirk.journeys.CardId;
import org.jspecify.annotations.Nullable;

/**
 * An indicator speaks for what a card says, or against it.
 *
 * @param shown the card as journeys have it now; null when it is gone, or its journey lies in the trash
 * @param observation the one that says it; null when it is whichever is the latest
 */
record Testimony(
        CardId card,
        Blueprints.@Nullable Card shown,
        Stance stance,
        @Nullable UUID observation) {

    /** For or against. */
    enum Stance {
        FOR,
        AGAINST;

        @com.fasterxml.jackson.annotation.JsonValue
        String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** What a user writes; of a card that the indicator speaks of already, what it says from now on. */
    record Draft(
            @NotNull CardId card,
            @NotNull Stance stance,
            @Nullable UUID observation) {}
}
