package no.medvirk.catalogue.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import no.medvirk.catalogue.RoleId;
import no.medvirk.catalogue.SystemId;
import no.medvirk.catalogue.UnitId;
import no.medvirk.core.Problem;
import org.jspecify.annotations.Nullable;

/** What a service may refer to, of all that a draft names; what is missing, in the trash or another municipality's is not in it. */
record References(Set<UnitId> units, Set<RoleId> roles, Set<SystemId> systems, Set<String> themes, Set<String> events) {

    /** Refuses a draft that names anything else, and says where. */
    void mustHold(PublicService.Draft draft) {
        List<Problem.Fault> faults = new ArrayList<>();
        faults.addAll(unknown("responsibleUnit", draft.responsibleUnit(), units));
        faults.addAll(unknown("units", draft.units(), units));
        faults.addAll(unknown("roles", draft.roles(), roles));
        faults.addAll(unknown("systems", draft.systems(), systems));
        faults.addAll(unknown("themes", draft.themes(), themes));
        faults.addAll(unknown("lifeEvent", draft.lifeEvent(), events));
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    private static <T> List<Problem.Fault> unknown(String field, @Nullable T named, Set<T> known) {
        return named == null || known.contains(named) ? List.of() : List.of(new Problem.Fault(field, "unknown", null));
    }

    private static <T> List<Problem.Fault> unknown(String field, List<T> named, Set<T> known) {
        return IntStream.range(0, named.size())
                .filter(at -> !known.contains(named.get(at)))
                .mapToObj(at -> new Problem.Fault(field + "[" + at + "]", "unknown", null))
                .toList();
    }
}
