package no.medvirk.measurement.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChangeShownTests {

    private static final LocalDate MEASURED = LocalDate.of(2024, 12, 31);

    @Test
    void aMeanThatIsTheBaselineIsNoChangeWhicheverWayIsGood() {
        Line line = line(4, 6, 4, 6, 4, 6);
        assertThat(ChangeShown.of(MEASURED, 5, line, true)).isEqualTo(ChangeShown.UNCHANGED);
        assertThat(ChangeShown.of(MEASURED, 5, line, false)).isEqualTo(ChangeShown.UNCHANGED);
    }

    @Test
    void aMeanAboveTheBaselineIsBetterWhenMoreIs() {
        Line line = line(4, 6, 4, 6, 4, 6);
        assertThat(ChangeShown.of(MEASURED, 4, line, true)).isEqualTo(ChangeShown.IMPROVED);
        assertThat(ChangeShown.of(MEASURED, 4, line, false)).isEqualTo(ChangeShown.WORSENED);
        assertThat(ChangeShown.of(MEASURED, 6, line, false)).isEqualTo(ChangeShown.IMPROVED);
    }

    /** Months after the baseline, each with a special cause. */
    private static Line line(int... values) {
        List<Point> points = IntStream.range(0, values.length)
                .mapToObj(i -> point(MEASURED.plusDays(1).plusMonths(i), values[i]))
                .toList();
        return new Line(1, points, new Line.Chart(5, 0, 10, 1, 9, 12, Line.Variation.COMMON, null));
    }

    private static Point point(LocalDate from, double value) {
        return new Point(
                null,
                1,
                from,
                from.plusMonths(1).minusDays(1),
                Figure.of(value),
                40,
                null,
                null,
                null,
                false,
                false,
                Point.Source.ENTERED,
                null,
                1,
                List.of(Point.Signal.OUTSIDE));
    }
}
