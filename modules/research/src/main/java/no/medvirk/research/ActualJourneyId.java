package no.medvirk.research;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** What one participant went through. */
public record ActualJourneyId(@JsonValue UUID value) {

    public static ActualJourneyId of(String text) {
        return new ActualJourneyId(UUID.fromString(text));
    }
}
