package no.medvirk.catalogue;

import java.time.LocalDate;
import no.medvirk.core.TenantEvent;
import org.jspecify.annotations.Nullable;

/** Told by whoever measures: how far a goal has come, by all that it is followed by. A goal's progress moves by nothing else. */
public interface GoalMeasured extends TenantEvent {

    GoalId goal();

    /** Higher than that of whatever was told of the goal before: an older fact that arrives late changes nothing. */
    int telling();

    /** Of the way from baseline to target; 1 is there, below 0 is the wrong way; null when it cannot be told, which is not zero. */
    @Nullable
    Double progress();

    /** What that is the share of; null when it cannot be told. */
    @Nullable
    Way way();

    /**
     * Where it was, where it is to be, and where it is.
     *
     * @param unit that the three are counted in
     * @param n that the last rests on
     * @param low of its 95 % interval, of a percentage; absent of other units
     */
    record Way(
            String unit,
            double baseline,
            double target,
            double now,
            int n,
            @Nullable Double low,
            @Nullable Double high) {

        /** From its parts; null when there is none. */
        public static @Nullable Way of(
                @Nullable String unit,
                @Nullable Double baseline,
                @Nullable Double target,
                @Nullable Double now,
                @Nullable Integer n,
                @Nullable Double low,
                @Nullable Double high) {
            return unit == null || baseline == null || target == null || now == null || n == null
                    ? null
                    : new Way(unit, baseline, target, now, n, low, high);
        }
    }

    /** The last day of the latest period that was measured; null when none was. */
    @Nullable
    LocalDate on();
}
