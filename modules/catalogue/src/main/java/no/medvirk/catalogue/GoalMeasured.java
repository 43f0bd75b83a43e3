package no.medvirk.catalogue;

import java.time.LocalDate;
import no.medvirk.core.TenantEvent;
import org.jspecify.annotations.Nullable;

/** Told by whoever measures: an indicator that a goal is followed by has moved. A goal's progress moves by nothing else. */
public interface GoalMeasured extends TenantEvent {

    /** Null when no goal follows the indicator: then there is nothing to do. */
    @Nullable
    GoalId goal();

    /** Of the way from baseline to target; 1 is there, below 0 is the wrong way; null when it cannot be told. */
    @Nullable
    Double progress();

    /** The last day of the period that was measured. */
    LocalDate on();
}
