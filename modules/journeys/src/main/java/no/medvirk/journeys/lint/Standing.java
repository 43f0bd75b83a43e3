package no.medvirk.journeys.lint;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import no.medvirk.journeys.blueprint.Coded;
import no.medvirk.journeys.lint.Remembered.Decision;
import org.jspecify.annotations.Nullable;

/**
 * How a finding stands. What somebody decided holds as long as what made the finding so is as it was; a dismissal, until its day.
 *
 * @param again why it is open once more, if it is
 */
record Standing(State state, @Nullable Again again) {

    enum State implements Coded {
        OPEN,
        RESOLVED,
        DISMISSED;

        @Override
        @JsonValue
        public String code() {
            return Coded.codeOf(this);
        }
    }

    /** Why a finding that was dealt with is open. */
    enum Again implements Coded {
        /** The day of its dismissal has come. */
        EXPIRED,
        /** What it is about is another. */
        CHANGED,
        /** It was gone, and is found again. */
        RETURNED;

        @Override
        @JsonValue
        public String code() {
            return Coded.codeOf(this);
        }
    }

    private static final Standing OPEN = new Standing(State.OPEN, null);

    /** @param mark what makes it so now; null when the check no longer finds it */
    static Standing of(@Nullable String mark, @Nullable Remembered kept, LocalDate today) {
        if (mark == null) {
            return new Standing(State.RESOLVED, null);
        }
        if (kept == null) {
            return OPEN;
        }
        boolean back = kept.returned() || kept.goneAt() != null;
        Decision latest = kept.latest().orElse(null);
        if (latest == null || latest.verdict() == Verdict.REOPENED) {
            return back ? again(Again.RETURNED) : OPEN;
        }
        if (!latest.mark().equals(mark)) {
            return again(Again.CHANGED);
        }
        if (latest.verdict() == Verdict.RESOLVED) {
            return back ? again(Again.RETURNED) : new Standing(State.RESOLVED, null);
        }
        boolean over = latest.until() != null && !today.isBefore(latest.until());
        return over ? again(Again.EXPIRED) : new Standing(State.DISMISSED, null);
    }

    private static Standing again(Again why) {
        return new Standing(State.OPEN, why);
    }
}
