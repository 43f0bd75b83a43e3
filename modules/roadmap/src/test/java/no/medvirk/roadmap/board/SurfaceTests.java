package no.medvirk.roadmap.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.medvirk.roadmap.ActionId;
import no.medvirk.roadmap.action.Action.Dimension;
import no.medvirk.roadmap.action.Action.Status;
import org.junit.jupiter.api.Test;

class SurfaceTests {

    @Test
    void technologyAloneIsTheSurface() {
        assertThat(Surface.only(List.of(action(Dimension.TECHNOLOGY, true), action(Dimension.PEOPLE, true))))
                .isTrue();
    }

    @Test
    void oneThatChangesTheWorkOrTheOrganisationIsNot() {
        assertThat(Surface.only(List.of(action(Dimension.TECHNOLOGY, true), action(Dimension.WORK_PROCESS, true))))
                .isFalse();
        assertThat(Surface.only(List.of(action(Dimension.ORGANISATION, true)))).isFalse();
    }

    @Test
    void onlyWhatIsCommittedCounts() {
        assertThat(Surface.only(List.of(action(Dimension.TECHNOLOGY, true), action(Dimension.WORK_PROCESS, false))))
                .isTrue();
        assertThat(Surface.only(List.of(action(Dimension.TECHNOLOGY, false))))
                .as("nothing is committed: nothing is said")
                .isFalse();
    }

    private static InitiativeLine.ActionLine action(Dimension dimension, boolean committed) {
        return new InitiativeLine.ActionLine(
                new ActionId(new java.util.UUID(0, 1)), "", dimension, Status.ONGOING, null, null, committed);
    }
}
