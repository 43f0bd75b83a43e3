package no.medvirk.measurement;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A baseline: where an indicator stood before. */
public record BaselineId(@JsonValue UUID value) {

    public static BaselineId of(String text) {
        return new BaselineId(UUID.fromString(text));
    }
}
