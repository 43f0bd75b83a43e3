package no.medvirk.research.note;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A merkelapp. */
public record TagId(@JsonValue UUID value) {

    public static TagId of(String text) {
        return new TagId(UUID.fromString(text));
    }
}
