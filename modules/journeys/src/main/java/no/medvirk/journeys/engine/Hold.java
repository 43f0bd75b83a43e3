package no.medvirk.journeys.engine;

import com.fasterxml.jackson.annotation.JsonValue;
import no.medvirk.journeys.blueprint.Coded;

/** What keeps a plan from being a whole change. */
public enum Hold implements Coded {
    /** What the user meets changes much more than how it is produced. */
    BODY_FAR_AHEAD,
    /** Neither a work process nor the organisation has a committed action. */
    WORK_NOT_COMMITTED,
    /** Less than half of the weight of the causes below the line has an action. */
    CAUSES_UNCOVERED,
    /** The engine changes, and not by much. */
    ENGINE_BELOW_BORDER,
    /** Of work process and organisation, one has a committed action. */
    HALF_COMMITTED;

    @Override
    @JsonValue
    public String code() {
        return Coded.codeOf(this);
    }
}
