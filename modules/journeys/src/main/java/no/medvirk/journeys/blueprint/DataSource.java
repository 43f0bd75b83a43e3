package no.medvirk.journeys.blueprint;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where the data of a piece of work come from. */
public enum DataSource implements Coded {
    /** Something already known to the municipality or another public body. */
    REUSED,
    /** The citizen or business gives them. */
    FROM_USER,
    /** An employee keys in what somebody has written before. */
    REKEYED;

    @Override
    @JsonValue
    public String code() {
        return Coded.codeOf(this);
    }
}
