package no.medvirk.measurement.response;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.medvirk.measurement.SurveyId;

/** A free text, as it stands in a list: without its words. */
record AnswerText(UUID id, String question, Instant at, Review review, List<String> hints) {

    /** Whether somebody has looked for personal data. Nobody quotes a text that is not cleared. */
    enum Review {
        UNCHECKED,
        CLEARED,
        REMOVED;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Review of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** The words, one text at a time. */
    record Words(
            UUID id, SurveyId survey, String question, String words, Review review, List<String> hints, int version) {}

    /** What whoever checked it decided. */
    record Decision(@NotNull Review review) {}
}
