package no.medvirk.core;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A person's, or an API client's, membership of one municipality. */
public record MemberId(@JsonValue UUID value) {

    public static MemberId of(String text) {
        return new MemberId(UUID.fromString(text));
    }
}
