package no.medvirk.journeys.template;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A template of the municipality's own. */
public record TemplateId(@JsonValue UUID value) {

    public static TemplateId of(String text) {
        return new TemplateId(UUID.fromString(text));
    }
}
