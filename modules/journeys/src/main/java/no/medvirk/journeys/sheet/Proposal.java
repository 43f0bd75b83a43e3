package no.medvirk.journeys.sheet;

import java.util.List;
import no.medvirk.journeys.journey.JourneyDocument;
import no.medvirk.journeys.operation.Operation;
import org.jspecify.annotations.Nullable;

/**
 * How a sheet would become a journey, before anything is stored. Columns count from 0, and so do the cells of a row and a fault's
 * column; an own workbook has neither columns, rows nor performers, since nothing in it is open to choice.
 */
record Proposal(
        List<String> sheets,
        String sheet,
        boolean turned,
        int headingRow,
        @Nullable String title,
        List<Column> columns,
        List<String> meanings,
        List<Performer> performers,
        List<Row> rows,
        List<Fault> faults,
        JourneyDocument document,
        List<Operation> operations) {

    /** A blank column is {@code ignore} and has no samples. */
    record Column(int index, String heading, String meaning, List<String> samples) {}

    /** The performer "" stands for rows that name nobody. */
    record Performer(String name, String lane, boolean remembered) {}

    /** {@code number} is the row's as its reader sees it, or the column's (A is 1) in a turned sheet. */
    record Row(int number, List<String> cells, boolean startsStep) {}

    /**
     * What in a row could not be read as meant; its text came in as a note. Rules: no-performer · no-action · time · percent ·
     * interval · range · unknown · differs · duplicate · size · formula · sum-row · steps · phases · lanes · no-rows.
     */
    record Fault(
            int row,
            @Nullable Integer column,
            String rule,
            @Nullable String value) {}
}
