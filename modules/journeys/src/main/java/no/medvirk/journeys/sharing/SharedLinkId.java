package no.medvirk.journeys.sharing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A link to a journey for somebody without an account. */
public record SharedLinkId(@JsonValue UUID value) {

    public static SharedLinkId of(String text) {
        return new SharedLinkId(UUID.fromString(text));
    }
}
