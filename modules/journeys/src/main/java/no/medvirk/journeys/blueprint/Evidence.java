package no.medvirk.journeys.blueprint;

import com.fasterxml.jackson.annotation.JsonValue;

/** How we know what a card says, the best known first. */
public enum Evidence implements Coded {
    MEASURED,
    OBSERVED,
    REPORTED,
    ASSUMED;

    @Override
    @JsonValue
    public String code() {
        return Coded.codeOf(this);
    }
}
