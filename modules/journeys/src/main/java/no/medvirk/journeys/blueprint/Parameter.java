package no.medvirk.journeys.blueprint;

import com.fasterxml.jackson.annotation.JsonValue;

/** What can differ between a step or a card of today's journey and the one that comes from it. */
public enum Parameter implements Coded {
    NAME(false),
    PHASE(false),
    TOUCH_MINUTES(true),
    WAITING_MINUTES(true),
    FREQUENCY_PERCENT(true),
    TOLD_IN(false),
    TEXT(false),
    STEP(true),
    LANE(true),
    CHANNEL(true),
    PERFORMER(true),
    UNIT(true),
    SYSTEM(true),
    AUTOMATION(true),
    DECISION(true),
    DATA_SOURCE(true),
    TRIGGER(true),
    MANDATE(true),
    PERCEIVED_OWNER(false),
    WEIGHT(false),
    ROOT_CAUSE(false),
    FELT(false),
    WHOSE(false),
    FLOW(true),
    HANDOFF(true),
    MESSAGE(true);

    private final boolean structural;

    Parameter(boolean structural) {
        this.structural = structural;
    }

    /** Whether it says how the service is produced, and not only what a thing is called or how it feels. */
    public boolean structural() {
        return structural;
    }

    @Override
    @JsonValue
    public String code() {
        return Coded.codeOf(this);
    }
}
