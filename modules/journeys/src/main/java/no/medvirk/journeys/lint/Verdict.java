package no.medvirk.journeys.lint;

import com.fasterxml.jackson.annotation.JsonValue;
import no.medvirk.journeys.blueprint.Coded;

/** What somebody decided about a finding. */
public enum Verdict implements Coded {
    /** It is as it should be, for a reason and until a day. */
    DISMISSED,
    /** It is dealt with, though the check may still find it. */
    RESOLVED,
    /** The decision before is taken back. */
    REOPENED;

    @Override
    @JsonValue
    public String code() {
        return Coded.codeOf(this);
    }
}
