package no.medvirk.measurement.figure;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.medvirk.statistics.WilsonInterval;
import org.jspecify.annotations.Nullable;

/**
 * No percentage without n and interval; below five answers nothing, from five to nine uncertain; distributions from ten answers on, and
 * only if no cell holds one or two. A count of cases is not about answers, and is shown as it is.
 */
public final class SmallNumbers {

    public static final int LEAST = 5;
    public static final int SURE = 10;

    private SmallNumbers() {}

    /**
     * What may be shown.
     *
     * @param n absent when the figure is not known
     * @param low of the 95 % interval, in per cent; absent for other units and for a census
     * @param census everybody was asked and answered: there is no interval
     */
    public record Shown(
            Figure figure,
            @Nullable Integer n,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Integer numerator,
            boolean uncertain,
            boolean census) {

        static final Shown SUPPRESSED = without(Figure.SUPPRESSED);

        public static Shown without(Figure figure) {
            return new Shown(figure, null, null, null, null, false, false);
        }
    }

    /** A share of answers or cases, as a percentage. Nobody to count is not applicable, which is not zero per cent. */
    public static Shown percent(int numerator, int n, @Nullable Integer population) {
        if (n == 0) {
            return Shown.without(Figure.NOT_APPLICABLE);
        }
        if (n < LEAST) {
            return Shown.SUPPRESSED;
        }
        Optional<WilsonInterval> interval = population == null
                ? Optional.of(WilsonInterval.of(numerator, n))
                : WilsonInterval.of(numerator, n, population);
        return new Shown(
                Figure.of(100.0 * numerator / n),
                n,
                interval.map(wilson -> 100 * wilson.low()).orElse(null),
                interval.map(wilson -> 100 * wilson.high()).orElse(null),
                numerator,
                n < SURE,
                interval.isEmpty());
    }

    /** An observation, in the unit of its definition. */
    public static Shown of(Unit unit, Measured measured) {
        Double value = measured.value();
        Integer n = measured.n();
        if (value == null || n == null) {
            return Shown.without("not-applicable".equals(measured.missing()) ? Figure.NOT_APPLICABLE : Figure.UNKNOWN);
        }
        if (unit == Unit.COUNT) {
            return new Shown(Figure.of(value), n, null, null, null, false, false);
        }
        Integer numerator = measured.numerator();
        if (unit == Unit.PERCENT && numerator != null) {
            return percent(numerator, n, measured.population());
        }
        return n < LEAST || unit == Unit.PERCENT
                ? Shown.SUPPRESSED
                : new Shown(Figure.of(value), n, null, null, null, n < SURE, false);
    }

    /** How many answers there are: none is known, one to four are not told apart. */
    public static Figure answers(int n) {
        return n == 0 || n >= LEAST ? Figure.of(n) : Figure.SUPPRESSED;
    }

    /** One code and how many answered so. */
    public record Cell(String code, int count) {}

    /**
     * How answers are spread.
     *
     * @param reason why it is suppressed
     * @param cells absent when suppressed: all of them, for one that is missing could be told from the rest
     */
    public record Distribution(
            State state, @Nullable Reason reason, @Nullable List<Cell> cells) {

        /** Fewer than ten have answered; or enough have, but one or two of them stand out. */
        public enum Reason {
            FEW,
            RECOGNISABLE;

            @JsonValue
            public String code() {
                return name().toLowerCase(Locale.ROOT);
            }
        }

        /** Known or suppressed. */
        public enum State {
            KNOWN,
            SUPPRESSED;

            @JsonValue
            public String code() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }

    public static Distribution distribution(List<Cell> cells) {
        int n = cells.stream().mapToInt(Cell::count).sum();
        boolean few = cells.stream().anyMatch(cell -> cell.count() == 1 || cell.count() == 2);
        if (n < SURE || few) {
            return new Distribution(
                    Distribution.State.SUPPRESSED,
                    n < SURE ? Distribution.Reason.FEW : Distribution.Reason.RECOGNISABLE,
                    null);
        }
        return new Distribution(Distribution.State.KNOWN, null, List.copyOf(cells));
    }
}
