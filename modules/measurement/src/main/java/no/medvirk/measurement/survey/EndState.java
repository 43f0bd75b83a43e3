package no.medvirk.measurement.survey;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a user's way through the service ended. Asked after success alone, every service looks good. */
public enum EndState {
    SUCCESS,
    REFUSED,
    NOT_ELIGIBLE,
    ABANDONED,
    ERROR,
    OFFLINE;

    /** The word used in JSON, in links and in the database. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static EndState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
