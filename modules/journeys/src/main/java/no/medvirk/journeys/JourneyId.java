package no.medvirk.journeys;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A journey of a municipality. */
public record JourneyId(@JsonValue UUID value) {

    public static JourneyId of(String text) {
        return new JourneyId(UUID.fromString(text));
    }
}
