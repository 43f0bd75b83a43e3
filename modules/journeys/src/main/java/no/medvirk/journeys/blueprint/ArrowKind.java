package no.medvirk.journeys.blueprint;

import com.fasterxml.jackson.annotation.JsonValue;

/** What goes from a card to another. */
public enum ArrowKind implements Coded {
    /** The work goes on. */
    FLOW,
    /** Somebody else takes the work over. */
    HANDOFF,
    /** Something is told; the work stays where it is. */
    MESSAGE;

    @Override
    @JsonValue
    public String code() {
        return Coded.codeOf(this);
    }
}
