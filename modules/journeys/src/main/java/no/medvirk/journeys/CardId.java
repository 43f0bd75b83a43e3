package no.medvirk.journeys;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A card in a cell of a journey. */
public record CardId(@JsonValue UUID value) {

    public static CardId of(String text) {
        return new CardId(UUID.fromString(text));
    }
}
