package no.medvirk.measurement;

import java.time.LocalDate;
import no.medvirk.core.TenantEvent;
import no.medvirk.core.TenantId;

/** A baseline can no longer be changed. @param on the last day of the period that it measured */
public record BaselineLocked(TenantId tenant, BaselineId baseline, IndicatorId indicator, int version, LocalDate on)
        implements TenantEvent {}
