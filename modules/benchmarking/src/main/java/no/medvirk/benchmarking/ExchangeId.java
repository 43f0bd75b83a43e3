package no.medvirk.benchmarking;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Something that was exchanged with others. */
public record ExchangeId(@JsonValue UUID value) {

    public static ExchangeId of(String text) {
        return new ExchangeId(UUID.fromString(text));
    }
}
