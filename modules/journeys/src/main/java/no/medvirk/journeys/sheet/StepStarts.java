package no.medvirk.journeys.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which rows start a step; the others share the one above. With a column for steps: where its text changes (blank, merged and repeated
 * cells share). Without: each row in which something is done. A new phase always starts a step.
 */
final class StepStarts {
    private final Layout layout;
    private final Map<Integer, Boolean> chosen;
    private final Set<Integer> starting = new HashSet<>();
    private String phase = "";
    private String step = "";

    private StepStarts(Layout layout, Map<Integer, Boolean> chosen) {
        this.layout = layout;
        this.chosen = chosen;
    }

    /** The numbers of the rows that start a step. */
    static Set<Integer> of(Layout layout, Map<Integer, Boolean> chosen) {
        StepStarts starts = new StepStarts(layout, chosen);
        layout.data().forEach(starts::read);
        return starts.starting;
    }

    private void read(Sheet.Row row) {
        boolean proposed = changes(row) || starting.isEmpty();
        if (starting.isEmpty() || chosen.getOrDefault(row.number(), proposed)) {
            starting.add(row.number());
        }
    }

    private boolean changes(Sheet.Row row) {
        String phaseHere = text(row, layout.all(Meaning.PHASE));
        String stepHere = text(row, layout.all(Meaning.STEP));
        boolean phaseChanges = !phaseHere.isEmpty() && !phaseHere.equals(phase);
        boolean stepChanges = layout.has(Meaning.STEP)
                ? !stepHere.isEmpty() && !stepHere.equals(step)
                : !Doing.in(layout, row).isEmpty();
        phase = phaseChanges ? phaseHere : phase;
        step = stepHere.isEmpty() && !phaseChanges ? step : stepHere;
        return phaseChanges || stepChanges;
    }

    private static String text(Sheet.Row row, List<Headings.Column> columns) {
        return columns.stream()
                .map(column -> Texts.key(row.own(column.index())))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
