package no.medvirk.journeys.engine;

import com.fasterxml.jackson.annotation.JsonValue;
import no.medvirk.journeys.blueprint.Coded;

/** Why the engine cannot be judged: it is not mapped, or nobody is bound to change it. */
public enum Gate implements Coded {
    /** Fewer than three pieces of work behind the line of visibility. */
    FEW_WORKS,
    NO_BACKSTAGE,
    /** Of less than 70 % of today's steps it is told what becomes. */
    NOT_TRACED,
    NOTHING_COMMITTED;

    @Override
    @JsonValue
    public String code() {
        return Coded.codeOf(this);
    }
}
