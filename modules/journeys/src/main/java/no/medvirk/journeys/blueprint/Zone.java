package no.medvirk.journeys.blueprint;

import com.fasterxml.jackson.annotation.JsonValue;

/** The part of a blueprint between two of its lines that a lane belongs to. */
public enum Zone implements Coded {
    USER,
    FRONTSTAGE,
    BACKSTAGE,
    SUPPORT,
    NONE;

    @Override
    @JsonValue
    public String code() {
        return Coded.codeOf(this);
    }
}
