package no.medvirk.journeys.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells pasted from Excel, LibreOffice or Word: tabs between them.
 *
 * <p>Word puts each paragraph of a cell on a line of its own: a row of a three-column table may come as two lines of two cells each.
 * If all short lines together make whole rows they are put together; a line of one cell below the first whole row then continues
 * the cell before it. Spreadsheets give every row all its tabs, so nothing of theirs is joined.
 */
final class PastedText {
    private final List<List<String>> lines;
    private final int width;

    private PastedText(List<List<String>> lines) {
        this.lines = lines;
        this.width = lines.stream().mapToInt(List::size).max().orElse(0);
    }

    static List<List<String>> rows(String text) {
        char delimiter = text.indexOf('\t') >= 0 ? '\t' : Delimited.sniff(text);
        List<List<String>> rows = Delimited.rows(text, delimiter);
        return delimiter == '\t' ? new PastedText(rows).joined() : rows;
    }

    private List<List<String>> joined() {
        List<List<String>> rows = new ArrayList<>();
        boolean begun = false;
        for (int at = 0; at < lines.size(); ) {
            int end = endOfRow(at);
            if (end < 0) {
                return lines;
            }
            List<String> row = joined(lines.subList(at, end + 1));
            if (row.size() == 1 && begun && !row.getFirst().isBlank()) {
                rows.set(rows.size() - 1, joined(List.of(rows.getLast(), row)));
            } else {
                rows.add(row);
            }
            begun |= row.size() > 1;
            at = end + 1;
        }
        return rows;
    }

    /** The last of the lines that make one row with the one at {@code start}, or -1 if they do not. */
    private int endOfRow(int start) {
        int cells = lines.get(start).size();
        if (cells == 1 || cells == width) {
            return start;
        }
        for (int next = start + 1; next < lines.size() && cells < width; next++) {
            cells += lines.get(next).size() - 1;
            if (cells == width) {
                return next;
            }
        }
        return -1;
    }

    private static List<String> joined(List<List<String>> lines) {
        List<String> row = new ArrayList<>(lines.getFirst());
        for (List<String> line : lines.subList(1, lines.size())) {
            row.set(row.size() - 1, row.getLast() + "\n" + line.getFirst());
            row.addAll(line.subList(1, line.size()));
        }
        return row;
    }
}
