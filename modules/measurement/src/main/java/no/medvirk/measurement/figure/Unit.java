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

    private static final double LARGEST = 1e12;

    /** Whether a value can be: a share is of a hundred, and of all else only a score may lie below zero. */
    public boolean allows(double value) {
        return switch (this) {
            case PERCENT -> value >= 0 && value <= 100;
            case SCORE -> Math.abs(value) <= LARGEST;
            case COUNT, MINUTES, DAYS, ORE -> value >= 0 && value <= LARGEST;
        };
    }

    /** The word used in JSON and in the database. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Unit of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
