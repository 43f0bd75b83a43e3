package no.medvirk.journeys.template;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import no.medvirk.core.Trimmed;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.blueprint.Limits;
import org.jspecify.annotations.Nullable;

/**
 * A template of the municipality's own: a journey as it was when somebody made the template of it, or last replaced what it holds.
 *
 * @param purpose what it is for
 * @param withCards whether cards came along, or only phases, steps and lanes
 * @param madeAt when what it holds was taken from a journey
 */
record Template(
        TemplateId id,
        String name,
        @Nullable String purpose,
        boolean withCards,
        Outline outline,
        Instant madeAt,
        @Nullable String madeBy,
        int version) {

    /** What it is called, and what it is for. */
    record Draft(
            @NotBlank @Size(max = Limits.TITLE) @Trimmed String name,
            @Size(max = 1000) @Trimmed @Nullable String purpose) {}

    /** A journey that a template is made of. */
    record Making(
            @NotNull JourneyId journey,
            boolean withCards,
            @NotBlank @Size(max = Limits.TITLE) @Trimmed String name,
            @Size(max = 1000) @Trimmed @Nullable String purpose) {}

    /** A journey whose phases, steps and lanes it is to hold from now on. */
    record Replacing(@NotNull JourneyId journey, boolean withCards) {}

    /** As the history compares it. */
    record Told(
            String name,
            @Nullable String purpose,
            boolean withCards,
            int phases,
            int steps,
            int lanes,
            int cards,
            @Nullable String journey) {}

    Told told(@Nullable String journey) {
        return new Told(
                name,
                purpose,
                withCards,
                outline.phases().size(),
                outline.steps(),
                outline.lanes().size(),
                outline.cards(),
                journey);
    }
}
