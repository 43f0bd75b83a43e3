package no.medvirk.statistics;

import static no.medvirk.statistics.Progress.State.EQUAL;
import static no.medvirk.statistics.Progress.State.KNOWN;
import static no.medvirk.statistics.Progress.State.MISSING;
import static no.medvirk.statistics.Progress.State.WRONG_DIRECTION;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressTests {

    @Test
    void theWayIsMeasuredFromTheBaseline() {
        assertThat(Progress.of(30.0, 40.0, 20.0, false)).isEqualTo(new Progress(KNOWN, 0.5));
        assertThat(Progress.of(60.0, 50.0, 70.0, true)).isEqualTo(new Progress(KNOWN, 0.5));
        assertThat(Progress.of(45.0, 40.0, 20.0, false)).isEqualTo(new Progress(KNOWN, -0.25));
    }

    @Test
    void aTargetThatIsTheBaselineLeavesNoWay() {
        assertThat(Progress.of(30.0, 20.0, 20.0, true).state()).isEqualTo(EQUAL);
    }

    @Test
    void aTargetWorseThanTheBaselineIsTheWrongDirection() {
        assertThat(Progress.of(30.0, 20.0, 40.0, false).state()).isEqualTo(WRONG_DIRECTION);
        assertThat(Progress.of(30.0, 40.0, 20.0, true).state()).isEqualTo(WRONG_DIRECTION);
    }

    @Test
    void withoutOneOfTheThreeNothingIsTold() {
        assertThat(Progress.of(null, 1.0, 2.0, true).state()).isEqualTo(MISSING);
        assertThat(Progress.of(1.0, null, 2.0, true).state()).isEqualTo(MISSING);
        assertThat(Progress.of(1.0, 1.0, null, true).state()).isEqualTo(MISSING);
    }
}
