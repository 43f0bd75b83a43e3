package no.medvirk.journeys.sheet;

import java.util.List;
import java.util.Set;

/** The sheets of a workbook of ours: their names and headings, and by them how they are known again. */
@SuppressWarnings("ImmutableEnumChecker") // List.of is
enum OwnSheet {
    JOURNEY("journey", List.of("what", "content"), List.of(16, 60)),
    LANES("lanes", List.of("number", "kind", "label"), List.of(8, 26, 40)),
    STEPS(
            "steps",
            List.of("phase-number", "phase", "step-number", "step", "touch", "waiting", "frequency"),
            List.of(10, 26, 10, 40, 18, 18, 12)),
    CARDS(
            "cards",
            List.of(
                    "step-number",
                    "step",
                    "lane-number",
                    "lane",
                    "text",
                    "status",
                    "channel",
                    "performer",
                    "unit",
                    "system",
                    "automation",
                    "weight",
                    "root-cause",
                    "felt",
                    "whose",
                    "decision",
                    "data-source",
                    "trigger",
                    "mandate",
                    "card-number",
                    "perceived-owner"),
            List.of(10, 26, 10, 22, 60, 14, 18, 20, 20, 20, 18, 12, 22, 18, 20, 18, 24, 18, 30, 10, 22)),
    /** A workbook from before there were arrows has none. */
    ARROWS(
            "arrows",
            List.of("from-number", "from", "to-number", "to", "arrow", "arrow-label"),
            List.of(12, 50, 12, 50, 16, 30));

    /** What every workbook of ours has. */
    static final Set<OwnSheet> ALWAYS = Set.of(JOURNEY, LANES, STEPS, CARDS);

    /** So many columns had the widest sheet at first; a workbook from then has no more. */
    private static final int EARLY = 15;

    private final String key;
    private final List<String> columns;
    private final List<Integer> widths;

    OwnSheet(String key, List<String> columns, List<Integer> widths) {
        this.key = key;
        this.columns = columns;
        this.widths = widths;
    }

    String name(Words words) {
        return words.of("sheet", key);
    }

    List<String> headings(Words words) {
        return columns.stream().map(column -> words.of("head", column)).toList();
    }

    /** In characters. */
    List<Integer> widths() {
        return widths;
    }

    int column(String name) {
        return columns.indexOf(name);
    }

    boolean is(Sheet sheet, Words words) {
        List<String> headings = headings(words);
        headings = headings.subList(0, Math.min(headings.size(), EARLY));
        return sheet.name().equals(name(words))
                && !sheet.rows().isEmpty()
                && sheet.width() >= headings.size()
                && sheet.rows().getFirst().texts().subList(0, headings.size()).equals(headings);
    }

    /** Whether sheets of these names may be ours: then as many rows are read as a journey may have cards. */
    static boolean namedLikeOurs(List<String> names) {
        return Words.inAll().stream()
                .anyMatch(words -> ALWAYS.stream().allMatch(sheet -> names.contains(sheet.name(words))));
    }
}
