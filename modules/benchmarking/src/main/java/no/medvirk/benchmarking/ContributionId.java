package no.medvirk.benchmarking;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A contribution: what a municipality shares of an indicator for one period. */
public record ContributionId(@JsonValue UUID value) {

    public static ContributionId of(String text) {
        return new ContributionId(UUID.fromString(text));
    }
}
