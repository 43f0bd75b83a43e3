package no.medvirk.research.participant;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Which side of a service a participant speaks from. */
public enum Side {
    CITIZEN,
    BUSINESS,
    EMPLOYEE;

    /** The word used in JSON and in the database. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Side of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
