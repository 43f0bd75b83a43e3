package no.medvirk.journeys.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What could not be read as meant, in the order of the rows. */
final class Faults {
    private static final int VALUE_SHOWN = 80;
    private final List<Proposal.Fault> all = new ArrayList<>();

    void add(int row, @Nullable Integer column, String rule, @Nullable String value) {
        all.add(new Proposal.Fault(
                row, column, rule, value == null ? null : Texts.cut(Texts.oneLine(value), VALUE_SHOWN)));
    }

    void add(Sheet.Row row, int column, String rule) {
        add(row.number(), column, rule, row.text(column));
    }

    List<Proposal.Fault> all() {
        return List.copyOf(all);
    }
}
