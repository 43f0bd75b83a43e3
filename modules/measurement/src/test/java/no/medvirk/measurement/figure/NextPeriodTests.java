package no.medvirk.measurement.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.medvirk.measurement.figure.Cadence.Period;
import org.junit.jupiter.api.Test;

class NextPeriodTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    @Test
    void theFirstToBeMeasuredIsTheLatestThatIsOver() {
        assertThat(NextPeriod.of(Cadence.MONTH, List.of(), TODAY)).contains(month(10));
        assertThat(NextPeriod.of(Cadence.QUARTER, List.of(), TODAY))
                .contains(new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30)));
    }

    @Test
    void thenTheOneAfterTheLatest() {
        assertThat(NextPeriod.of(Cadence.MONTH, months(5, 6), TODAY)).contains(month(7));
    }

    @Test
    void whenTheLatestIsMeasuredTheLatestGap() {
        assertThat(NextPeriod.of(Cadence.MONTH, months(5, 6, 8, 10), TODAY)).contains(month(9));
    }

    @Test
    void whenAllAreMeasuredNone() {
        assertThat(NextPeriod.of(Cadence.MONTH, months(8, 9, 10), TODAY)).isEmpty();
    }

    @Test
    void aPeriodOfWhichSomeDaysAreMeasuredIsNotOne() {
        Period some = new Period(LocalDate.of(2026, 10, 5), LocalDate.of(2026, 10, 7));
        assertThat(NextPeriod.of(
                        Cadence.MONTH,
                        Stream.concat(months(8, 9).stream(), Stream.of(some)).toList(),
                        TODAY))
                .isEmpty();
    }

    private static List<Period> months(int... months) {
        return java.util.Arrays.stream(months).mapToObj(NextPeriodTests::month).toList();
    }

    private static Period month(int month) {
        return Cadence.MONTH.around(LocalDate.of(2026, month, 1));
    }
}
