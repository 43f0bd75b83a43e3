package no.medvirk.journeys.sheet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import no.medvirk.journeys.blueprint.Coded;
import no.medvirk.journeys.blueprint.LaneKind;
import no.medvirk.journeys.blueprint.Limits;

/** Proposes a journey from sheets: what is not chosen is guessed, and everything guessed can be chosen. */
final class SheetImport {
    private static final int SAMPLES = 3;
    private static final int SAMPLE_LENGTH = 80;

    private final Supplier<UUID> ids;
    private final Instant now;
    private final Words words;

    /** {@code ids} are UUIDv7 for all that the proposal would create; {@code language} is nb, nn or en. */
    SheetImport(Supplier<UUID> ids, Instant now, String language) {
        this.ids = ids;
        this.now = now;
        this.words = Words.in(language);
    }

    /** {@code remembered} is the municipality's lane kind per performer ({@link Performers#key}). */
    Proposal propose(List<Sheet> sheets, Choices choices, Map<String, String> remembered) {
        check(choices);
        Optional<OwnWorkbook.Read> own = OwnWorkbook.read(sheets);
        if (own.isPresent()
                && (choices.sheet() == null || choices.sheet().equals(own.get().sheet()))) {
            return exact(sheets, own.get(), choices);
        }
        sheets.forEach(sheet -> Sheet.checkSize(sheet.rows().size(), SheetLimits.ROWS, 0));
        List<Sheet> cleaned = sheets.stream().map(Sheet::cleaned).toList();
        Layout layout = chosenColumns(layout(cleaned, choices), choices);
        Set<Integer> starts = StepStarts.of(layout, Objects.requireNonNullElse(choices.starts(), Map.of()));
        Performers performers = performers(layout, choices, remembered);
        RowsToJourney rows = new RowsToJourney(layout, performers, starts, words);
        Optional<String> title = title(choices).or(() -> Titles.of(layout));
        JourneySheet journey = rows.read(title.orElse(words.get("untitled")));
        Assembly.Made made = Assembly.of(journey, ids, now);
        return new Proposal(
                names(sheets),
                layout.name(),
                layout.turned(),
                layout.headingRow(),
                title.orElse(null),
                columns(layout),
                Meaning.codes(),
                performers.all(),
                layout.data().stream()
                        .map(row -> new Proposal.Row(row.number(), row.texts(), starts.contains(row.number())))
                        .toList(),
                rows.faults(),
                made.document(),
                made.operations());
    }

    private Proposal exact(List<Sheet> sheets, OwnWorkbook.Read own, Choices choices) {
        JourneySheet journey = title(choices).map(own.journey()::titled).orElse(own.journey());
        Assembly.Made made = Assembly.of(journey, ids, now);
        return new Proposal(
                names(sheets),
                own.sheet(),
                false,
                1,
                journey.title(),
                List.of(),
                Meaning.codes(),
                List.of(),
                List.of(),
                own.faults(),
                made.document(),
                made.operations());
    }

    private static List<String> names(List<Sheet> sheets) {
        return sheets.stream().map(Sheet::name).toList();
    }

    static Optional<String> title(Choices choices) {
        return Optional.ofNullable(choices.title())
                .map(Texts::oneLine)
                .filter(title -> !title.isEmpty())
                .map(title -> Texts.cut(title, Limits.TITLE));
    }

    static void check(Choices choices) {
        List<String> unknown = new ArrayList<>(Objects.requireNonNullElse(choices.columns(), List.of()));
        unknown.removeIf(code -> Meaning.of(code).isPresent());
        Objects.requireNonNullElse(choices.lanes(), Map.<String, String>of()).values().stream()
                .filter(kind -> Coded.find(LaneKind.class, kind).isEmpty())
                .forEach(unknown::add);
        Objects.requireNonNullElse(choices.starts(), Map.<Integer, Boolean>of()).values().stream()
                .filter(Objects::isNull)
                .forEach(_ -> unknown.add("starts"));
        if (!unknown.isEmpty()) {
            throw new SheetRefused("unknown", unknown.getFirst());
        }
    }

    /** Of several sheets the one that looks most like a journey, and of those one that is filled in. */
    private static Layout layout(List<Sheet> sheets, Choices choices) {
        if (choices.sheet() != null) {
            Sheet sheet = sheets.stream()
                    .filter(candidate -> candidate.name().equals(choices.sheet()))
                    .findFirst()
                    .orElseThrow(() -> new SheetRefused("unknown", choices.sheet()));
            return Layout.of(sheet, choices.turned(), choices.headingRow());
        }
        List<Layout> layouts = sheets.stream()
                .filter(sheet -> !sheet.rows().isEmpty())
                .map(sheet -> Layout.of(sheet, choices.turned(), choices.headingRow()))
                .toList();
        return layouts.stream()
                .max(Comparator.comparing(Layout::saysWhoDoesWhat)
                        .thenComparing(layout -> !layout.data().isEmpty())
                        .thenComparingDouble(layout -> layout.score().total())
                        .thenComparingInt(layout -> -layouts.indexOf(layout)))
                .orElseThrow(() -> SheetRefused.because("empty"));
    }

    private static Layout chosenColumns(Layout layout, Choices choices) {
        List<String> chosen = choices.columns();
        if (chosen == null) {
            return layout;
        }
        List<Headings.Column> columns = new ArrayList<>();
        for (Headings.Column column : layout.columns()) {
            Optional<Meaning> meaning =
                    column.index() < chosen.size() ? Meaning.of(chosen.get(column.index())) : Optional.empty();
            columns.add(meaning.filter(other -> other != column.meaning())
                    .map(column::as)
                    .orElse(column));
        }
        return layout.with(columns);
    }

    private static Performers performers(Layout layout, Choices choices, Map<String, String> remembered) {
        List<Performers.Seen> seen = new ArrayList<>();
        for (Sheet.Row row : layout.data()) {
            boolean meets = layout.has(Meaning.PERFORMER)
                    && layout.all(Meaning.CHANNEL).stream()
                            .anyMatch(column -> Channels.isMeeting(row.own(column.index())));
            Doing.in(layout, row).forEach(doing -> seen.add(new Performers.Seen(doing.performer(), meets)));
        }
        String laneOfNobody = layout.has(Meaning.PERFORMER) ? LaneKind.NOTES.code() : LaneKind.USER_ACTIONS.code();
        Map<String, String> chosen = Objects.requireNonNullElse(choices.lanes(), Map.of());
        return new Performers(seen, laneOfNobody, chosen, remembered);
    }

    private static List<Proposal.Column> columns(Layout layout) {
        return layout.columns().stream()
                .map(column -> new Proposal.Column(
                        column.index(),
                        Texts.oneLine(column.heading()),
                        column.meaning().code(),
                        samples(layout, column.index())))
                .toList();
    }

    private static List<String> samples(Layout layout, int column) {
        return layout.data().stream()
                .filter(row -> !row.fromAbove(column))
                .map(row -> Texts.cut(Texts.oneLine(row.own(column)), SAMPLE_LENGTH))
                .filter(text -> !text.isEmpty())
                .distinct()
                .limit(SAMPLES)
                .toList();
    }
}
