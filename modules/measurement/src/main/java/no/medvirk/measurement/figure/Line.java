package no.medvirk.measurement.figure;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import no.medvirk.statistics.XmrChart;
import org.jspecify.annotations.Nullable;

/**
 * The points of one definition, with what they show. A changed definition breaks the line: it begins another.
 *
 * @param definition its number
 * @param chart absent until twelve points are known
 */
public record Line(
        int definition, List<Point> points, @Nullable Chart chart) {

    /** Limits of what varies by chance, fixed by the first twelve points. */
    public record Chart(
            double mean,
            double lower,
            double upper,
            double nearLower,
            double nearUpper,
            int basedOn,
            Variation variation,
            @Nullable Assurance assurance) {}

    /** What the latest point says. */
    public enum Variation {
        COMMON,
        IMPROVEMENT,
        CONCERN;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether the target is met every time, never, or by chance. */
    public enum Assurance {
        PASS,
        FAIL,
        HIT_OR_MISS;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @param measured of one definition, oldest first */
    public static Line of(
            int definition,
            Unit unit,
            boolean increaseIsGood,
            Cadence cadence,
            @Nullable Double target,
            List<Measured> measured) {
        List<Point> points = new ArrayList<>();
        for (Measured next : measured) {
            gaps(points, cadence, definition, next);
            points.add(Point.of(unit, next));
        }
        List<Double> values = points.stream()
                .map(point -> point.figure().value())
                .filter(Objects::nonNull)
                .toList();
        if (values.size() < XmrChart.BASED_ON) {
            return new Line(definition, List.copyOf(points), null);
        }
        XmrChart chart = XmrChart.of(values.subList(0, XmrChart.BASED_ON), true);
        List<Set<XmrChart.Signal>> signals = chart.signals(values);
        return new Line(
                definition,
                marked(points, signals),
                new Chart(
                        chart.mean(),
                        chart.lower(),
                        chart.upper(),
                        chart.nearLower(),
                        chart.nearUpper(),
                        XmrChart.BASED_ON,
                        variation(signals.getLast(), increaseIsGood),
                        target == null ? null : assurance(chart, target, increaseIsGood, points.getLast())));
    }

    private static void gaps(List<Point> points, Cadence cadence, int definition, Measured next) {
        if (points.isEmpty()) {
            return;
        }
        Cadence.Period gap = cadence.around(points.getLast().to().plusDays(1));
        while (gap.to().isBefore(next.from())) {
            points.add(Point.unknown(definition, gap));
            gap = cadence.after(gap);
        }
    }

    private static List<Point> marked(List<Point> points, List<Set<XmrChart.Signal>> signals) {
        List<Point> marked = new ArrayList<>();
        int known = 0;
        for (Point point : points) {
            marked.add(point.figure().known() ? point.with(words(signals.get(known++))) : point);
        }
        return List.copyOf(marked);
    }

    private static List<Point.Signal> words(Set<XmrChart.Signal> signals) {
        EnumSet<Point.Signal> words = EnumSet.noneOf(Point.Signal.class);
        for (XmrChart.Signal signal : signals) {
            words.add(
                    switch (signal) {
                        case OUTSIDE_HIGH, OUTSIDE_LOW -> Point.Signal.OUTSIDE;
                        case RUN_HIGH, RUN_LOW -> Point.Signal.RUN;
                        case TREND_UP, TREND_DOWN -> Point.Signal.TREND;
                        case NEAR_LIMIT_HIGH, NEAR_LIMIT_LOW -> Point.Signal.NEAR_LIMIT;
                    });
        }
        return List.copyOf(words);
    }

    private static Variation variation(Set<XmrChart.Signal> latest, boolean increaseIsGood) {
        return latest.stream()
                .findFirst() // outside first: the strongest
                .map(signal -> signal.upwards() == increaseIsGood ? Variation.IMPROVEMENT : Variation.CONCERN)
                .orElse(Variation.COMMON);
    }

    /** Whether a value is as good as the target, or better. */
    public static boolean reaches(double value, double target, boolean increaseIsGood) {
        return increaseIsGood ? value >= target : value <= target;
    }

    // What the limits say, unless the latest point has just said otherwise.
    private static @Nullable Assurance assurance(XmrChart chart, double target, boolean increaseIsGood, Point latest) {
        Assurance said = assurance(chart, target, increaseIsGood);
        Double now = latest.figure().value();
        if (now == null || said == Assurance.HIT_OR_MISS) {
            return said;
        }
        return reaches(now, target, increaseIsGood) == (said == Assurance.PASS) ? said : null;
    }

    private static Assurance assurance(XmrChart chart, double target, boolean increaseIsGood) {
        if (target >= chart.lower() && target <= chart.upper()) {
            return Assurance.HIT_OR_MISS;
        }
        return target > chart.upper() == increaseIsGood ? Assurance.FAIL : Assurance.PASS;
    }

    /** How many points lie outside the limits on the bad side. */
    public int outside(boolean increaseIsGood) {
        if (chart == null) {
            return 0;
        }
        return (int) points.stream()
                .map(point -> point.figure().value())
                .filter(value -> value != null && (increaseIsGood ? value < chart.lower() : value > chart.upper()))
                .count();
    }

    /** The latest point, whatever it says. */
    public @Nullable Point latest() {
        return points.isEmpty() ? null : points.getLast();
    }
}
