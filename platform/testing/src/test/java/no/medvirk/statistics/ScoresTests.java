package no.medvirk.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ScoresTests {

    @Test
    void susIsAsPublished() {
        assertThat(Scores.sus(List.of(4, 2, 5, 1, 4, 2, 5, 2, 4, 1))).isEqualTo(85);
        assertThat(Scores.sus(Collections.nCopies(10, 3))).isEqualTo(50);
        assertThat(Scores.sus(List.of(5, 1, 5, 1, 5, 1, 5, 1, 5, 1))).isEqualTo(100);
    }

    @Test
    void umuxLiteIsAsPublished() {
        assertThat(Scores.umuxLite(6, 5)).isEqualTo(75);
        assertThatThrownBy(() -> Scores.umuxLite(8, 1)).hasMessageContaining("from 1 to 7");
    }

    @Test
    void theSatisfiedAreTheTopTwoOfFiveAndTheEffortlessTheTopThreeOfSeven() {
        assertThat(Scores.satisfied(List.of(1, 2, 3, 10, 30))).isEqualTo(40);
        assertThat(Scores.effortless(List.of(1, 1, 1, 1, 2, 3, 4))).isEqualTo(9);
        assertThatThrownBy(() -> Scores.satisfied(List.of(1, 2, 3))).hasMessage("a scale of 5 levels");
    }

    @Test
    void theNetPromoterScoreIsAsPublished() {
        NetPromoterScore score = NetPromoterScore.of(60, 25, 15);
        assertThat(score.score()).isEqualTo(45.0, within(1e-9));
        assertThat(score.margin()).isEqualTo(14.5, within(0.05));
        NetPromoterScore adjusted = NetPromoterScore.adjusted(60, 25, 15);
        assertThat(adjusted.score()).isEqualTo(43.7, within(0.05));
        assertThat(adjusted.margin()).as("14.346, published as 14.4").isEqualTo(14.4, within(0.06));
    }

    @Test
    void theSampleIsAsLargeAsPublished() {
        assertThat(SampleSize.forMargin(0.10)).isEqualTo(97);
        assertThat(SampleSize.forMargin(0.05)).isEqualTo(385);
        assertThat(SampleSize.forMargin(0.03)).isEqualTo(1068);
        assertThat(SampleSize.forMargin(0.05, 500)).isEqualTo(218);
        assertThat(SampleSize.forMargin(0.10, 80)).isEqualTo(44);
        assertThat(SampleSize.chanceToSee(0.31, 5)).isEqualTo(0.84, within(0.005));
        assertThat(SampleSize.chanceToSee(0.10, 5)).isEqualTo(0.41, within(0.005));
    }

    @Property
    void susIsNeverOutsideItsScale(@ForAll @Size(10) List<@IntRange(min = 1, max = 5) Integer> answers) {
        assertThat(Scores.sus(answers)).isBetween(0.0, 100.0);
    }
}
