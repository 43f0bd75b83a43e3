package no.medvirk.measurement.figure;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether things changed after the baseline: six later points are the least to say so from, and a special cause among them. */
public enum ChangeShown {
    NO_BASELINE,
    TOO_EARLY,
    IMPROVED,
    WORSENED,
    UNCHANGED;

    private static final int LEAST = 6;

    /** @param measured the last day of the baseline's period; null when none is locked */
    public static ChangeShown of(
            @Nullable LocalDate measured, double baseline, @Nullable Line line, boolean increaseIsGood) {
        if (measured == null) {
            return NO_BASELINE;
        }
        List<Point> later = line == null
                ? List.of()
                : line.points().stream()
                        .filter(point -> point.figure().known() && point.from().isAfter(measured))
                        .toList();
        if (line == null || later.size() < LEAST || line.chart() == null) {
            return TOO_EARLY;
        }
        if (later.stream().allMatch(point -> point.signals().isEmpty())) {
            return UNCHANGED;
        }
        double mean = later.stream()
                .map(point -> point.figure().value())
                .mapToDouble(value -> value == null ? 0 : value)
                .average()
                .orElse(baseline);
        if (mean == baseline) {
            return UNCHANGED;
        }
        return mean > baseline == increaseIsGood ? IMPROVED : WORSENED;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
