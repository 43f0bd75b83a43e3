package no.medvirk.roadmap;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** An action of an initiative (nb. tiltak). */
public record ActionId(@JsonValue UUID value) {

    public static ActionId of(String text) {
        return new ActionId(UUID.fromString(text));
    }
}
