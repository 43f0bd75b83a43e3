package no.medvirk.catalogue;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A goal of a municipality, or its vision, which is the goal above all. */
public record GoalId(@JsonValue UUID value) {

    public static GoalId of(String text) {
        return new GoalId(UUID.fromString(text));
    }
}
