package no.medvirk.journeys.blueprint;

import com.fasterxml.jackson.annotation.JsonValue;

/** What kind of decision a piece of work takes. */
public enum DecisionKind implements Coded {
    NONE,
    /** It follows from a rule. */
    RULE,
    /** Somebody judges. */
    DISCRETION;

    @Override
    @JsonValue
    public String code() {
        return Coded.codeOf(this);
    }
}
