package no.medvirk.roadmap;

import java.util.List;
import java.util.UUID;
import no.medvirk.core.TenantId;
import no.medvirk.journeys.WorkCommitted;

/** The committed actions of an initiative, all of them; told with each {@link InitiativeDecided}, with its number. */
public record InitiativeCommitted(
        TenantId tenant, InitiativeId initiative, List<WorkCommitted.Action> actions, int telling)
        implements WorkCommitted {

    @Override
    public UUID plan() {
        return initiative.value();
    }
}
