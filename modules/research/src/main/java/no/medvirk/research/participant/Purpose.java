package no.medvirk.research.participant;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a participant can agree to, each by itself. Taking part is the ground of the others. */
public enum Purpose {
    TAKE_PART,
    NOTES,
    QUOTE,
    SHARE,
    PUBLISH,
    CONTACT;

    /** The word used in JSON and in the database. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Purpose of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
