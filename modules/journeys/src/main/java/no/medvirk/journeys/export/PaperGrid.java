package no.medvirk.journeys.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.medvirk.journeys.PersonaId;
import no.medvirk.journeys.blueprint.LaneId;
import no.medvirk.journeys.experience.ExperienceReport;
import no.medvirk.journeys.experience.ExperienceReport.Line;
import no.medvirk.journeys.experience.ExperienceReport.Point;
import no.medvirk.journeys.export.Sheets.Piece;
import no.medvirk.journeys.export.Sheets.Row;
import no.medvirk.journeys.export.Sheets.Sheet;
import no.medvirk.journeys.journey.JourneyDocument;
import no.medvirk.journeys.journey.JourneyDocument.Card;
import no.medvirk.journeys.journey.JourneyDocument.Phase;
import no.medvirk.journeys.journey.JourneyDocument.Step;
import org.jspecify.annotations.Nullable;

/** The grid of a sheet as a table: phases and steps above, lanes at the side, each of them a heading of its column or row. */
final class PaperGrid {

    private static final float HEAD_PADDING = 8;

    private final JourneyDocument journey;
    private final ExperienceReport felt;
    private final PaperWords words;
    private final CurveDrawing curves;
    private final Map<PersonaId, String> personas;

    PaperGrid(JourneyDocument journey, ExperienceReport felt, PaperWords words, CurveDrawing curves) {
        this.journey = journey;
        this.felt = felt;
        this.words = words;
        this.curves = curves;
        personas = journey.personas().stream()
                .collect(Collectors.toMap(JourneyDocument.PersonaName::id, JourneyDocument.PersonaName::name));
    }

    /** Who feels what a card says. */
    String whose(Card card) {
        return named(card.persona() == null ? card.whose() : personas.get(card.persona()));
    }

    private String named(@Nullable String whose) {
        return whose == null || whose.isBlank() ? words.get("someone") : whose;
    }

