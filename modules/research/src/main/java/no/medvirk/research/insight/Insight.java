package no.medvirk.research.insight;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.medvirk.core.Trimmed;
import no.medvirk.research.HighlightId;
import no.medvirk.research.InsightId;
import no.medvirk.research.StudyId;
import no.medvirk.research.participant.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * What research has come to, in the municipality's own words, with what speaks for and against it.
 *
 * @param strength computed; nobody writes it
 * @param lacking purposes that somebody behind it does not agree to
 * @param toMend whether a withdrawal left something to look at
 * @param published absent when nobody decided it, and for as long as it may not be shown
 */
record Insight(
        InsightId id,
        StudyId study,
        String statement,
        List<HighlightId> supports,
        List<HighlightId> contradicts,
        InsightStrength strength,
        List<Purpose> lacking,
        boolean toMend,
        @Nullable Published published,
        int version,
        Instant changedAt,
        @Nullable String changedBy) {

    /** Why it may not be shown outside; null when it may. */
    @Nullable
    String withheld() {
        return strength.withheld(lacking);
    }

    /** That it may be shown outside: who decided it, and when. */
    record Published(Instant at, @Nullable String by) {}

    /** Something that uses it, as its module told. */
    record Use(UUID user, String kind, String title) {}

    /** What a user writes: the whole of it, each time. */
    record Draft(
            @NotNull StudyId study,
            @NotBlank @Size(max = 1000) @Trimmed String statement,
            @Size(max = 200) List<@NotNull HighlightId> supports,
            @Size(max = 200) List<@NotNull HighlightId> contradicts) {

        Draft {
            supports = Objects.requireNonNullElse(supports, List.of());
            contradicts = Objects.requireNonNullElse(contradicts, List.of());
        }
    }

    /** Which ones are wanted; what is left out does not matter. */
    record Of(
            @Nullable StudyId study,
            no.medvirk.catalogue.@Nullable ServiceId service,
            @Nullable String level) {}
}
