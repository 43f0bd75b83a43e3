package no.medvirk.journeys.lint;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Made of the check and of what it is about: the same finding has the same id whenever it is found. */
public record FindingId(@JsonValue UUID value) {
    public static FindingId of(String text) {
        return new FindingId(UUID.fromString(text));
    }
}
