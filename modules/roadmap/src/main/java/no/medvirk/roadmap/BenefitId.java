package no.medvirk.roadmap;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A benefit (nb. gevinst) that an initiative is to give. */
public record BenefitId(@JsonValue UUID value) {

    public static BenefitId of(String text) {
        return new BenefitId(UUID.fromString(text));
    }
}
