package no.medvirk.journeys.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.medvirk.journeys.blueprint.Limits;
import org.jspecify.annotations.Nullable;

/** Reads a workbook that {@link JourneyWorkbook} wrote, in whichever language, also after somebody has edited it. */
final class OwnWorkbook {
    /** {@code sheet} is the one with the cards; faults name the sheet in their value. */
    record Read(String sheet, JourneySheet journey, List<Proposal.Fault> faults) {}

    private final Map<OwnSheet, Sheet> sheets;
    private final Words words;
    private final Faults faults = new Faults();
    private final Map<Integer, Integer> stepByNumber = new LinkedHashMap<>();
    private final Map<Integer, Integer> laneByNumber = new LinkedHashMap<>();
    private final Map<Integer, Integer> cardByNumber = new LinkedHashMap<>();

    private OwnWorkbook(Map<OwnSheet, Sheet> sheets, Words words) {
        this.sheets = sheets;
        this.words = words;
    }

    /** The texts of the sheets must be raw, so that they come back as they were. */
    static Optional<Read> read(List<Sheet> sheets) {
        for (Words words : Words.inAll()) {
            Map<OwnSheet, Sheet> own = new LinkedHashMap<>();
            for (OwnSheet kind : OwnSheet.values()) {
                sheets.stream()
                        .filter(sheet -> kind.is(sheet, words))
                        .findFirst()
                        .ifPresent(sheet -> own.put(kind, sheet));
            }
            if (own.keySet().containsAll(OwnSheet.ALWAYS)) {
                return Optional.of(new OwnWorkbook(own, words).read());
            }
        }
        return Optional.empty();
    }

    private Read read() {
        List<JourneySheet.Lane> lanes = lanes();
        List<JourneySheet.Phase> phases = phases();
        List<JourneySheet.Card> cards = cards();
        String status = fact("status")
                .map(row -> row.code("content", "status", "draft"))
                .orElse("draft");
        JourneySheet journey = new JourneySheet(
                fact("title").map(row -> row.brief("content")).orElse(words.get("untitled")),
                fact("perspective").map(row -> row.brief("content")).orElse(null),
                status,
                phases,
                lanes,
                cards,
                arrows());
        return new Read(OwnSheet.CARDS.name(words), journey, faults.all());
    }

    private Optional<OwnRow> fact(String name) {
        return rows(OwnSheet.JOURNEY).stream()
                .filter(row -> row.text("what").equals(words.of("journey", name)))
                .findFirst();
    }

    private List<OwnRow> rows(OwnSheet kind) {
        Sheet sheet = sheets.get(kind);
        if (sheet == null) {
            return List.of();
        }
        return sheet.after(1).rows().stream()
                .map(row -> new OwnRow(kind, row, words, faults))
                .toList();
    }

    private List<JourneySheet.Lane> lanes() {
        List<JourneySheet.Lane> lanes = new ArrayList<>();
        for (OwnRow row : rows(OwnSheet.LANES)) {
            Integer number = row.number("number");
            if (lanes.size() == Limits.LANES) {
                row.fault("number", "lanes");
            } else {
                laneByNumber.put(number == null ? -row.line() : number, lanes.size());
                lanes.add(new JourneySheet.Lane(row.code("kind", "lane", "own"), row.name("label")));
            }
        }
        return lanes;
    }

    private List<JourneySheet.Phase> phases() {
        List<JourneySheet.Phase> phases = new ArrayList<>();
        Integer last = null;
        for (OwnRow row : rows(OwnSheet.STEPS)) {
            Integer number = row.number("phase-number");
            if (phases.isEmpty() || (number != null && !number.equals(last))) {
                phases.add(new JourneySheet.Phase(row.name("phase"), new ArrayList<>()));
                last = number;
            }
            addStep(row, phases.getLast().steps());
        }
        return phases;
    }

    private void addStep(OwnRow row, List<JourneySheet.Step> steps) {
        Integer number = row.number("step-number");
        if (number == null && row.text("step").isEmpty()) {
            return;
        }
        if (stepByNumber.size() == Limits.STEPS) {
            row.fault("step", "steps");
            return;
        }
        stepByNumber.put(number == null ? -row.line() : number, stepByNumber.size());
        steps.add(new JourneySheet.Step(
                row.name("step"),
                row.within("touch", 0, Limits.TOUCH_MINUTES),
                row.within("waiting", 0, Limits.WAITING_MINUTES),
                row.within("frequency", 0, 100)));
    }

    private List<JourneySheet.Card> cards() {
        List<JourneySheet.Card> cards = new ArrayList<>();
        for (OwnRow row : rows(OwnSheet.CARDS)) {
            Integer step = place(row, "step-number", stepByNumber);
            Integer lane = place(row, "lane-number", laneByNumber);
            if (step != null && lane != null) {
                Integer number = row.number("card-number");
                if (number != null) {
                    cardByNumber.putIfAbsent(number, cards.size());
                }
                cards.add(card(row, step, lane));
            }
        }
        return cards;
    }

    private List<JourneySheet.Arrow> arrows() {
        List<JourneySheet.Arrow> arrows = new ArrayList<>();
        Set<List<Integer>> drawn = new HashSet<>();
        for (OwnRow row : rows(OwnSheet.ARROWS)) {
            Integer from = place(row, "from-number", cardByNumber);
            Integer to = place(row, "to-number", cardByNumber);
            if (from == null || to == null) {
                continue;
            }
            if (from.equals(to) || !drawn.add(List.of(from, to))) {
                row.fault("to-number", from.equals(to) ? "same-card" : "arrow-taken");
            } else if (arrows.size() == Limits.ARROWS) {
                row.fault("from-number", "arrows");
            } else {
                arrows.add(new JourneySheet.Arrow(
                        from, to, row.code("arrow", "arrow", "flow"), row.briefly("arrow-label")));
            }
        }
        return arrows;
    }

    private JourneySheet.Card card(OwnRow row, int step, int lane) {
        return new JourneySheet.Card(
                step,
                lane,
                row.longText("text"),
                row.code("status", "evidence", "assumed"),
                row.codeOrNull("channel", "channel"),
                row.brief("performer"),
                row.brief("unit"),
                row.brief("system"),
                row.codeOrNull("automation", "automation"),
                row.within("weight", 1, 5),
                row.text("root-cause").isEmpty() ? null : place(row, "root-cause", laneByNumber),
                row.felt(),
                row.brief("whose"),
                new JourneySheet.Production(
                        row.codeOrNull("decision", "decision"),
                        row.codeOrNull("data-source", "data-source"),
                        row.codeOrNull("trigger", "trigger"),
                        row.brief("mandate"),
                        row.brief("perceived-owner")));
    }

    private static @Nullable Integer place(OwnRow row, String column, Map<Integer, Integer> places) {
        Integer number = row.number(column);
        Integer place = number == null ? null : places.get(number);
        if (place == null && (number != null || row.text(column).isEmpty())) {
            row.fault(column, row.text(column).isEmpty() ? "required" : "unknown");
        }
        return place;
    }
}
