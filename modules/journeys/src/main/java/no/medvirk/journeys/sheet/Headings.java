package no.medvirk.journeys.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which row holds the headings, and what each column then is. */
final class Headings {
    /** Nobody writes more than this above a table. */
    private static final int SEARCHED = 20;
    /** Two headings of which one is sure; a single word proves nothing. */
    private static final double ENOUGH = 1.6;

    private static final double SURE_ENOUGH = 0.6;
    private static final double A_PART_OF_A_WORD = 0.5;
    private static final double PERFORMER_AS_HEADING = 0.6;
    private static final Synonyms MEANINGS = new Synonyms("meanings");

    /** {@code sure} is 0 where the meaning is a guess; {@code index} counts from 0. */
    record Column(int index, String heading, Meaning meaning, double sure) {
        boolean isGuess() {
            return sure < A_PART_OF_A_WORD;
        }

        Column as(Meaning other) {
            return new Column(index, heading, other, sure);
        }
    }

    /** How much a row looks like headings: by its words for columns, and with performers and lanes counted too. */
    record Score(double meanings, double total) {
        boolean enough() {
            return total >= ENOUGH;
        }

        boolean over(Score other) {
            return meanings > other.meanings || (meanings == other.meanings && total > other.total);
        }
    }

    private Headings() {}

    /** The position in {@code sheet.rows()} of the likeliest heading row, or -1. */
    static int find(Sheet sheet) {
        int best = -1;
        Score most = new Score(0, 0);
        for (int at = 0; at < Math.min(SEARCHED, sheet.rows().size()); at++) {
            Score score = score(sheet.rows().get(at));
            if (score.over(most) && (score.enough() || (sheet.width() == 1 && score.meanings() == 1))) {
                best = at;
                most = score;
            }
        }
        return best;
    }

    static Score score(Sheet.Row row) {
        Map<Meaning, Double> meanings = new EnumMap<>(Meaning.class);
        Set<String> performers = new HashSet<>();
        for (int column = 0; column < row.cells().size(); column++) {
            String text = row.own(column);
            Column known = known(column, text);
            if (known.sure() >= SURE_ENOUGH) {
                meanings.merge(known.meaning(), known.sure(), Math::max);
            } else if (Performers.isHeading(text)) {
                performers.add(Texts.key(text));
            }
        }
        double sum = meanings.values().stream().mapToDouble(Double::doubleValue).sum();
        return new Score(sum, sum + performers.size() * PERFORMER_AS_HEADING);
    }

    static boolean asksWhoDoesWhat(Sheet.Row row) {
        Set<Meaning> asked = EnumSet.noneOf(Meaning.class);
        row.texts().stream()
                .map(text -> known(0, text))
                .filter(column -> column.sure() >= SURE_ENOUGH)
                .forEach(column -> asked.add(column.meaning()));
        return asked.contains(Meaning.PERFORMER) && asked.contains(Meaning.ACTION);
    }

    static boolean isHeading(String text) {
        return known(0, text).sure() >= SURE_ENOUGH || Performers.isHeading(text);
    }

