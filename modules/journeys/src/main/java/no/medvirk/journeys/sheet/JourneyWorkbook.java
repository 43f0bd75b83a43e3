package no.medvirk.journeys.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A journey as a workbook of five sheets in the reader's language; {@link OwnWorkbook} reads it back unchanged. */
final class JourneyWorkbook {
    private final Words words;

    private JourneyWorkbook(Words words) {
        this.words = words;
    }

    /** XLSX; {@code language} is nb, nn or en. */
    static byte[] of(JourneySheet journey, String language) {
        return new JourneyWorkbook(Words.in(language)).write(journey);
    }

    /** A sheet to fill in: headings that the import knows, and two rows that show how. */
    static byte[] template(String language) {
        Words words = Words.in(language);
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            SheetWriter sheet = new SheetWriter(
                    workbook,
                    words.of("sheet", "template"),
                    List.of(words.get("template.headings").split("\\|", -1)),
                    List.of(18, 24, 18, 40, 16, 18, 18, 14, 18, 12, 32, 32, 32));
            Stream.of("template.row1", "template.row2").map(words::get).forEach(row -> sheet.row(cells(row)));
            return bytes(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Object> cells(String row) {
        return Arrays.stream(row.split("\\|", -1))
                .<Object>map(cell -> cell.matches("\\d+") ? Integer.valueOf(cell) : cell)
                .toList();
    }

    private byte[] write(JourneySheet journey) {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            writeJourney(workbook, journey);
            writeLanes(workbook, journey);
            writeSteps(workbook, journey);
            writeCards(workbook, journey);
            writeArrows(workbook, journey);
            return bytes(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    private SheetWriter sheet(XSSFWorkbook workbook, OwnSheet sheet) {
        return new SheetWriter(workbook, sheet.name(words), sheet.headings(words), sheet.widths());
    }

    private void writeJourney(XSSFWorkbook workbook, JourneySheet journey) {
        SheetWriter sheet = sheet(workbook, OwnSheet.JOURNEY);
        sheet.row(row(words.of("journey", "title"), journey.title()));
        sheet.row(row(words.of("journey", "perspective"), journey.perspective()));
        sheet.row(row(words.of("journey", "status"), words.of("status", journey.status())));
    }

    private void writeLanes(XSSFWorkbook workbook, JourneySheet journey) {
        SheetWriter sheet = sheet(workbook, OwnSheet.LANES);
        int number = 0;
        for (JourneySheet.Lane lane : journey.lanes()) {
            sheet.row(row(++number, words.of("lane", lane.kind()), lane.label()));
        }
        sheet.filter();
    }

    private void writeSteps(XSSFWorkbook workbook, JourneySheet journey) {
        SheetWriter sheet = sheet(workbook, OwnSheet.STEPS);
        int phaseNumber = 0;
        int stepNumber = 0;
        for (JourneySheet.Phase phase : journey.phases()) {
            phaseNumber++;
            if (phase.steps().isEmpty()) {
                sheet.row(row(phaseNumber, phase.name()));
            }
            for (JourneySheet.Step step : phase.steps()) {
                sheet.row(row(
                        phaseNumber,
                        phase.name(),
                        ++stepNumber,
                        step.name(),
                        step.touchMinutes(),
                        step.waitingMinutes(),
                        step.frequencyPercent()));
            }
        }
        sheet.filter();
    }

    private void writeCards(XSSFWorkbook workbook, JourneySheet journey) {
        SheetWriter sheet = sheet(workbook, OwnSheet.CARDS);
        List<JourneySheet.Step> steps = journey.steps();
        int number = 0;
        for (JourneySheet.Card card : journey.cards()) {
            Integer cause = card.rootCauseLaneIndex();
            sheet.row(row(
                    card.stepIndex() + 1,
                    steps.get(card.stepIndex()).name(),
                    card.laneIndex() + 1,
                    journey.lanes().get(card.laneIndex()).label(),
                    card.text(),
                    words.of("evidence", card.status()),
                    word("channel", card.channel()),
                    card.performer(),
                    card.unit(),
                    card.system(),
                    word("automation", card.automation()),
                    card.weight(),
                    cause == null ? null : cause + 1,
                    card.felt(),
                    card.whose(),
                    word("decision", card.production().decision()),
                    word("data-source", card.production().dataSource()),
                    word("trigger", card.production().trigger()),
                    card.production().mandate(),
                    ++number,
                    card.production().perceivedOwner()));
        }
        sheet.filter();
    }

    private void writeArrows(XSSFWorkbook workbook, JourneySheet journey) {
        SheetWriter sheet = sheet(workbook, OwnSheet.ARROWS);
        for (JourneySheet.Arrow arrow : journey.arrows()) {
            sheet.row(row(
                    arrow.fromIndex() + 1,
                    journey.cards().get(arrow.fromIndex()).text(),
                    arrow.toIndex() + 1,
                    journey.cards().get(arrow.toIndex()).text(),
                    words.of("arrow", arrow.kind()),
                    arrow.label()));
        }
        sheet.filter();
    }

    private @Nullable String word(String kind, @Nullable String code) {
        return code == null ? null : words.of(kind, code);
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }
}
