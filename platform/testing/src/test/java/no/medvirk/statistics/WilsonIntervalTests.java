package no.medvirk.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonIntervalTests {

    private static final Offset<Double> FOUR_DIGITS = within(0.00005);

    @ParameterizedTest
    @CsvSource({
        "0, 5, 0.0000, 0.4345",
        "5, 5, 0.5655, 1",
        "8, 10, 0.4902, 0.9433",
        "40, 50, 0.6696, 0.8876",
        "160, 200, 0.7391, 0.8495"
    })
    void theIntervalIsAsPublished(int x, int n, double low, double high) {
        WilsonInterval interval = WilsonInterval.of(x, n);
        assertThat(interval.low()).isEqualTo(low, FOUR_DIGITS);
        assertThat(interval.high()).isEqualTo(high, FOUR_DIGITS);
    }

    @Test
    void ofASmallPopulationLessIsUnknown() {
        WilsonInterval interval = WilsonInterval.of(40, 50, 120).orElseThrow();
        assertThat(interval.low()).isEqualTo(0.7028, FOUR_DIGITS);
        assertThat(interval.high()).isEqualTo(0.8712, FOUR_DIGITS);
    }

    @Test
    void aCensusHasNoInterval() {
        assertThat(WilsonInterval.of(40, 50, 50)).isEmpty();
        assertThatThrownBy(() -> WilsonInterval.of(40, 50, 49)).hasMessage("50 of 49");
    }

    @Test
    void moreThanAllIsNoShare() {
        assertThatThrownBy(() -> WilsonInterval.of(6, 5)).hasMessage("6 of 5");
        assertThatThrownBy(() -> WilsonInterval.of(0, 0)).hasMessage("0 of 0");
    }

    @Test
    void theMeanOfSharesIsTakenForAShareOfSoMany() {
        assertThat(WilsonInterval.ofMean(0.25, 4)).isEqualTo(WilsonInterval.of(1, 4));
        assertThat(WilsonInterval.ofMean(0.19, 3).high()).isGreaterThan(0.6);
        assertThatThrownBy(() -> WilsonInterval.ofMean(1.1, 3)).hasMessage("1.1 of 3");
        assertThatThrownBy(() -> WilsonInterval.ofMean(0, 0)).hasMessage("0.0 of 0");
    }

    @Property
    void theShareLiesWithinAndTheMirrorImageIsTheInterval(
            @ForAll @IntRange(min = 1, max = 5000) int n, @ForAll @IntRange(max = 5000) int some) {
        int x = some % (n + 1);
        WilsonInterval interval = WilsonInterval.of(x, n);
        WilsonInterval mirrored = WilsonInterval.of(n - x, n);
        assertThat((double) x / n).isBetween(interval.low(), interval.high());
        assertThat(interval.low()).isBetween(0.0, 1.0);
        assertThat(interval.high()).isBetween(0.0, 1.0);
        assertThat(mirrored.low()).isEqualTo(1 - interval.high(), within(1e-9));
        WilsonInterval fewer = WilsonInterval.of(x, n, n + 100).orElseThrow();
        assertThat(fewer.high() - fewer.low())
                .as("knowing how few there are never widens it")
                .isLessThanOrEqualTo(interval.high() - interval.low() + 1e-9);
    }
}
