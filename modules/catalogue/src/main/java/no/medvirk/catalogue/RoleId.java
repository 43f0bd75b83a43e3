package no.medvirk.catalogue;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A role that people have in their work. */
public record RoleId(@JsonValue UUID value) {

    public static RoleId of(String text) {
        return new RoleId(UUID.fromString(text));
    }
}
