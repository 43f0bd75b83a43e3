package no.medvirk.journeys.version;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A journey as it was at one moment. */
public record VersionId(@JsonValue UUID value) {

    public static VersionId of(String text) {
        return new VersionId(UUID.fromString(text));
    }
}
