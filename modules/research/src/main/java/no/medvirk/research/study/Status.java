package no.medvirk.research.study;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a study is. */
enum Status {
    PLANNED,
    RUNNING,
    CONCLUDED;

    /** The word used in JSON and in the database. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Status of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
