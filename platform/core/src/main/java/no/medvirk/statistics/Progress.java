package no.medvirk.statistics;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How much of the way from baseline to target has been gone: (value − baseline) / (target − baseline), where that can be told.
 *
 * @param share 0 at the baseline, 1 at the target, below 0 on the wrong side; null unless known
 */
public record Progress(State state, @Nullable Double share) {

    /** Whether it can be told, and if not, why. */
    public enum State {
        KNOWN,
        /** A value, a baseline or a target is not there. */
        MISSING,
        /** The target is the baseline: there is no way to go. */
        EQUAL,
        /** The target is worse than the baseline. */
        WRONG_DIRECTION
    }

    /** Where that has led. */
    public enum Course {
        REACHED,
        NEARER,
        UNMOVED,
        WORSE;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** @param share of the way from baseline to target */
        public static Course of(double share) {
            if (share >= 1) {
                return REACHED;
            }
            return share > 0 ? NEARER : share == 0 ? UNMOVED : WORSE;
        }
    }

    public static Progress of(
            @Nullable Double value, @Nullable Double baseline, @Nullable Double target, boolean increaseIsGood) {
        if (value == null || baseline == null || target == null) {
            return new Progress(State.MISSING, null);
        }
        double way = target - baseline;
        if (way == 0) {
            return new Progress(State.EQUAL, null);
        }
        return way > 0 == increaseIsGood
                ? new Progress(State.KNOWN, (value - baseline) / way + 0.0) // nothing of a way down is 0, not -0
                : new Progress(State.WRONG_DIRECTION, null);
    }
}
