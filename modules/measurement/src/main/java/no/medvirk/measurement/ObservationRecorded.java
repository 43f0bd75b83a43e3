package no.medvirk.measurement;

import java.time.LocalDate;
import no.medvirk.catalogue.GoalId;
import no.medvirk.catalogue.GoalMeasured;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.core.TenantEvent;
import no.medvirk.core.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * An indicator has a new point, or a point was corrected. Told once for each goal that follows the indicator, once without if there is none.
 *
 * @param version of the indicator's definition
 * @param service that the indicator is about, null for none
 * @param satisfaction whether the indicator measures what users think of the service
 * @param on the last day of the period
 * @param n how many answers or cases the point rests on
 * @param goal that follows the indicator, null for none
 * @param progress of the way from baseline to target, 1 is there; null when it cannot be told
 */
public record ObservationRecorded(
        TenantId tenant,
        IndicatorId indicator,
        int version,
        @Nullable ServiceId service,
        boolean satisfaction,
        LocalDate on,
        int n,
        @Nullable GoalId goal,
        @Nullable Double progress)
        implements TenantEvent, GoalMeasured {}
