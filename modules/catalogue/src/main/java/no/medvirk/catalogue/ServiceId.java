package no.medvirk.catalogue;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A public service of a municipality. */
public record ServiceId(@JsonValue UUID value) {

    public static ServiceId of(String text) {
        return new ServiceId(UUID.fromString(text));
    }
}
