package no.medvirk.measurement;

import java.time.LocalDate;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.core.TenantEvent;
import no.medvirk.core.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator shows, or what it is about, is no longer as it was: a point was written, corrected or deleted, it was changed, put in
 * the trash or taken back. Says how it stands now, the whole of it.
 *
 * @param telling higher than that of whatever was told of it before
 * @param service that the indicator is about, null for none
 * @param satisfaction whether the indicator measures what users think of the service
 * @param measuredOn the last day of the latest period that a figure is shown of; null when there is none, or the indicator is in the trash
 */
public record IndicatorMoved(
        TenantId tenant,
        IndicatorId indicator,
        int telling,
        @Nullable ServiceId service,
        boolean satisfaction,
        @Nullable LocalDate measuredOn)
        implements TenantEvent {}
