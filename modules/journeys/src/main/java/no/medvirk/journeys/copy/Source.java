package no.medvirk.journeys.copy;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.UUID;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.blueprint.Coded;
import org.jspecify.annotations.Nullable;

/**
 * Where a thing of a journey was copied from.
 *
 * @param id of the thing in this journey
 * @param template whether it was made of a template; then only a journey is
 * @param journey that it was in, when it was not
 * @param from the step or the lane there
 * @param name of the template, the step or the lane: as it is called now, or as it was called then when it is gone
 * @param title of that journey, likewise
 * @param state whether it is still there
 */
record Source(
        Thing thing,
        UUID id,
        boolean template,
        @Nullable JourneyId journey,
        @Nullable UUID from,
        String name,
        @Nullable String title,
        State state,
        Instant at,
        @Nullable String by) {

    /** What can be copied. */
    enum Thing implements Coded {
        JOURNEY,
        STEP,
        LANE;

        @Override
        @JsonValue
        public String code() {
            return Coded.codeOf(this);
        }
    }

    /** How the source stands. */
    enum State implements Coded {
        HERE,
        TRASHED,
        GONE;

        @Override
        @JsonValue
        public String code() {
            return Coded.codeOf(this);
        }
    }
}
