package no.medvirk.measurement.figure;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an indicator is counted in. Money is whole øre. */
public enum Unit {
    PERCENT,
    SCORE,
    COUNT,
    MINUTES,
    DAYS,
    ORE;

    /** The word used in JSON and in the database. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Unit of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
