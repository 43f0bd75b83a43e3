package no.medvirk.research.study;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why the municipality may do this at all. Whether a participant agrees to something is another question. */
enum LegalBasis {
    CONSENT,
    PUBLIC_TASK,
    LEGAL_OBLIGATION,
    LEGITIMATE_INTEREST;

    /** The word used in JSON and in the database. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static LegalBasis of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
