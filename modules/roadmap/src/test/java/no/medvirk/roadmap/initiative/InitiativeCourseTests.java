package no.medvirk.roadmap.initiative;

import static no.medvirk.roadmap.initiative.Initiative.Status.CLOSED;
import static no.medvirk.roadmap.initiative.Initiative.Status.DECIDED;
import static no.medvirk.roadmap.initiative.Initiative.Status.DELIVERED;
import static no.medvirk.roadmap.initiative.Initiative.Status.IDEA;
import static no.medvirk.roadmap.initiative.Initiative.Status.ONGOING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.medvirk.core.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule: what is decided on has a decision; an idea has none. */
class InitiativeCourseTests {

    @ParameterizedTest
    @EnumSource(
            value = Initiative.Status.class,
            names = {"DECIDED", "ONGOING", "DELIVERED"})
    void nothingGoesOnThatNobodyDecided(Initiative.Status status) {
        assertThatThrownBy(() -> InitiativeCourse.mustAllow(status, false)).isInstanceOf(Problem.class);
        assertThatCode(() -> InitiativeCourse.mustAllow(status, true)).doesNotThrowAnyException();
    }

    @Test
    void whatIsDecidedOnIsNoIdea() {
        assertThatThrownBy(() -> InitiativeCourse.mustAllow(IDEA, true)).isInstanceOf(Problem.class);
        assertThatCode(() -> InitiativeCourse.mustAllow(IDEA, false)).doesNotThrowAnyException();
    }

    @Test
    void anythingCanBeClosed() {
        assertThatCode(() -> InitiativeCourse.mustAllow(CLOSED, false)).doesNotThrowAnyException();
        assertThatCode(() -> InitiativeCourse.mustAllow(CLOSED, true)).doesNotThrowAnyException();
    }

    @Test
    void aDecisionMovesAnIdeaAndTakenBackMovesItHome() {
        assertThat(InitiativeCourse.decided(IDEA)).isEqualTo(DECIDED);
        assertThat(InitiativeCourse.decided(DELIVERED)).isEqualTo(DELIVERED);
        assertThat(InitiativeCourse.undecided(ONGOING)).isEqualTo(IDEA);
        assertThat(InitiativeCourse.undecided(CLOSED)).isEqualTo(CLOSED);
    }
}
