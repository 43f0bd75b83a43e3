package no.medvirk.journeys.actual;

import com.fasterxml.jackson.annotation.JsonValue;
import no.medvirk.journeys.blueprint.Coded;

/** How a step or a touchpoint answers to the plan. A step is never ad hoc, and a touchpoint never missing. */
public enum Fit implements Coded {
    AS_PLANNED,
    FAILED,
    OUT_OF_ORDER,
    MISSING,
    AD_HOC;

    @Override
    @JsonValue
    public String code() {
        return Coded.codeOf(this);
    }
}
