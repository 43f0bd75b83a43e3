package no.medvirk.journeys;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A card in a cell of a journey. */
public record PersonaId(@JsonValue UUID value) {

    public static PersonaId of(String text) {
        return new PersonaId(UUID.fromString(text));
    }
}
