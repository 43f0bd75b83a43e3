package no.medvirk.journeys.blueprint;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether a finding speaks for what a card says, or against it. */
public enum Stance implements Coded {
    FOR,
    AGAINST;

    @Override
    @JsonValue
    public String code() {
        return Coded.codeOf(this);
    }
}