    /** How high the two rows of headings are. */
    float headHeight(List<Step> steps) {
        float width = Sheets.column(steps.size()) - HEAD_PADDING;
        float names = 0;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            String name = words.get("step", "300", step.name());
            float here = Sheets.height(Letters.BOLD.lines(name, Sheets.HEAD, width), Sheets.HEAD)
                    + Sheets.height(Letters.REGULAR.lines(times(step), Sheets.TEXT, width), Sheets.TEXT);
            names = Math.max(names, here);
        }
        float phases = (float) stretches(steps).stream()
                .mapToDouble(stretch -> Sheets.height(
                        Letters.BOLD.lines(
                                stretch.name(),
                                Sheets.HEAD,
                                stretch.steps() * Sheets.column(steps.size()) - HEAD_PADDING),
                        Sheets.HEAD))
                .max()
                .orElse(0);
        return names + phases + 2 * HEAD_PADDING;
    }

    String title(List<Sheet> sheets, int number) {
        Sheet sheet = sheets.get(number);
        List<Integer> parts = IntStream.range(0, sheets.size())
                .filter(i -> sheets.get(i).from() == sheet.from())
                .boxed()
                .toList();
        int first = sheet.from() + 1;
        int last = sheet.from() + sheet.steps().size();
        List<Object> with = new ArrayList<>();
        with.add(words.number(first));
        if (last > first) {
            with.add(words.number(last));
        }
        with.add(words.number(journey.steps().size()));
        String key = last > first ? "sheet" : "sheet-one";
        if (parts.size() > 1) {
            with.add(words.number(parts.indexOf(number) + 1));
            with.add(words.number(parts.size()));
            key += "-part";
        }
        return words.get(key, with.toArray());
    }

    void table(Markup in, Sheet sheet) {
        Markup table = in.in("table").with("class", "grid");
        Markup columns = table.in("colgroup");
        columns.in("col").with("style", "width:" + Sheets.LABEL + "pt");
        sheet.steps().forEach(step -> columns.in("col"));
        head(table.in("thead"), sheet);
        Markup body = table.in("tbody");
        for (Row row : sheet.rows()) {
            row(body, sheet, row);
        }
    }

    private void head(Markup head, Sheet sheet) {
        Markup phases = head.in("tr");
        phases.in("th", words.get("lanes"))
                .with("scope", "col")
                .with("rowspan", "2")
                .with("class", "corner");
        for (Stretch stretch : stretches(sheet.steps())) {
            phases.in("th", stretch.name()).with("scope", "col").with("colspan", "" + stretch.steps());
        }
        Markup steps = head.in("tr");
        int number = sheet.from();
        for (Step step : sheet.steps()) {
            Markup cell = steps.in("th", words.get("step", words.number(++number), step.name()))
                    .with("scope", "col");
            String times = times(step);
            if (!times.isEmpty()) {
                cell.in("span", times).with("class", "times");
            }
        }
    }

    private String times(Step step) {
        return words.times(step, journey.nested());
    }

    /** Neighbouring steps of one phase. */
    private record Stretch(String name, int steps) {}

    private List<Stretch> stretches(List<Step> steps) {
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= steps.size(); i++) {
            if (i == steps.size()
                    || !steps.get(i).phase().equals(steps.get(from).phase())) {
                stretches.add(new Stretch(phase(steps.get(from)), i - from));
                from = i;
            }
        }
        return stretches;
    }

    private String phase(Step step) {
        return journey.phases().stream()
                .filter(phase -> phase.id().equals(step.phase()))
                .map(Phase::name)
                .findFirst()
                .orElse("");
    }

    private void row(Markup body, Sheet sheet, Row row) {
        if (row.above() != null) {
            body.in("tr")
                    .with("class", "line")
                    .in("td", words.get("line." + row.above().code()))
                    .with("colspan", "" + (sheet.steps().size() + 1));
        }
        String label = row.lane().label();
        String kind = row.lane().kind().code() + " " + row.lane().kind().zone().code();
        if (row.curve()) {
            curve(body.in("tr").with("class", kind + " curve"), sheet, row);
        }
        Markup cells = body.in("tr").with("class", kind);
        cells.in("th", row.continued() ? words.get("continued", label) : label).with("scope", "row");
        for (List<Piece> pieces : row.cells()) {
            Markup cell = cells.in("td");
            for (Piece piece : pieces) {
                Markup card = cell.in("div").with("class", "card");
                card.in("p", piece.text());
                if (!piece.quiet().isEmpty()) {
                    card.in("p", piece.quiet()).with("class", "quiet");
                }
            }
        }
    }

    private void curve(Markup cells, Sheet sheet, Row row) {
        LaneId lane = row.lane().id();
        List<Line> lines =
                felt.lines().stream().filter(line -> line.lane().equals(lane)).toList();
        Markup head = cells.in("th", words.get("curve", row.lane().label())).with("scope", "row");
        for (int i = 0; i < lines.size(); i++) {
            String sign = CurveDrawing.SIGNS.get(i % CurveDrawing.SIGNS.size());
            head.in("span", sign + " " + named(lines.get(i).name())).with("class", "voices");
        }
        int to = sheet.from() + sheet.steps().size();
        List<List<Point>> points = lines.stream()
                .map(line -> line.points().subList(sheet.from(), to))
                .toList();
        float width = Sheets.column(sheet.steps().size()) * sheet.steps().size();
        cells.in("td")
                .with("colspan", "" + sheet.steps().size())
                .in("object")
                .with("data-curve", curves.draw(points))
                .with("alt", alternative(lines, sheet))
                .with("style", "display:block;width:" + (width - 2) + "pt;height:" + (Sheets.CURVE - 4) + "pt");
    }

    private String alternative(List<Line> lines, Sheet sheet) {
        String told = lines.stream()
                .map(line -> words.get(
                        "curve.voice",
                        named(line.name()),
                        IntStream.range(
                                        sheet.from(),
                                        sheet.from() + sheet.steps().size())
                                .mapToObj(i -> point(line.points().get(i), i))
                                .collect(Collectors.joining(", "))))
                .collect(Collectors.joining(" "));
        return words.get("curve.alt", told);
    }

    private String point(Point point, int step) {
        String number = words.number(step + 1);
        return point.value() == null
                ? words.get("curve.gap", number)
                : words.get("curve.point", number, words.felt(Objects.requireNonNull(point.value())));
    }
}
