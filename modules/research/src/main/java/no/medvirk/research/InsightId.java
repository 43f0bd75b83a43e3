package no.medvirk.research;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** An insight: a statement, with highlights for and against. */
public record InsightId(@JsonValue UUID value) {

    public static InsightId of(String text) {
        return new InsightId(UUID.fromString(text));
    }
}
