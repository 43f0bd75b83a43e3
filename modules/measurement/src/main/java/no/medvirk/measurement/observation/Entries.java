package no.medvirk.measurement.observation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import no.medvirk.core.Problem;
import no.medvirk.measurement.SurveyId;
import no.medvirk.measurement.figure.Entry;
import no.medvirk.measurement.figure.Figure;
import no.medvirk.measurement.figure.Measured;
import no.medvirk.measurement.figure.SmallNumbers;
import no.medvirk.measurement.figure.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Points as somebody writes them down: one, or a whole series that was pasted.
 *
 * @param replace whether what is measured already gives way to what is written; left out, it is in the way
 */
record Entries(
        @NotNull @Size(min = 1, max = 240) List<@NotNull Entry> points,
        @Nullable Boolean replace) {

    private record Span(int index, LocalDate from, LocalDate to) {}

    /** A point to write. @param before that of the same period, which it replaces */
    record Written(Entry point, @Nullable Measured before) {}

    /**
     * What there is to write, with all that follows from it; a point that is there as it is written is not among it.
     *
     * @param present the points that are there already
     * @param survey whose answers were counted; null when somebody wrote the points down
     */
    List<Written> toWrite(Unit unit, List<Measured> present, LocalDate today, @Nullable SurveyId survey) {
        List<Written> written = new ArrayList<>();
        List<Problem.Fault> measured = new ArrayList<>();
        List<Entry> all = checked(unit, present, today);
        for (int i = 0; i < all.size(); i++) {
            Entry point = all.get(i);
            Measured before = present.stream()
                    .filter(one -> one.from().equals(point.from()) && one.to().equals(point.to()))
                    .findFirst()
                    .orElse(null);
            if (before != null && isAsWritten(unit, before, point, survey)) {
                continue;
            }
            // a survey that is counted again says what its answers say now
            boolean counted = before != null && survey != null && survey.equals(before.survey());
            if (before != null && !counted && !Boolean.TRUE.equals(replace)) {
                measured.add(new Problem.Fault("points[" + i + "].from", "measured", null));
            }
            written.add(new Written(point, before));
        }
        if (!measured.isEmpty()) {
            throw Problem.conflict("measured", measured);
        }
        return written;
    }

    // Of what is not shown nobody learns by trying: it is never as written.
    private static boolean isAsWritten(Unit unit, Measured before, Entry point, @Nullable SurveyId survey) {
        return SmallNumbers.of(unit, before).figure().state() != Figure.State.SUPPRESSED
                && (survey == null || survey.equals(before.survey()))
                && Objects.equals(before.missing(), point.missing())
                && Objects.equals(before.value(), point.value())
                && Objects.equals(before.numerator(), point.numerator())
                && Objects.equals(before.n(), point.n())
                && Objects.equals(before.population(), point.population());
    }

    private List<Entry> checked(Unit unit, List<Measured> present, LocalDate today) {
        List<Problem.Fault> faults = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            faults.addAll(points.get(i).faults("points[" + i + "]", unit, today));
        }
        if (faults.isEmpty()) {
            faults.addAll(overlaps(present));
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return points.stream().map(point -> point.complete(unit)).toList();
    }

    // The same period again is a correction; one that overlaps another would count some answers twice.
    private List<Problem.Fault> overlaps(List<Measured> present) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            spans.add(new Span(
                    i,
                    Objects.requireNonNull(points.get(i).from()),
                    Objects.requireNonNull(points.get(i).to())));
        }
        for (Measured one : present) {
            if (spans.stream().noneMatch(span -> span.from.equals(one.from()) && span.to.equals(one.to()))) {
                spans.add(new Span(-1, one.from(), one.to()));
            }
        }
        spans.sort(Comparator.comparing(Span::from).thenComparing(Span::index));
        List<Problem.Fault> faults = new ArrayList<>();
        for (int i = 1; i < spans.size(); i++) {
            Span before = spans.get(i - 1);
            Span after = spans.get(i);
            if (!after.from.isAfter(before.to)) {
                int written = Math.max(before.index, after.index);
                faults.add(new Problem.Fault("points[" + written + "].from", "overlap", null));
            }
        }
        return faults;
    }
}
