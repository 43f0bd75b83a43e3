package no.medvirk.journeys.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A grid of text: rows that hold something, each with the number its reader sees; all rows are equally wide. */
record Sheet(String name, List<Row> rows) {
    /** The number is that of the row, or of the column (A is 1) once the sheet is turned. */
    record Row(int number, List<Cell> cells) {
        String text(int column) {
            return column < cells.size() ? cells.get(column).text() : "";
        }

        /** What was written in this very cell, not spread into it from the left. */
        String own(int column) {
            return column < cells.size() && !cells.get(column).fromLeft()
                    ? cells.get(column).text()
                    : "";
        }

        boolean fromAbove(int column) {
            return column < cells.size() && cells.get(column).fromAbove();
        }

        List<String> texts() {
            return cells.stream().map(Cell::text).toList();
        }

        boolean isBlank() {
            return cells.stream().allMatch(cell -> cell.text().isEmpty());
        }
    }

    /** Merged cells repeat their text; the flags tell the repetitions from the original. */
    record Cell(String text, boolean fromLeft, boolean fromAbove) {
        static final Cell BLANK = new Cell("", false, false);

        Cell turned() {
            return new Cell(text, /* fromLeft= */ fromAbove, /* fromAbove= */ fromLeft);
        }

        static Cell of(String text) {
            return text.isEmpty() ? BLANK : new Cell(text, false, false);
        }
    }

    /** Cells merged in the sheet; all four are counted from 0 and included. */
    record Merged(int top, int left, int bottom, int right) {}

    int width() {
        return rows.isEmpty() ? 0 : rows.getFirst().cells().size();
    }

    static Sheet of(String name, List<List<String>> lines) {
        Map<Integer, Map<Integer, String>> texts = new HashMap<>();
        for (int row = 0; row < lines.size(); row++) {
            for (int column = 0; column < lines.get(row).size(); column++) {
                texts.computeIfAbsent(row, _ -> new HashMap<>())
                        .put(column, lines.get(row).get(column));
            }
        }
        return of(name, texts, List.of(), SheetLimits.ROWS);
    }

    /** Texts by row and column from 0. */
    static Sheet of(String name, Map<Integer, Map<Integer, String>> texts, List<Merged> merged, int rowLimit) {
        TreeMap<Integer, Map<Integer, Cell>> grid = new TreeMap<>();
        texts.forEach((row, line) -> line.forEach((column, text) -> {
            if (!text.isEmpty()) {
                grid.computeIfAbsent(row, _ -> new HashMap<>()).put(column, Cell.of(text));
            }
        }));
        spread(merged, grid, rowLimit * SheetLimits.COLUMNS);
        int width = grid.values().stream()
                .flatMap(line -> line.keySet().stream())
                .mapToInt(column -> column + 1)
                .max()
                .orElse(0);
        checkSize(grid.size(), rowLimit, width);
        List<Row> rows = new ArrayList<>();
        grid.forEach((row, line) -> rows.add(row(row + 1, line, width)));
        return new Sheet(name, rows);
    }

    static void checkSize(int rows, int rowLimit, int columns) {
        if (rows > rowLimit) {
            throw new SheetRefused("rows", rowLimit);
        }
        if (columns > SheetLimits.COLUMNS) {
            throw new SheetRefused("columns", SheetLimits.COLUMNS);
        }
    }

    /** Merged areas never overlap, so together they have no more cells than the sheet: a file that says otherwise is no honest one. */
    private static void spread(List<Merged> merged, TreeMap<Integer, Map<Integer, Cell>> grid, int most) {
        int cells = 0;
        for (Merged area : merged) {
            cells += spread(area, grid);
            if (cells > most) {
                throw SheetRefused.because("broken");
            }
        }
    }

    /** Only into rows that have something of their own, so that a merged empty area adds no rows; tells how many cells it went through. */
    private static int spread(Merged area, TreeMap<Integer, Map<Integer, Cell>> grid) {
        Cell origin = grid.getOrDefault(area.top(), Map.of()).get(area.left());
        if (origin == null || area.bottom() < area.top()) {
            return 1;
        }
        int right = Math.min(area.right(), SheetLimits.COLUMNS - 1);
        var rows = grid.subMap(area.top(), true, area.bottom(), true);
        rows.forEach((row, line) -> {
            for (int column = area.left(); column <= right; column++) {
                line.putIfAbsent(column, new Cell(origin.text(), column > area.left(), row > area.top()));
            }
        });
        return rows.size() * Math.max(1, right - area.left() + 1);
    }

    private static Row row(int number, Map<Integer, Cell> line, int width) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            cells.add(line.getOrDefault(column, Cell.BLANK));
        }
        return new Row(number, cells);
    }

    /** The same grid with columns as rows; blank columns disappear as blank rows do. */
    Sheet turned() {
        List<Row> turned = new ArrayList<>();
        for (int column = 0; column < width(); column++) {
            List<Cell> cells = new ArrayList<>();
            for (Row row : rows) {
                Cell cell = row.cells().get(column);
                cells.add(cell.turned());
            }
            Row line = new Row(column + 1, cells);
            if (!line.isBlank()) {
                turned.add(line);
            }
        }
        return new Sheet(name, turned);
    }

    /** The same grid with its texts as they are compared and stored; the raw ones are needed to give a text back unchanged. */
    Sheet cleaned() {
        return new Sheet(
                name,
                rows.stream().map(Sheet::cleaned).filter(row -> !row.isBlank()).toList());
    }

    private static Row cleaned(Row row) {
        return new Row(
                row.number(),
                row.cells().stream()
                        .map(cell -> new Cell(Texts.clean(cell.text()), cell.fromLeft(), cell.fromAbove()))
                        .toList());
    }

    /** The rows up to a number. */
    Sheet onlyUpTo(int number) {
        return new Sheet(
                name, rows.stream().filter(row -> row.number() <= number).toList());
    }

    /** The sheet without its first rows. */
    Sheet after(int count) {
        return new Sheet(name, rows.subList(count, rows.size()));
    }
}
