package no.medvirk.measurement;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** An indicator; what it means is in its versions. */
public record IndicatorId(@JsonValue UUID value) {

    public static IndicatorId of(String text) {
        return new IndicatorId(UUID.fromString(text));
    }
}
