package no.medvirk.measurement.figure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Figures as the history keeps them: by period and in their unit, and no more of them than is shown. */
public final class Recorded {

    private Recorded() {}

    /** Such as {@code {"2026-10-01/2026-10-31": {"days": 40, "n": 63}}}. */
    public static Map<String, Object> of(Unit unit, Collection<Measured> points) {
        Map<String, Object> recorded = new TreeMap<>();
        for (Measured point : points) {
            SmallNumbers.Shown shown = SmallNumbers.of(unit, point);
            recorded.put(
                    period(point.from(), point.to()),
                    shown.figure().known()
                            ? parts(unit, shown.figure().value(), shown.n())
                            : Map.of("missing", shown.figure().state().code()));
        }
        return recorded;
    }

    public static Map<String, Object> of(
            Unit unit, LocalDate from, LocalDate to, @Nullable Double value, @Nullable Integer n) {
        return Map.of(period(from, to), parts(unit, value, n));
    }

    public static String period(LocalDate from, LocalDate to) {
        return from + "/" + to;
    }

    // a count rests on itself: its n is no other number
    private static Map<String, Object> parts(Unit unit, @Nullable Double value, @Nullable Integer n) {
        Map<String, Object> parts = new TreeMap<>();
        if (value != null) {
            parts.put(unit.code(), value);
        }
        if (n != null && unit != Unit.COUNT) {
            parts.put("n", n);
        }
        return parts;
    }
}
