package no.medvirk.core;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a module shows of its things to those who read across modules: the red thread and the search. A module has at most one for each
 * kind of root; it is asked in the bound municipality, inside a transaction. A root is what {@link ThingChanged} names; what belongs to
 * it (the cards of a journey) comes with it.
 */
public interface ThreadSource {

    /** The kinds of roots, as {@link ThingChanged} and the history name them. */
    Set<String> roots();

    /** The root and what belongs to it, as they are now; empty when it is gone or in the trash. */
    List<ThreadNode> of(String root, UUID id);

    /**
     * Ids of the roots of a kind, ascending, for building the whole anew.
     *
     * @param after the last one seen, null to begin
     */
    List<UUID> ids(String root, @Nullable UUID after, int limit);
}
