package no.medvirk.journeys.version;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import no.medvirk.core.Trimmed;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.blueprint.Coded;
import no.medvirk.journeys.blueprint.Limits;
import org.jspecify.annotations.Nullable;

/**
 * A journey as it was at one moment, under a name.
 *
 * @param name as somebody called it; until somebody does, what the version that was to be restored, or the new journey, is called
 * @param seq the number of the message that the journey had taken last
 * @param version of the name and the note
 */
public record JourneyVersion(
        VersionId id,
        JourneyId journey,
        String name,
        @Nullable String note,
        Occasion occasion,
        int seq,
        int steps,
        int cards,
        Instant madeAt,
        @Nullable String madeBy,
        int version) {

    /** Why it was made. */
    public enum Occasion implements Coded {
        /** Somebody wanted it. */
        SAVED,
        /** The journey was about to be made as an earlier version. */
        RESTORING,
        /** A new journey was begun from it. */
        BEGUN,
        /** Some of it was about to become a journey of its own, which the version is called after. */
        SPLITTING;

        @Override
        @JsonValue
        public String code() {
            return Coded.codeOf(this);
        }
    }

    /** What a user writes. */
    record Draft(
            @NotBlank @Size(max = Limits.TITLE) @Trimmed String name,
            @Size(max = 2000) @Trimmed @Nullable String note) {}
}
