package no.medvirk.research;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A passage of a note that somebody marked. */
public record HighlightId(@JsonValue UUID value) {

    public static HighlightId of(String text) {
        return new HighlightId(UUID.fromString(text));
    }
}
