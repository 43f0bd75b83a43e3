package no.medvirk.roadmap.action;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import no.medvirk.core.Problem;
import org.junit.jupiter.api.Test;

/** Rule: an action is not dated before its decision. */
class AfterDecisionTests {

    private static final LocalDate DECIDED = LocalDate.of(2026, 3, 2);

    @Test
    void theDayItselfAndLaterDaysAreFree() {
        assertThatCode(() -> AfterDecision.mustHold(DECIDED, DECIDED, DECIDED.plusDays(1)))
                .doesNotThrowAnyException();
        assertThatCode(() -> AfterDecision.mustNotFollow(DECIDED, DECIDED)).doesNotThrowAnyException();
    }

    @Test
    void aDayBeforeIsRefusedForStartAndForEffect() {
        assertThatThrownBy(() -> AfterDecision.mustHold(DECIDED, DECIDED.minusDays(1), null))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> AfterDecision.mustHold(DECIDED, null, DECIDED.minusDays(1)))
                .isInstanceOf(Problem.class);
    }

    @Test
    void aDecisionIsNotTakenAfterWhatItDecided() {
        assertThatThrownBy(() -> AfterDecision.mustNotFollow(DECIDED.minusDays(1), DECIDED))
                .isInstanceOf(Problem.class);
    }

    @Test
    void withoutADecisionDatesAreFree() {
        assertThatCode(() -> AfterDecision.mustHold(null, LocalDate.EPOCH, LocalDate.EPOCH))
                .doesNotThrowAnyException();
    }
}