    /** Columns of a sheet that has headings. */
    static List<Column> columns(Sheet.Row headings, List<Sheet.Row> data, boolean turned) {
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < headings.cells().size(); column++) {
            columns.add(column(column, headings.text(column), data, turned));
        }
        if (turned) {
            nameBlankOnes(columns);
        }
        return withPerformersAsActions(single(columns));
    }

    private static Column column(int index, String heading, List<Sheet.Row> data, boolean turned) {
        Column known = known(index, heading);
        boolean somebody =
                turned || Performers.isHeading(heading); // "Økonomiavdelingen" is not a column for departments
        if (known.sure() >= (somebody ? SURE_ENOUGH : A_PART_OF_A_WORD)) {
            return known;
        }
        if (data.stream().allMatch(row -> row.text(index).isEmpty())) {
            return new Column(index, heading, Meaning.IGNORE, 0);
        }
        return new Column(index, heading, turned && !heading.isEmpty() ? Meaning.ACTION : Meaning.NOTE, 0);
    }

    private static Column known(int index, String heading) {
        return MEANINGS.match(heading)
                .map(match ->
                        new Column(index, heading, Meaning.of(match.code()).orElse(Meaning.NOTE), match.confidence()))
                .orElse(new Column(index, heading, Meaning.NOTE, 0));
    }

    /** Above the lanes of a turned sheet stand the steps, and above them the phases, often without a word beside them. */
    private static void nameBlankOnes(List<Column> columns) {
        List<Column> blank = columns.stream()
                .takeWhile(column -> column.heading().isEmpty())
                .filter(column -> column.meaning() == Meaning.NOTE)
                .toList();
        if (blank.isEmpty()) {
            return;
        }
        boolean stepNamed = columns.stream().anyMatch(column -> column.meaning() == Meaning.STEP);
        Column last = blank.getLast();
        columns.set(last.index(), last.as(stepNamed ? Meaning.PHASE : Meaning.STEP));
        if (blank.size() > 1 && !stepNamed) {
            Column first = blank.getFirst();
            columns.set(first.index(), first.as(Meaning.PHASE));
        }
    }

    /** Where a sheet has two columns of what can be only one, the surer one is it and the other is a note. */
    private static List<Column> single(List<Column> columns) {
        Map<Meaning, Column> surest = new EnumMap<>(Meaning.class);
        columns.forEach(column -> surest.merge(column.meaning(), column, (a, b) -> b.sure() > a.sure() ? b : a));
        return columns.stream()
                .map(column -> column.meaning().single() && !column.equals(surest.get(column.meaning()))
                        ? column.as(Meaning.NOTE)
                        : column)
                .toList();
    }

    /** A column headed "Saksbehandler" says what the saksbehandler does, unless somebody is named row by row. */
    private static List<Column> withPerformersAsActions(List<Column> columns) {
        boolean named = columns.stream().anyMatch(column -> column.meaning() == Meaning.PERFORMER);
        return columns.stream()
                .map(column -> !named && column.isGuess() && Performers.isHeading(column.heading())
                        ? column.as(Meaning.ACTION)
                        : column)
                .toList();
    }

    /** Columns of a sheet without headings, by what stands in them. */
    static List<Column> guessed(List<Sheet.Row> data, int width) {
        List<Integer> filled = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            int index = column;
            if (data.stream().anyMatch(row -> !row.text(index).isEmpty())) {
                filled.add(index);
            }
        }
        Map<Integer, Meaning> meanings = guesses(data, filled);
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            Meaning rest = filled.contains(column) ? Meaning.NOTE : Meaning.IGNORE;
            columns.add(new Column(column, "", meanings.getOrDefault(column, rest), 0));
        }
        return columns;
    }

    private static Map<Integer, Meaning> guesses(List<Sheet.Row> data, List<Integer> filled) {
        if (filled.size() == 1) {
            return Map.of(filled.getFirst(), Meaning.ACTION);
        }
        for (int at = 0; at < filled.size() - 1; at++) {
            if (namesPerformers(data, filled.get(at))) {
                return Map.of(filled.get(at), Meaning.PERFORMER, filled.get(at + 1), Meaning.ACTION);
            }
        }
        return filled.size() < 2 ? Map.of() : Map.of(filled.get(0), Meaning.STEP, filled.get(1), Meaning.ACTION);
    }

    private static boolean namesPerformers(List<Sheet.Row> data, int column) {
        List<String> texts = data.stream()
                .map(row -> row.text(column))
                .filter(text -> !text.isEmpty())
                .toList();
        long known = texts.stream().filter(Performers::isHeading).count();
        long distinct = texts.stream().map(Texts::key).distinct().count();
        boolean repeated = distinct * 2 <= texts.size() && texts.stream().allMatch(text -> text.length() <= 40);
        return !texts.isEmpty() && (known * 5 >= texts.size() * 2L || repeated);
    }
}
