package no.medvirk.journeys.blueprint;

import com.fasterxml.jackson.annotation.JsonValue;

/** How far the work on a journey has come. */
public enum Status implements Coded {
    DRAFT,
    REVIEW,
    CURRENT,
    ARCHIVED;

    @Override
    @JsonValue
    public String code() {
        return Coded.codeOf(this);
    }
}
