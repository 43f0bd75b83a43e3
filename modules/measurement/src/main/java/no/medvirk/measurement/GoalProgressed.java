package no.medvirk.measurement;

import java.time.LocalDate;
import no.medvirk.catalogue.GoalId;
import no.medvirk.catalogue.GoalMeasured;
import no.medvirk.core.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * How far a goal has come, by the indicators that it is followed by, is told anew: one of them has moved, began or ceased to follow it.
 *
 * @param progress of the way from baseline to target; null when it cannot be told, which is not zero
 * @param way what it is the share of
 * @param on the last day of the latest period that was measured; null when none was
 */
public record GoalProgressed(
        TenantId tenant,
        GoalId goal,
        int telling,
        @Nullable Double progress,
        @Nullable Way way,
        @Nullable LocalDate on) implements GoalMeasured {}
