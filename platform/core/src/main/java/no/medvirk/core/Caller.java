package no.medvirk.core;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who sent a request, as proved by the sign-in: a subject is unique within its issuer. E-mail addresses identify nobody. */
public record Caller(String issuer, String subject, Kind kind) {

    /** A person proves their organisation with each token; an API client is bound to one municipality by its membership alone. */
    public enum Kind {
        PERSON,
        CLIENT;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
