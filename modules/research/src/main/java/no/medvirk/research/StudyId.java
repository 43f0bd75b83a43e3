package no.medvirk.research;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A study: a question that research is to answer. */
public record StudyId(@JsonValue UUID value) {

    public static StudyId of(String text) {
        return new StudyId(UUID.fromString(text));
    }
}
