package no.medvirk.research;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A need, as a job story, resting on insights. */
public record NeedId(@JsonValue UUID value) {

    public static NeedId of(String text) {
        return new NeedId(UUID.fromString(text));
    }
}
