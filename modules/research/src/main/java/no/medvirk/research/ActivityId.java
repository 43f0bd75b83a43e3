package no.medvirk.research;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** An activity of a study: an interview, a workshop, a test. */
public record ActivityId(@JsonValue UUID value) {

    public static ActivityId of(String text) {
        return new ActivityId(UUID.fromString(text));
    }
}
