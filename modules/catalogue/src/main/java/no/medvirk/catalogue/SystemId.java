package no.medvirk.catalogue;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A system that a municipality's people work in. */
public record SystemId(@JsonValue UUID value) {

    public static SystemId of(String text) {
        return new SystemId(UUID.fromString(text));
    }
}
