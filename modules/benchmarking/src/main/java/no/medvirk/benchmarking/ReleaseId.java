package no.medvirk.benchmarking;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A release: the figures of peer groups for one period, frozen. */
public record ReleaseId(@JsonValue UUID value) {

    public static ReleaseId of(String text) {
        return new ReleaseId(UUID.fromString(text));
    }
}
