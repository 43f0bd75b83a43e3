package no.medvirk.research;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A participant, known by a pseudonym. */
public record ParticipantId(@JsonValue UUID value) {

    public static ParticipantId of(String text) {
        return new ParticipantId(UUID.fromString(text));
    }
}
