package no.medvirk.research.insight;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How we know what an insight says, the best first. */
public enum Level {
    MEASURED,
    OBSERVED,
    REPORTED,
    ASSUMED;

    /** The word used in JSON and in the database. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Level of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
