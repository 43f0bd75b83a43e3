package no.medvirk.core;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A municipality, as the owner of rows. */
public record TenantId(@JsonValue UUID value) {

    public static TenantId of(String text) {
        return new TenantId(UUID.fromString(text));
    }
}
