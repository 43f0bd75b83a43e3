package no.medvirk.measurement.observation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import no.medvirk.core.Problem;
import no.medvirk.measurement.figure.Entry;
import no.medvirk.measurement.figure.Measured;
import no.medvirk.measurement.figure.Unit;

/** Points as somebody writes them down: one, or a whole series that was pasted. */
record Entries(@NotNull @Size(min = 1, max = 240) List<@NotNull Entry> points) {

    private record Span(int index, LocalDate from, LocalDate to) {}

    /** The points with all that follows from what was written. @param present those that are there already */
    List<Entry> checked(Unit unit, List<Measured> present, LocalDate today) {
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
