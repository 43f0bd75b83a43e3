package no.medvirk.research.study;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How something was found out; of a study the main one, of an activity its own. */
public enum Method {
    INTERVIEW,
    OBSERVATION,
    WORKSHOP,
    USERTEST,
    DIARY,
    FOCUSGROUP,
    SURVEY,
    JOURNEY_ANALYSIS;

    /** The word used in JSON and in the database. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Method of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
