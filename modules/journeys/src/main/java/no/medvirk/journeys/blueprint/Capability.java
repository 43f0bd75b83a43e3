package no.medvirk.journeys.blueprint;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether an opportunity can be taken with what the municipality is able to do today, or only with something new. */
public enum Capability implements Coded {
    WITHIN,
    OUTSIDE;

    @Override
    @JsonValue
    public String code() {
        return Coded.codeOf(this);
    }
}
