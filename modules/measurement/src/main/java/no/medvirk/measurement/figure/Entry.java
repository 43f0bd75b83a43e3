package no.medvirk.measurement.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.medvirk.core.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A figure as somebody writes it down, for a period that is over.
 *
 * @param value left out for a percentage, which is counted from numerator and n, and for what is missing
 * @param n left out for a count, which rests on itself
 * @param population how many there are to ask; of a percentage alone
 * @param missing {@code unknown} or {@code not-applicable}
 */
public record Entry(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Double value,
        @Nullable Integer numerator,
        @Nullable Integer n,
        @Nullable Integer population,
        @Nullable String missing) {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    /** What is wrong with it; nothing when it can be stored. */
    public List<Problem.Fault> faults(String path, Unit unit, LocalDate today) {
        Checks checks = new Checks(path, new ArrayList<>());
        checks.that("from", from != null, "required");
        checks.that("to", to != null, "required");
        if (from != null && to != null) {
            checks.that("from", !from.isBefore(EARLIEST), "range");
            checks.that("to", !to.isBefore(from) && !to.isAfter(today), "range");
        }
        if (missing != null) {
            checks.that("missing", missing.equals("unknown") || missing.equals("not-applicable"), "unknown");
            checks.absent("value", value).absent("numerator", numerator).absent("n", n);
        } else if (unit == Unit.PERCENT) {
            checks.that("numerator", numerator != null, "required").that("n", n != null, "required");
            checks.absent("value", value);
            checks.that("numerator", numerator == null || n == null || numerator <= n, "range");
        } else if (unit == Unit.COUNT) {
            checks.that("value", value != null, "required");
            checks.absent("numerator", numerator).absent("n", n);
            checks.that("value", value == null || value >= 0 && value <= 1e9 && value == Math.rint(value), "range");
        } else {
            checks.that("value", value != null, "required").that("n", n != null, "required");
            checks.absent("numerator", numerator);
            checks.that("value", value == null || unit.allows(value), "range");
        }
        if (unit == Unit.PERCENT) {
            checks.that("population", population == null || n == null || population >= Math.max(n, 1), "range");
        } else {
            checks.absent("population", population);
        }
        return checks.faults;
    }

    /** With what follows from the rest: a percentage from its parts, a count's n; nobody to count is not applicable. */
    public Entry complete(Unit unit) {
        if (missing != null) {
            return this;
        }
        if (unit == Unit.COUNT) {
            return new Entry(from, to, value, null, (int) Math.rint(Objects.requireNonNull(value)), null, null);
        }
        if (unit == Unit.PERCENT) {
            int of = Objects.requireNonNull(n);
            return of == 0
                    ? new Entry(from, to, null, null, null, null, "not-applicable")
                    : new Entry(
                            from, to, 100.0 * Objects.requireNonNull(numerator) / of, numerator, of, population, null);
        }
        return this;
    }

    private record Checks(String path, List<Problem.Fault> faults) {

        Checks that(String field, boolean right, String rule) {
            if (!right) {
                faults.add(new Problem.Fault(path.isEmpty() ? field : path + "." + field, rule, null));
            }
            return this;
        }

        Checks absent(String field, @Nullable Object given) {
            return that(field, given == null, "superfluous");
        }
    }
}
