package no.medvirk.journeys.engine;

import com.fasterxml.jackson.annotation.JsonValue;
import no.medvirk.journeys.blueprint.Coded;

/** What the test says, in the order in which it asks. */
public enum Verdict implements Coded {
    NOT_ASSESSABLE,
    NO_REAL_CHANGE,
    ENGINE_ONLY,
    RUBBER_BAND,
    AT_RISK,
    WHOLE,
    PARTLY;

    @Override
    @JsonValue
    public String code() {
        return Coded.codeOf(this);
    }
}
