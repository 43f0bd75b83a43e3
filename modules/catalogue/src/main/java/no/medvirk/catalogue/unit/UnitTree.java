package no.medvirk.catalogue.unit;

import java.util.Map;
import java.util.Set;
import no.medvirk.catalogue.UnitId;
import no.medvirk.core.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Which unit stands under which. What lies in the trash keeps its place, for it may be taken back, but takes no new units.
 *
 * @param parents the parent of each unit that has one
 */
record UnitTree(Map<UnitId, UnitId> parents, Set<UnitId> living) {

    /** A unit stands under one that exists, and neither under itself nor under one that stands under it. */
    void mustAllow(UnitId unit, @Nullable UnitId parent) {
        if (parent != null && !living.contains(parent)) {
            throw Problem.invalid("parent", "unknown");
        }
        for (UnitId above = parent; above != null; above = parents.get(above)) {
            if (above.equals(unit)) {
                throw Problem.invalid("parent", "circle");
            }
        }
    }
}
