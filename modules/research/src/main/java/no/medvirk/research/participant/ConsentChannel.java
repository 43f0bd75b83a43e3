package no.medvirk.research.participant;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a consent was given. */
enum ConsentChannel {
    WRITTEN,
    DIGITAL,
    ORAL;

    /** The word used in JSON and in the database. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static ConsentChannel of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
