package no.medvirk.research;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A note of an activity. */
public record NoteId(@JsonValue UUID value) {

    public static NoteId of(String text) {
        return new NoteId(UUID.fromString(text));
    }
}
