package no.medvirk.measurement.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.medvirk.measurement.figure.Cadence.Period;
import org.junit.jupiter.api.Test;

class CadenceTests {

    @Test
    void periodsAreThoseOfTheCalendar() {
        LocalDate day = LocalDate.of(2024, 2, 29);
        assertThat(Cadence.WEEK.around(day)).isEqualTo(period("2024-02-26", "2024-03-03"));
        assertThat(Cadence.MONTH.around(day)).isEqualTo(period("2024-02-01", "2024-02-29"));
        assertThat(Cadence.QUARTER.around(day)).isEqualTo(period("2024-01-01", "2024-03-31"));
        assertThat(Cadence.HALF_YEAR.around(LocalDate.of(2024, 12, 31))).isEqualTo(period("2024-07-01", "2024-12-31"));
        assertThat(Cadence.YEAR.around(day)).isEqualTo(period("2024-01-01", "2024-12-31"));
    }

    @Property
    void oneFollowsTheOtherWithoutAGap(@ForAll @IntRange(max = 20_000) int days, @ForAll Cadence cadence) {
        LocalDate day = LocalDate.of(2000, 1, 1).plusDays(days);
        Period period = cadence.around(day);
        assertThat(day).isBetween(period.from(), period.to());
        assertThat(cadence.after(period).from()).isEqualTo(period.to().plusDays(1));
        assertThat(cadence.around(period.to())).isEqualTo(period);
    }

    @Test
    void theDayOfAMomentIsTheDayInNorway() {
        assertThat(Cadence.day(Instant.parse("2025-12-31T23:30:00Z"))).isEqualTo("2026-01-01");
        assertThat(Cadence.day(Instant.parse("2026-06-30T21:59:00Z"))).isEqualTo("2026-06-30");
        assertThat(Cadence.day(Instant.parse("2026-06-30T22:00:00Z"))).isEqualTo("2026-07-01");
    }

    @Test
    void anIndicatorIsStaleWhenAWholePeriodAndItsGraceHaveGone() {
        LocalDate last = LocalDate.of(2026, 1, 31);
        assertThat(Cadence.MONTH.stale(last, last, LocalDate.of(2026, 3, 14))).isFalse();
        assertThat(Cadence.MONTH.stale(last, last, LocalDate.of(2026, 3, 15))).isTrue();
        assertThat(Cadence.YEAR.stale(null, LocalDate.of(2026, 5, 1), LocalDate.of(2027, 3, 4)))
                .isTrue();
        assertThat(Cadence.YEAR.stale(null, LocalDate.of(2026, 5, 1), LocalDate.of(2026, 12, 31)))
                .isFalse();
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}
