package no.medvirk.journeys.journey;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import no.medvirk.catalogue.ServiceId;
import org.jspecify.annotations.Nullable;

/**
 * Which journeys are wanted; what is left out, all.
 *
 * @param q a part of the title
 */
record JourneyQuery(
        @Nullable @Size(max = 200) String q,
        @Nullable ServiceId service,

        @Nullable @Pattern(regexp = "draft|review|current|archived")
        String status) {}
