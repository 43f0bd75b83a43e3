package no.medvirk.roadmap;

import java.time.LocalDate;
import java.util.Set;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.core.TenantEvent;
import no.medvirk.core.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * An initiative was decided on, or what was decided is no longer as it was: of two, the one with the higher number counts.
 *
 * @param services that it changes
 * @param decidedOn null when the decision was taken back
 * @param claimed whether it says that it starts from what benefits citizens or business
 * @param verified whether it has a benefit for citizens or business with indicator, baseline before effect and owner
 * @param gone whether it was removed
 * @param telling higher than that of whatever was told of it before
 */
public record InitiativeDecided(
        TenantId tenant,
        InitiativeId initiative,
        Set<ServiceId> services,
        @Nullable LocalDate decidedOn,
        boolean claimed,
        boolean verified,
        boolean gone,
        int telling)
        implements TenantEvent {}
