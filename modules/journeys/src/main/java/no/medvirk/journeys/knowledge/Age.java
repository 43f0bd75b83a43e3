package no.medvirk.journeys.knowledge;

import com.fasterxml.jackson.annotation.JsonValue;
import no.medvirk.journeys.blueprint.Coded;

/** How newly something is known. */
enum Age implements Coded {
    FRESH,
    OLD,
    UNKNOWN;

    @Override
    @JsonValue
    public String code() {
        return Coded.codeOf(this);
    }
}
