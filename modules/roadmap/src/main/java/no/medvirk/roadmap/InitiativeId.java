package no.medvirk.roadmap;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** An initiative (nb. satsing). */
public record InitiativeId(@JsonValue UUID value) {

    public static InitiativeId of(String text) {
        return new InitiativeId(UUID.fromString(text));
    }
}
