package no.medvirk.journeys.persona;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import no.medvirk.core.Trimmed;
import no.medvirk.journeys.PersonaId;
import no.medvirk.journeys.blueprint.Coded;
import no.medvirk.journeys.blueprint.Evidence;
import no.medvirk.research.InsightId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody that the municipality travels with in mind: a pattern, never one person.
 *
 * @param digitalSkills null when nobody knows
 * @param restsOn the insights that show it; none of them, and it is an assumption
 * @param claims how many claims of feeling refer to it, in journeys that are not in the trash
 */
record Persona(
        PersonaId id,
        String name,
        @Nullable String description,
        @Nullable String goals,
        @Nullable String needs,
        @Nullable String firstLanguage,
        @Nullable Skills digitalSkills,
        @Nullable String accessibility,
        List<Ground> restsOn,
        int claims,
        int version,
        Instant changedAt,
        @Nullable String changedBy) {

    /** How well somebody gets on with digital services. */
    enum Skills implements Coded {
        LOW,
        SOME,
        HIGH;

        @Override
        @JsonValue
        public String code() {
            return Coded.codeOf(this);
        }
    }

    /** An insight. @param text as research has it now; it and the level are null when it is withdrawn */
    record Ground(
            InsightId insight,
            @Nullable String text,
            @Nullable Evidence level) {}

    /** What a user writes: the whole of it, each time. */
    record Draft(
            @NotBlank @Size(max = 120) @Trimmed String name,
            @Size(max = 1000) @Trimmed @Nullable String description,
            @Size(max = 2000) @Trimmed @Nullable String goals,
            @Size(max = 2000) @Trimmed @Nullable String needs,
            @Size(max = 120) @Trimmed @Nullable String firstLanguage,
            @Nullable Skills digitalSkills,
            @Size(max = 1000) @Trimmed @Nullable String accessibility,
            @Size(max = 50) List<@NotNull InsightId> restsOn) {

        Draft {
            restsOn = Objects.requireNonNullElse(restsOn, List.of());
        }
    }

    /** As its writer would write it anew; the history compares these. */
    Draft draft() {
        return new Draft(
                name,
                description,
                goals,
                needs,
                firstLanguage,
                digitalSkills,
                accessibility,
                restsOn.stream().map(Ground::insight).toList());
    }
}
