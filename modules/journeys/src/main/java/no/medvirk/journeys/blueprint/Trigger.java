package no.medvirk.journeys.blueprint;

import com.fasterxml.jackson.annotation.JsonValue;

/** What sets a piece of work off. */
public enum Trigger implements Coded {
    /** Somebody asks. */
    USER,
    /** A time of day, a pile, a meeting. */
    BATCH,
    /** Something that happened. */
    EVENT,
    /** The municipality, before anybody asks. */
    PROACTIVE;

    @Override
    @JsonValue
    public String code() {
        return Coded.codeOf(this);
    }
}
