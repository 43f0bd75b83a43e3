package no.medvirk.statistics;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A control chart of single values (XmR), with the four rules of NHS "Making Data Count": what differs more than by chance.
 *
 * @param movingRange the average of the moving ranges that the limits rest on
 * @param lower the natural process limits; not clamped to what a percentage can be
 */
public record XmrChart(double mean, double movingRange, double lower, double upper) {

    /** From so many points on the limits are no longer on trial. */
    public static final int BASED_ON = 12;

    private static final double LIMIT = 2.66;
    private static final double RANGE_LIMIT = 3.267;
    private static final int RUN = 7;

    /** What a point shows, with its side: above the mean or upwards, or below or downwards. */
    public enum Signal {
        OUTSIDE_HIGH,
        OUTSIDE_LOW,
        RUN_HIGH,
        RUN_LOW,
        TREND_UP,
        TREND_DOWN,
        NEAR_LIMIT_HIGH,
        NEAR_LIMIT_LOW;

        public boolean upwards() {
            return ordinal() % 2 == 0;
        }
    }

    /** Limits from all values given, in the order of time. Screened: without the moving ranges that are themselves out of range. */
    public static XmrChart of(List<Double> values, boolean screened) {
        if (values.size() < 2) {
            throw new IllegalArgumentException("two values at least");
        }
        double mean = average(values);
        List<Double> ranges = IntStream.range(1, values.size())
                .mapToObj(i -> Math.abs(values.get(i) - values.get(i - 1)))
                .toList();
        double first = average(ranges);
        List<Double> kept = ranges.stream()
                .filter(range -> !screened || first == 0 || range < RANGE_LIMIT * first)
                .toList();
        double movingRange = average(kept);
        return new XmrChart(mean, movingRange, mean - LIMIT * movingRange, mean + LIMIT * movingRange);
    }

    public double nearLower() {
        return mean - LIMIT * movingRange * 2 / 3;
    }

    public double nearUpper() {
        return mean + LIMIT * movingRange * 2 / 3;
    }

    /** What each value shows, those after the limits were fixed too. */
    public List<Set<Signal>> signals(List<Double> values) {
        List<Set<Signal>> signals = new ArrayList<>();
        values.forEach(value -> signals.add(EnumSet.noneOf(Signal.class)));
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) > upper) {
                signals.get(i).add(Signal.OUTSIDE_HIGH);
            } else if (values.get(i) < lower) {
                signals.get(i).add(Signal.OUTSIDE_LOW);
            }
            runs(values, i, signals);
            trends(values, i, signals);
            nearLimits(values, i, signals);
        }
        return signals;
    }

    // seven in a row on one side of the mean, this one the last
    private void runs(List<Double> values, int last, List<Set<Signal>> signals) {
        int from = last - RUN + 1;
        int side = side(values.get(last));
        if (from >= 0 && side != 0 && IntStream.rangeClosed(from, last).allMatch(i -> side(values.get(i)) == side)) {
            mark(signals, from, last, side > 0 ? Signal.RUN_HIGH : Signal.RUN_LOW);
        }
    }

    // seven points that go one way, which are six moves
    private static void trends(List<Double> values, int last, List<Set<Signal>> signals) {
        int from = last - RUN + 1;
        if (from < 0) {
            return;
        }
        int way = Double.compare(values.get(last), values.get(last - 1));
        if (way != 0
                && IntStream.rangeClosed(from + 1, last)
                        .allMatch(i -> Integer.signum(Double.compare(values.get(i), values.get(i - 1)))
                                == Integer.signum(way))) {
            mark(signals, from, last, way > 0 ? Signal.TREND_UP : Signal.TREND_DOWN);
        }
    }

    // two of three near the same limit, all three on that side
    private void nearLimits(List<Double> values, int last, List<Set<Signal>> signals) {
        int from = last - 2;
        int side = side(values.get(last));
        if (from < 0 || side == 0 || IntStream.rangeClosed(from, last).anyMatch(i -> side(values.get(i)) != side)) {
            return;
        }
        List<Integer> near = IntStream.rangeClosed(from, last)
                .filter(i -> near(values.get(i)))
                .boxed()
                .toList();
        if (near.size() >= 2) {
            near.forEach(i -> signals.get(i).add(side > 0 ? Signal.NEAR_LIMIT_HIGH : Signal.NEAR_LIMIT_LOW));
        }
    }

    private boolean near(double value) {
        return value > nearUpper() && value <= upper || value < nearLower() && value >= lower;
    }

    private int side(double value) {
        return Integer.signum(Double.compare(value, mean));
    }

    private static void mark(List<Set<Signal>> signals, int from, int last, Signal signal) {
        for (int i = from; i <= last; i++) {
            signals.get(i).add(signal);
        }
    }

    private static double average(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
