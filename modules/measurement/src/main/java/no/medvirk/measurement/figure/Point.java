package no.medvirk.measurement.figure;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.medvirk.measurement.SurveyId;
import org.jspecify.annotations.Nullable;

/**
 * A point of the line, as it is shown.
 *
 * @param id absent for a period that nobody measured
 * @param definition the number of the indicator's definition
 * @param low of the 95 % interval, in per cent
 * @param uncertain rests on fewer than ten
 * @param census everybody answered, so there is no interval
 * @param signals what differs more than by chance
 */
public record Point(
        @Nullable UUID id,
        int definition,
        LocalDate from,
        LocalDate to,
        Figure figure,
        @Nullable Integer n,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Integer numerator,
        boolean uncertain,
        boolean census,
        @Nullable Source source,
        @Nullable SurveyId survey,
        @Nullable Integer version,
        List<Signal> signals) {

    /** Where a point comes from. */
    public enum Source {
        ENTERED,
        SURVEY;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A special cause, by the four rules of NHS. */
    public enum Signal {
        OUTSIDE,
        RUN,
        TREND,
        NEAR_LIMIT;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public static Point of(Unit unit, Measured measured) {
        SmallNumbers.Shown shown = SmallNumbers.of(unit, measured);
        return new Point(
                measured.id(),
                measured.definition(),
                measured.from(),
                measured.to(),
                shown.figure(),
                shown.n(),
                shown.low(),
                shown.high(),
                shown.numerator(),
                shown.uncertain(),
                shown.census(),
                measured.survey() == null ? Source.ENTERED : Source.SURVEY,
                measured.survey(),
                measured.version(),
                List.of());
    }

    /** A period that should have been measured. */
    static Point unknown(int definition, Cadence.Period period) {
        return new Point(
                null,
                definition,
                period.from(),
                period.to(),
                Figure.UNKNOWN,
                null,
                null,
                null,
                null,
                false,
                false,
                null,
                null,
                null,
                List.of());
    }

    Point with(List<Signal> signals) {
        return new Point(
                id,
                definition,
                from,
                to,
                figure,
                n,
                low,
                high,
                numerator,
                uncertain,
                census,
                source,
                survey,
                version,
                signals);
    }
}
