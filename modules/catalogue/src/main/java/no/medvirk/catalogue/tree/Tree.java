package no.medvirk.catalogue.tree;

import java.util.Map;
import java.util.Set;
import no.medvirk.core.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What stands under what. What lies in the trash keeps its place, for it may be taken back, but nothing new is put under it.
 *
 * @param parents the parent of each one that has one
 */
public record Tree<I>(Map<I, I> parents, Set<I> living) {

    /** One stands under another that exists, and neither under itself nor under one that stands under it. */
    public void mustAllow(I one, @Nullable I parent) {
        if (parent != null && !living.contains(parent)) {
            throw Problem.invalid("parent", "unknown");
        }
        for (I above = parent; above != null; above = parents.get(above)) {
            if (above.equals(one)) {
                throw Problem.invalid("parent", "circle");
            }
        }
    }
}
