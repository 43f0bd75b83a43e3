package no.medvirk.journeys.blueprint;

import com.fasterxml.jackson.annotation.JsonValue;

/** Who does the work on a card: people, people helped by a system, or a system. */
public enum Automation implements Coded {
    MANUAL,
    ASSISTED,
    AUTOMATIC;

    @Override
    @JsonValue
    public String code() {
        return Coded.codeOf(this);
    }
}
