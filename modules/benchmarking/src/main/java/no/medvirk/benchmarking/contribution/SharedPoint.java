package no.medvirk.benchmarking.contribution;

import java.time.LocalDate;
import java.util.List;
import no.medvirk.core.Problem;
import no.medvirk.measurement.Indicators.Point;
import no.medvirk.measurement.Indicators.Reading;

/** Which point of an indicator may be shared: one of a shared indicator, known, and measured by the definition that holds now. */
final class SharedPoint {

    private SharedPoint() {}

    static Point of(Reading indicator, LocalDate from, LocalDate to) {
        if (indicator.shared() == null) {
            throw Problem.invalid("indicator", "not-shared");
        }
        List<Point> points = indicator.points().stream()
                .filter(point -> point.from().equals(from) && point.to().equals(to) && point.value() != null)
                .toList();
        if (points.isEmpty()) {
            throw Problem.invalid("from", "no-point");
        }
        return points.stream()
                .filter(point -> point.version() == indicator.version())
                .findAny()
                .orElseThrow(() -> Problem.conflict("old-definition"));
    }
}
