package no.medvirk.journeys.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * CSV and pasted cells. A quote opens a quoted cell only if a closing one stands right before a delimiter or the end of the line:
 * the clipboards of Excel and Word leave quotes inside a text as they are, which a strict CSV reader refuses.
 */
final class Delimited {
    private static final char[] DELIMITERS = {';', '\t', ','};
    private static final int SNIFFED = 20_000;
    private static final int SNIFFED_ROWS = 50;

    private final String text;
    private final char delimiter;
    private int at;
    private boolean noQuoteCloses;

    private Delimited(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    /** The delimiter that gives most rows of one and the same width. */
    static char sniff(String text) {
        String start = text.substring(0, Math.min(text.length(), SNIFFED));
        char best = DELIMITERS[0];
        int most = 0;
        for (char delimiter : DELIMITERS) {
            int regular = regularRows(new Delimited(start, delimiter).rows(SNIFFED_ROWS));
            if (regular > most) {
                best = delimiter;
                most = regular;
            }
        }
        return best;
    }

    private static int regularRows(List<List<String>> rows) {
        Map<Integer, Integer> widths = new HashMap<>();
        rows.stream().map(List::size).filter(width -> width > 1).forEach(width -> widths.merge(width, 1, Integer::sum));
        return widths.isEmpty() ? 0 : Collections.max(widths.values());
    }

    /** All rows, blank ones included so that they keep their numbers; more rows with content than a sheet may have are refused. */
    static List<List<String>> rows(String text, char delimiter) {
        return new Delimited(text, delimiter).rows(Integer.MAX_VALUE);
    }

    private List<List<String>> rows(int limit) {
        List<List<String>> rows = new ArrayList<>();
        int filled = 0;
        while (at < text.length() && rows.size() < limit) {
            List<String> row = row();
            rows.add(row);
            if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                Sheet.checkSize(++filled, SheetLimits.ROWS, 0);
            }
        }
        return rows;
    }

    private List<String> row() {
        List<String> cells = new ArrayList<>();
        while (true) {
            String cell = text.startsWith("\"", at) ? quotedCell() : plainCell();
            if (cells.size() <= SheetLimits.COLUMNS || !cell.isBlank()) {
                cells.add(cell);
            }
            Sheet.checkSize(0, 0, cell.isBlank() ? 0 : cells.size());
            if (at >= text.length() || text.charAt(at++) != delimiter) {
                return cells;
            }
        }
    }

    private String plainCell() {
        int start = at;
        while (!endsCell(at)) {
            at++;
        }
        return text.substring(start, at);
    }

    private boolean endsCell(int index) {
        return index >= text.length() || text.charAt(index) == delimiter || text.charAt(index) == '\n';
    }

    private String quotedCell() {
        int close = closingQuote();
        if (close < 0) {
            return plainCell();
        }
        String cell = text.substring(at + 1, close).replace("\"\"", "\"");
        at = close + 1;
        return cell;
    }

    /** Where the cell that opens here closes, or -1: then the quote is part of the text. */
    private int closingQuote() {
        if (noQuoteCloses) {
            return -1;
        }
        int quote = text.indexOf('"', at + 1);
        while (quote >= 0 && text.startsWith("\"", quote + 1)) {
            quote = text.indexOf('"', quote + 2);
        }
        noQuoteCloses = quote < 0; // else a file of opening quotes would be searched to its end for each of them
        return quote >= 0 && endsCell(quote + 1) ? quote : -1;
    }
}
