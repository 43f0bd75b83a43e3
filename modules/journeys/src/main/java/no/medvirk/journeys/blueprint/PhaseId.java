package no.medvirk.journeys.blueprint;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A phase of a journey. */
public record PhaseId(@JsonValue UUID value) {

    public static PhaseId of(String text) {
        return new PhaseId(UUID.fromString(text));
    }
}
