package no.medvirk.research.actual;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The two sorts of touchpoints: somebody tells somebody something, or somebody does something. */
enum TouchpointKind {
    COMMUNICATION,
    ACTION;

    /** The word used in JSON and in the database. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static TouchpointKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
