package no.medvirk.journeys.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a sheet is read: which way round, with which headings, and what stands above them. {@code headingRow} is a row's number as its
 * reader sees it (a column's, A is 1, when turned), 0 for none.
 */
record Layout(
        String name,
        boolean turned,
        int headingRow,
        List<Headings.Column> columns,
        List<Sheet.Row> above,
        List<Sheet.Row> data,
        Headings.Score score) {

    /** In a turned sheet the lanes' names stand in one of the first columns. */
    private static final int LANE_NAMES_WITHIN = 3;

    /** Lanes and attributes; a longer sheet lists things downwards. */
    private static final int ROWS_OF_A_TURNED_SHEET = 100;

    static Layout of(Sheet sheet, @Nullable Boolean turned, @Nullable Integer headingRow) {
        int titles = titleRows(sheet);
        Sheet across = sheet.after(titles).turned();
        int down = Headings.find(sheet);
        int left = Headings.find(across.onlyUpTo(LANE_NAMES_WITHIN));
        boolean turn = turned != null ? turned : isTurned(sheet, down, across, left);
        return turn
                ? read(across, true, headingRow, left, sheet.rows().subList(0, titles))
                : read(sheet, false, headingRow, down, List.of());
    }

    private static boolean isTurned(Sheet sheet, int down, Sheet across, int left) {
        if (left < 0
                || across.width() > ROWS_OF_A_TURNED_SHEET
                || !allDiffer(across.rows().get(left))) {
            return false;
        }
        Headings.Score score = Headings.score(across.rows().get(left));
        if (!score.enough()) {
            return false;
        }
        return down < 0 || asksMore(across.rows().get(left), sheet.rows().get(down));
    }

    /** Below "Hvem?" stand performers and systems too: where one way round asks who does what, only the other asking it also can win. */
    private static boolean asksMore(Sheet.Row labels, Sheet.Row headings) {
        return !(Headings.asksWhoDoesWhat(headings) && !Headings.asksWhoDoesWhat(labels))
                && Headings.score(labels).over(Headings.score(headings));
    }

    private static boolean allDiffer(Sheet.Row row) {
        Set<String> seen = new HashSet<>();
        return row.texts().stream()
                .filter(text -> !text.isEmpty())
                .map(Texts::key)
                .allMatch(seen::add);
    }

    private static Layout read(
            Sheet sheet, boolean turned, @Nullable Integer chosen, int found, List<Sheet.Row> titles) {
        int at = chosen == null ? found : positionOf(sheet, chosen);
        List<Sheet.Row> rows = sheet.rows();
        List<Sheet.Row> data = rows.subList(at + 1, rows.size());
        if (at < 0) {
            var columns = Headings.guessed(data, sheet.width());
            return new Layout(sheet.name(), turned, 0, columns, titles, data, new Headings.Score(0, 0));
        }
        Sheet.Row headings = rows.get(at);
        return new Layout(
                sheet.name(),
                turned,
                headings.number(),
                Headings.columns(headings, data, turned),
                turned ? titles : rows.subList(0, at),
                data.stream()
                        .filter(row -> !row.texts().equals(headings.texts()))
                        .toList(),
                Headings.score(headings));
    }

    private static int positionOf(Sheet sheet, int number) {
        for (int at = 0; at < sheet.rows().size(); at++) {
            if (sheet.rows().get(at).number() == number) {
                return at;
            }
        }
        return -1;
    }

    /** Rows at the top with one text only, which is not the name of a lane or a column. */
    private static int titleRows(Sheet sheet) {
        int titles = 0;
        while (titles < sheet.rows().size() && isTitle(sheet.rows().get(titles))) {
            titles++;
        }
        return titles < sheet.rows().size() ? titles : 0;
    }

    private static boolean isTitle(Sheet.Row row) {
        List<String> texts =
                row.texts().stream().filter(text -> !text.isEmpty()).distinct().toList();
        return texts.size() == 1 && !Headings.isHeading(texts.getFirst());
    }

    /** Whether it looks like a journey at all: somebody does something in it. */
    boolean saysWhoDoesWhat() {
        return headingRow > 0 && has(Meaning.ACTION) && (has(Meaning.PERFORMER) || turned);
    }

    Layout with(List<Headings.Column> chosen) {
        return new Layout(name, turned, headingRow, chosen, above, data, score);
    }

    boolean has(Meaning meaning) {
        return columns.stream().anyMatch(column -> column.meaning() == meaning);
    }

    Optional<Headings.Column> one(Meaning meaning) {
        return columns.stream().filter(column -> column.meaning() == meaning).findFirst();
    }

    List<Headings.Column> all(Meaning meaning) {
        return columns.stream().filter(column -> column.meaning() == meaning).toList();
    }
}
