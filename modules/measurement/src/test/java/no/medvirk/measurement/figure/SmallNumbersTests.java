package no.medvirk.measurement.figure;

import static no.medvirk.measurement.figure.SmallNumbers.Distribution.State.KNOWN;
import static no.medvirk.measurement.figure.SmallNumbers.Distribution.State.SUPPRESSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.medvirk.measurement.figure.SmallNumbers.Cell;
import no.medvirk.measurement.figure.SmallNumbers.Shown;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SmallNumbersTests {

    @Property
    void noPercentageWithoutNAndIntervalAndBelowFiveAnswersNothing(
            @ForAll @IntRange(max = 400) int n, @ForAll @IntRange(max = 400) int some) {
        int numerator = some % (n + 1);
        Shown shown = SmallNumbers.percent(numerator, n, null);
        if (n == 0) {
            assertThat(shown).isEqualTo(Shown.without(Figure.NOT_APPLICABLE));
        } else if (n < 5) {
            assertThat(shown).isEqualTo(Shown.without(Figure.SUPPRESSED));
        } else {
            assertThat(shown.figure().value()).isEqualTo(100.0 * numerator / n);
            assertThat(shown.n()).isEqualTo(n);
            assertThat(shown.low()).isNotNull();
            assertThat(shown.high()).isNotNull();
            assertThat(shown.uncertain()).isEqualTo(n < 10);
        }
    }

    @Test
    void theIntervalIsInPerCent() {
        Shown shown = SmallNumbers.percent(40, 50, null);
        assertThat(shown.low()).isEqualTo(66.96, within(0.005));
        assertThat(shown.high()).isEqualTo(88.76, within(0.005));
    }

    @Test
    void aCensusSaysSoInsteadOfAnInterval() {
        Shown shown = SmallNumbers.percent(40, 50, 50);
        assertThat(shown.census()).isTrue();
        assertThat(shown.low()).isNull();
        assertThat(shown.n()).isEqualTo(50);
    }

    @Test
    void zeroUnknownSuppressedAndNotApplicableAreFourValues() {
        assertThat(shown(Unit.PERCENT, 0.0, 0, 20, null).figure()).isEqualTo(Figure.of(0));
        assertThat(shown(Unit.PERCENT, null, null, null, "unknown").figure()).isEqualTo(Figure.UNKNOWN);
        assertThat(shown(Unit.PERCENT, 0.0, 0, 4, null).figure()).isEqualTo(Figure.SUPPRESSED);
        assertThat(shown(Unit.PERCENT, null, null, null, "not-applicable").figure())
                .isEqualTo(Figure.NOT_APPLICABLE);
        assertThatThrownBy(() -> new Figure(Figure.State.UNKNOWN, 0.0)).hasMessageContaining("no other has one");
    }

    @Test
    void aMeanOfFewCasesIsSuppressedAndACountIsNot() {
        assertThat(shown(Unit.DAYS, 31.0, null, 4, null).figure()).isEqualTo(Figure.SUPPRESSED);
        assertThat(shown(Unit.DAYS, 31.0, null, 5, null).figure()).isEqualTo(Figure.of(31));
        assertThat(shown(Unit.COUNT, 3.0, null, 3, null).figure()).isEqualTo(Figure.of(3));
    }

    @Test
    void aDistributionNeedsTenAnswersAndNoCellOfOneOrTwo() {
        assertThat(SmallNumbers.distribution(cells(0, 0, 3, 3, 3)).state()).isEqualTo(SUPPRESSED);
        assertThat(SmallNumbers.distribution(cells(0, 0, 3, 3, 4)).state()).isEqualTo(KNOWN);
        assertThat(SmallNumbers.distribution(cells(1, 0, 30, 3, 40)).state()).isEqualTo(SUPPRESSED);
        assertThat(SmallNumbers.distribution(cells(0, 2, 30, 3, 40)).cells()).isNull();
        assertThat(SmallNumbers.distribution(cells(0, 2, 30, 3, 40)).reason())
                .isEqualTo(SmallNumbers.Distribution.Reason.RECOGNISABLE);
        assertThat(SmallNumbers.distribution(cells(0, 2, 3, 3, 0)).reason())
                .isEqualTo(SmallNumbers.Distribution.Reason.FEW);
    }

    @Test
    void oneToFourAnswersAreNotToldApart() {
        assertThat(SmallNumbers.answers(0)).isEqualTo(Figure.of(0));
        assertThat(SmallNumbers.answers(1)).isEqualTo(SmallNumbers.answers(4)).isEqualTo(Figure.SUPPRESSED);
        assertThat(SmallNumbers.answers(5)).isEqualTo(Figure.of(5));
    }

    private static Shown shown(
            Unit unit,
            @Nullable Double value,
            @Nullable Integer numerator,
            @Nullable Integer n,
            @Nullable String missing) {
        LocalDate day = LocalDate.of(2026, 1, 1);
        return SmallNumbers.of(
                unit, new Measured(UUID.randomUUID(), 1, day, day, missing, value, numerator, n, null, null, 1));
    }

    private static List<Cell> cells(int... counts) {
        return java.util.stream.IntStream.range(0, counts.length)
                .mapToObj(i -> new Cell("" + (i + 1), counts[i]))
                .toList();
    }
}
