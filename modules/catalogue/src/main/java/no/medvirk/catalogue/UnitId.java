package no.medvirk.catalogue;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A unit in a municipality's organisation. */
public record UnitId(@JsonValue UUID value) {

    public static UnitId of(String text) {
        return new UnitId(UUID.fromString(text));
    }
}
