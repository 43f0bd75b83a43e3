package no.medvirk.catalogue;

import java.util.Collection;
import java.util.Map;
import no.medvirk.core.LocalText;

/** What services, goals, and the units that answer for things, are called: the one question that other modules ask the catalogue. */
public interface PublicServiceNames {

    /** The names of those that the bound municipality has and that are not in its trash; others are absent from the answer. */
    Map<ServiceId, LocalText> of(Collection<ServiceId> ids);

    /** The names of units, in the same way. */
    Map<UnitId, String> units(Collection<UnitId> ids);

    /** The titles of goals, in the same way. */
    Map<GoalId, LocalText> goals(Collection<GoalId> ids);
}
