package no.medvirk.journeys.view;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A view of a journey that has a name. */
public record SavedViewId(@JsonValue UUID value) {

    public static SavedViewId of(String text) {
        return new SavedViewId(UUID.fromString(text));
    }
}
