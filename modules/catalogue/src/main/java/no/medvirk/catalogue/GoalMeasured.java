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

    /** The last day of the latest period that was measured; null when none was. */
    @Nullable
    LocalDate on();
}
