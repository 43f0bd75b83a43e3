package no.medvirk.research.need;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.core.Trimmed;
import no.medvirk.research.InsightId;
import no.medvirk.research.NeedId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody needs, as a job story.
 *
 * @param situation when …
 * @param motivation I want …
 * @param outcome so that …
 * @param story the three in one sentence, in the municipality's language
 * @param insights that it rests on
 */
record Need(
        NeedId id,
        String situation,
        String motivation,
        String outcome,
        String story,
        List<ServiceId> services,
        List<InsightId> insights,
        int version,
        Instant changedAt,
        @Nullable String changedBy) {

    /** What a user writes: the whole of it, each time. A list that is left out is empty. */
    record Draft(
            @NotBlank @Size(max = 500) @Trimmed String situation,
            @NotBlank @Size(max = 500) @Trimmed String motivation,
            @NotBlank @Size(max = 500) @Trimmed String outcome,
            @Size(max = 50) List<@NotNull ServiceId> services,
            @Size(max = 50) List<@NotNull InsightId> insights) {

        Draft {
            services = Objects.requireNonNullElse(services, List.of());
            insights = Objects.requireNonNullElse(insights, List.of());
        }
    }

    /** Which ones are wanted; what is left out does not matter. */
    record Of(@Nullable ServiceId service, @Nullable InsightId insight) {}
}
