package no.medvirk.benchmarking.exchange;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import no.medvirk.benchmarking.ExchangeId;
import no.medvirk.core.Trimmed;
import no.medvirk.roadmap.InitiativeId;
import org.jspecify.annotations.Nullable;

/**
 * Something that was given to others, taken from them or made together. A visit to a conference is none.
 *
 * @param initiative that it was for; absent for none
 * @param with whom
 * @param artefact what was exchanged
 * @param outcome what came of it; absent as long as nobody has said
 */
record Exchange(
        ExchangeId id,
        @Nullable InitiativeId initiative,
        Direction direction,
        Counterparty counterparty,
        @Nullable String with,
        String artefact,
        LocalDate on,
        @Nullable Outcome outcome,
        @Nullable String reason,
        int version) {

    enum Direction {
        SHARED,
        OBTAINED,
        JOINT;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Direction of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    enum Counterparty {
        MUNICIPALITY,
        STATE,
        BUSINESS,
        VOLUNTARY,
        RESEARCH;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Counterparty of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    enum Outcome {
        ADOPTED,
        ADAPTED,
        REJECTED;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static @Nullable Outcome of(@Nullable String code) {
            return code == null ? null : valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** What a user writes. */
    record Draft(
            @Nullable InitiativeId initiative,
            @NotNull Direction direction,
            @NotNull Counterparty counterparty,
            @Size(max = 200) @Trimmed @Nullable String with,
            @NotBlank @Size(max = 500) @Trimmed String artefact,
            @NotNull LocalDate on,
            @Nullable Outcome outcome,
            @Size(max = 2000) @Trimmed @Nullable String reason) {

        Exchange as(ExchangeId id, int version) {
            return new Exchange(id, initiative, direction, counterparty, with, artefact, on, outcome, reason, version);
        }
    }
}
