package no.medvirk.journeys.lint;

import com.fasterxml.jackson.annotation.JsonValue;
import no.medvirk.journeys.blueprint.Coded;

/** How much a finding asks of its reader; what could not be checked is neither right nor wrong. */
public enum Weight implements Coded {
    MUST,
    SHOULD,
    UNKNOWN;

    @Override
    @JsonValue
    public String code() {
        return Coded.codeOf(this);
    }
}
