package no.medvirk.research;

import java.time.LocalDate;
import java.util.Set;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.core.TenantEvent;
import no.medvirk.core.TenantId;

/**
 * An activity took place, or its facts were corrected: of two, the one with the higher number counts.
 *
 * @param services that its study concerns
 * @param method code of the study's vocabulary, such as {@code interview}
 * @param users how many distinct citizens and businesses took part in it
 * @param employees how many distinct employees took part in it
 * @param completed false when it was taken back: it did not take place after all
 * @param telling higher than that of whatever was told of it before
 */
public record ActivityCompleted(
        TenantId tenant,
        ActivityId activity,
        StudyId study,
        Set<ServiceId> services,
        String method,
        LocalDate on,
        int users,
        int employees,
        boolean completed,
        int telling)
        implements TenantEvent {}
