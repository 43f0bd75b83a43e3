package no.medvirk.journeys;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A step of a journey. */
public record StepId(@JsonValue UUID value) {

    public static StepId of(String text) {
        return new StepId(UUID.fromString(text));
    }
}
