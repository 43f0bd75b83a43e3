package no.medvirk.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.medvirk.core.LocalText;
import org.jspecify.annotations.Nullable;

/** What services, goals, units and systems are called: the one question that other modules ask the catalogue. */
public interface PublicServiceNames {

    /** The names of those that the bound municipality has and that are not in its trash; others are absent from the answer. */
    Map<ServiceId, LocalText> of(Collection<ServiceId> ids);

    /** The names of units, in the same way. */
    Map<UnitId, String> units(Collection<UnitId> ids);

    /** The titles of goals, in the same way. */
    Map<GoalId, LocalText> goals(Collection<GoalId> ids);

    /** The systems that are out of use on this day, but for those that have a namesake in use. */
    List<RetiredSystem> retired(LocalDate on);

    /** A system that nobody works in any more. @param replacedBy what they work in instead, in words */
    record RetiredSystem(
            String name, LocalDate on, @Nullable String replacedBy) {}
}
