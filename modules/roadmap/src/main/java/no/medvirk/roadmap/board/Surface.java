package no.medvirk.roadmap.board;

import java.util.Collection;
import java.util.List;
import no.medvirk.roadmap.action.Action;
import no.medvirk.roadmap.action.Action.Dimension;

/** What an initiative leaves as it is, by what is committed: one that changes neither organisation nor work process changes the surface. */
final class Surface {

    private static final List<Dimension> BELOW = List.of(Dimension.ORGANISATION, Dimension.WORK_PROCESS);

    private Surface() {}

    /** Whether something is committed, and none of it goes below the surface. */
    static boolean only(Collection<InitiativeLine.ActionLine> actions) {
        List<Dimension> changed = actions.stream()
                .filter(one -> one.committed() && one.status() != Action.Status.STOPPED)
                .map(InitiativeLine.ActionLine::dimension)
                .toList();
        return !changed.isEmpty() && BELOW.stream().noneMatch(changed::contains);
    }
}
