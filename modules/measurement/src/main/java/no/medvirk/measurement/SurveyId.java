package no.medvirk.measurement;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A survey with a public page. */
public record SurveyId(@JsonValue UUID value) {

    public static SurveyId of(String text) {
        return new SurveyId(UUID.fromString(text));
    }
}
