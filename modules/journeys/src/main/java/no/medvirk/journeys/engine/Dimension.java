package no.medvirk.journeys.engine;

import com.fasterxml.jackson.annotation.JsonValue;
import no.medvirk.journeys.blueprint.Coded;

/** What of the production of a service an action changes. Technology at the touchpoints alone is none of them. */
public enum Dimension implements Coded {
    WORK_PROCESS,
    ORGANISATION,
    PEOPLE,
    /** Rules, budget, figures that are steered by, agreements, terms of procurement. */
    GOVERNANCE,
    /** Technology that work behind the line of visibility is done with. */
    BACK_TECHNOLOGY;

    @Override
    @JsonValue
    public String code() {
        return Coded.codeOf(this);
    }
}
