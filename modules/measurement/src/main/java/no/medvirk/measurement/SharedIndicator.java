package no.medvirk.measurement;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * Indicators that municipalities have agreed to measure alike, so that they can be compared. Another definition would be another code.
 */
public enum SharedIndicator {
    KINDERGARTEN_SATISFACTION("percent", true),
    KINDERGARTEN_LEAD_TIME("days", false),
    KINDERGARTEN_DIGITAL_SHARE("percent", true),
    BUILDING_PERMIT_SATISFACTION("percent", true),
    BUILDING_PERMIT_LEAD_TIME("days", false);

    private final String unit;
    private final boolean increaseIsGood;

    SharedIndicator(String unit, boolean increaseIsGood) {
        this.unit = unit;
        this.increaseIsGood = increaseIsGood;
    }

    /** The word used in JSON and in the database. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static SharedIndicator of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public String unit() {
        return unit;
    }

    public boolean increaseIsGood() {
        return increaseIsGood;
    }
}
