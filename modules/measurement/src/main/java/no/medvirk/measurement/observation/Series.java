package no.medvirk.measurement.observation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.medvirk.core.LocalText;
import no.medvirk.measurement.IndicatorId;
import no.medvirk.measurement.baseline.Baseline;
import no.medvirk.measurement.figure.Cadence;
import no.medvirk.measurement.figure.ChangeShown;
import no.medvirk.measurement.figure.Line;
import no.medvirk.measurement.figure.Measured;
import no.medvirk.measurement.figure.NextPeriod;
import no.medvirk.measurement.figure.Point;
import no.medvirk.measurement.figure.Unit;
import no.medvirk.measurement.indicator.Definition;
import no.medvirk.measurement.indicator.Definitions.Followed;
import no.medvirk.measurement.indicator.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * All that an indicator has shown: one line for each definition that has points, the present one last.
 *
 * @param baseline the latest locked one of the present definition
 * @param reached whether the latest point is as good as the target; absent when there is no target, or the point is not known
 * @param next the period to measure next; absent when all that are over are measured
 */
public record Series(
        IndicatorId indicator,
        LocalText name,
        Unit unit,
        boolean increaseIsGood,
        Cadence cadence,
        Indicator.@Nullable Target target,
        List<OfDefinition> lines,
        @Nullable Baseline baseline,
        Progress progress,
        @Nullable Boolean reached,
        ChangeShown change,
        Cadence.@Nullable Period next) {

    /** A line, and what its points mean. */
    public record OfDefinition(Definition definition, List<Point> points, Line.@Nullable Chart chart) {}

    /** Of the way from baseline to target and where that has led, or why it cannot be told. */
    public record Progress(
            State state, @Nullable Double value, no.medvirk.statistics.Progress.@Nullable Course course) {

        /** Whether it can be told, and if not, why. */
        public enum State {
            KNOWN,
            EQUAL,
            MISSING,
            WRONG_DIRECTION;

            @JsonValue
            public String code() {
                return name().toLowerCase(Locale.ROOT).replace('_', '-');
            }
        }
    }

    static Series of(
            Followed followed,
            List<Definition> definitions,
            List<Measured> measured,
            Optional<Baseline> locked,
            LocalDate today) {
        List<OfDefinition> lines = definitions.stream()
                .map(definition -> line(followed, definition, measured))
                .filter(line -> !line.points().isEmpty())
                .toList();
        Definition present = followed.present();
        Line now = lines.stream()
                .filter(line -> line.definition().version() == present.version())
                .findFirst()
                .map(line -> new Line(present.version(), line.points(), line.chart()))
                .orElse(null);
        Baseline baseline = locked.orElse(null);
        Point latest = now == null ? null : now.latest();
        Double value = latest == null ? null : latest.figure().value();
        Double target = followed.targetValue();
        no.medvirk.statistics.Progress progress = no.medvirk.statistics.Progress.of(
                value, baseline == null ? null : (Double) baseline.value(), target, present.increaseIsGood());
        Double share = progress.share();
        return new Series(
                followed.id(),
                followed.name(),
                present.unit(),
                present.increaseIsGood(),
                followed.cadence(),
                followed.target(),
                lines,
                baseline,
                new Progress(
                        Progress.State.valueOf(progress.state().name()),
                        share,
                        share == null ? null : no.medvirk.statistics.Progress.Course.of(share)),
                value == null || target == null ? null : Line.reaches(value, target, present.increaseIsGood()),
                ChangeShown.of(
                        baseline == null ? null : baseline.to(),
                        baseline == null ? 0 : baseline.value(),
                        now,
                        present.increaseIsGood()),
                NextPeriod.of(
                                followed.cadence(),
                                measured.stream()
                                        .filter(one -> one.definition() == present.version())
                                        .map(one -> new Cadence.Period(one.from(), one.to()))
                                        .toList(),
                                today)
                        .orElse(null));
    }

    private static OfDefinition line(Followed followed, Definition definition, List<Measured> measured) {
        boolean present = definition.version() == followed.present().version();
        Line line = Line.of(
                definition.version(),
                definition.unit(),
                definition.increaseIsGood(),
                followed.cadence(),
                present ? followed.targetValue() : null,
                measured.stream()
                        .filter(one -> one.definition() == definition.version())
                        .toList());
        return new OfDefinition(definition, line.points(), line.chart());
    }
}
