package no.medvirk.roadmap.action;

import static no.medvirk.roadmap.action.Commitment.Missing.DECISION;
import static no.medvirk.roadmap.action.Commitment.Missing.OWNER;
import static no.medvirk.roadmap.action.Commitment.Missing.START;
import static no.medvirk.roadmap.action.Commitment.Missing.STATUS;
import static no.medvirk.roadmap.action.Commitment.Missing.STEPS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.medvirk.core.Ids;
import no.medvirk.core.MemberId;
import no.medvirk.roadmap.action.Action.Status;
import org.junit.jupiter.api.Test;

/** Rule: an action is committed only when it is decided on and has an owner, a start and at least one affected step. */
class CommitmentTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final MemberId KARI = new MemberId(Ids.next());

    @Test
    void allFiveTogetherCommit() {
        for (Status status : new Status[] {Status.DECIDED, Status.ONGOING, Status.DELIVERED}) {
            assertThat(Commitment.of(DAY, status, KARI, DAY, 1).isCommitted())
                    .as(status.code())
                    .isTrue();
        }
    }

    @Test
    void eachThatIsLackingIsNamedAndIsEnoughToNotCommit() {
        assertThat(Commitment.of(null, Status.ONGOING, KARI, DAY, 1).missing()).containsExactly(DECISION);
        assertThat(Commitment.of(DAY, Status.ONGOING, null, DAY, 1).missing()).containsExactly(OWNER);
        assertThat(Commitment.of(DAY, Status.ONGOING, KARI, null, 1).missing()).containsExactly(START);
        assertThat(Commitment.of(DAY, Status.ONGOING, KARI, DAY, 0).missing()).containsExactly(STEPS);
    }

    @Test
    void anIdeaAndOneThatWasStoppedDoNotCount() {
        assertThat(Commitment.of(DAY, Status.PROPOSED, KARI, DAY, 3).missing()).containsExactly(STATUS);
        assertThat(Commitment.of(DAY, Status.STOPPED, KARI, DAY, 3).missing()).containsExactly(STATUS);
    }

    @Test
    void whatHasNothingLacksEverything() {
        assertThat(Commitment.of(null, Status.PROPOSED, null, null, 0).missing())
                .containsExactlyInAnyOrder(DECISION, STATUS, OWNER, START, STEPS);
    }
}
