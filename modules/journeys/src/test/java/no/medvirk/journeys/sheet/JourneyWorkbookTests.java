package no.medvirk.journeys.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import no.medvirk.journeys.blueprint.Coded;
import no.medvirk.journeys.blueprint.LaneKind;
import no.medvirk.journeys.blueprint.Status;
import no.medvirk.journeys.journey.JourneyDocument;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class JourneyWorkbookTests {
    private static final List<String> LANGUAGES = List.of("nb", "nn", "en");

    @Test
    void aJourneyComesBackIdenticalInEachLanguage() throws IOException {
        for (String language : LANGUAGES) {
            assertThat(roundTrip(kindergarten(), language)).isEqualTo(kindergarten());
        }
    }

    @Test
    void anyJourneyComesBackIdentical() throws IOException {
        for (int seed = 0; seed < 25; seed++) {
            JourneySheet journey = new RandomJourney(new Random(seed)).journey();
            assertThat(roundTrip(journey, LANGUAGES.get(seed % 3)))
                    .as("seed %d", seed)
                    .isEqualTo(journey);
        }
    }

    @Test
    void theLargestJourneyComesBackIdentical() throws IOException {
        List<JourneySheet.Card> cards = new ArrayList<>();
        for (int at = 0; at < 8_000; at++) {
            cards.add(JourneySheet.Card.assumed(at % 300, 0, "Kort " + at));
        }
        List<JourneySheet.Step> steps = new ArrayList<>();
        for (int at = 0; at < 300; at++) {
            steps.add(new JourneySheet.Step("Steg " + at, at, null, null));
        }
        JourneySheet journey = new JourneySheet(
                "Stor",
                null,
                "draft",
                List.of(new JourneySheet.Phase("Fase", steps)),
                List.of(new JourneySheet.Lane("backstage", "Bak")),
                cards);
        assertThat(roundTrip(journey, "nb")).isEqualTo(journey);
    }

    @Test
    void theImportProposesAnOwnWorkbookExactly() throws IOException {
        Proposal proposal =
                Imported.bytes(JourneyWorkbook.of(kindergarten(), "nn")).proposal();
        assertThat(proposal.columns()).isEmpty();
        assertThat(proposal.faults()).isEmpty();
        assertThat(proposal.title()).isEqualTo("Barnehageplass");
        JourneyDocument document = proposal.document();
        assertThat(document.status()).isEqualTo(Status.CURRENT);
        assertThat(document.phases()).extracting(JourneyDocument.Phase::name).containsExactly("Før", "Før", "Etter");
        assertThat(document.cards().get(2).rootCause())
                .isEqualTo(document.lanes().get(1).id());
    }

    @Test
    void aWorkbookFromBeforeThereWereArrowsStillComesInAndABadArrowIsNamed() throws IOException {
        byte[] older = edited(JourneyWorkbook.of(kindergarten(), "nb"), workbook -> {
            workbook.removeSheetAt(workbook.getSheetIndex("Piler"));
            workbook.getSheet("Kort").forEach(row -> row.removeCell(row.getCell(19)));
        });
        Imported old = Imported.bytes(older);
        assertThat(old.faults()).isEmpty();
        assertThat(old.proposal().document().cards())
                .hasSameSizeAs(kindergarten().cards());
        assertThat(old.proposal().document().arrows()).isEmpty();

        byte[] spoilt = edited(JourneyWorkbook.of(kindergarten(), "nb"), workbook -> {
            var arrows = workbook.getSheet("Piler");
            arrows.getRow(1).getCell(2).setCellValue(1);
            arrows.getRow(2).getCell(0).setCellValue(77);
        });
        Imported bad = Imported.bytes(spoilt);
        assertThat(bad.faults()).containsExactly("2 C same-card Piler: 1", "3 A unknown Piler: 77");
        assertThat(bad.proposal().document().arrows()).isEmpty();
    }

    @Test
    void textsThatASpreadsheetWouldRunAreQuoted() throws IOException {
        byte[] file = JourneyWorkbook.of(kindergarten(), "nb");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (var row : workbook.getSheet("Kort")) {
                var text = row.getCell(4);
                assertThat(text.getCellType()).isEqualTo(CellType.STRING);
                assertThat(text.getCellStyle().getQuotePrefixed())
                        .isEqualTo(text.getStringCellValue().matches("(?s)[=+@\\-\t].*"));
            }
        }
    }

    @Test
    void whatSomebodySpoiltInAWorkbookIsNamedAndTheRestComesIn() throws IOException {
        byte[] spoilt = edited(JourneyWorkbook.of(kindergarten(), "nb"), workbook -> {
            var cards = workbook.getSheet("Kort");
            cards.getRow(1).getCell(0).setCellValue(99);
            cards.getRow(2).getCell(5).setCellValue("gjettet");
            cards.getRow(3).getCell(11).setCellValue(9);
            workbook.getSheet("Reise").getRow(3).getCell(1).setCellValue("ferdig");
            workbook.getSheet("Steg").getRow(1).getCell(4).setCellValue("lenge");
        });
        Imported sheet = Imported.bytes(spoilt);
        assertThat(sheet.faults())
                .containsExactly(
                        "2 E number Steg: lenge",
                        "2 A unknown Kort: 99",
                        "3 F unknown Kort: gjettet",
                        "4 L range Kort: 9",
                        "4 B unknown Reise: ferdig",
                        "2 A unknown Piler: 1",
                        "3 C unknown Piler: 1");
        assertThat(sheet.proposal().document().cards())
                .hasSize(kindergarten().cards().size() - 1);
    }

    @Test
    void theTemplateImportsWithoutAFaultInEachLanguage() throws IOException {
        for (String language : LANGUAGES) {
            Imported sheet = Imported.bytes(JourneyWorkbook.template(language));
            assertThat(sheet.faults()).as(language).isEmpty();
            assertThat(sheet.proposal().columns())
                    .extracting(Proposal.Column::meaning)
                    .containsExactly(
                            "phase",
                            "step",
                            "performer",
                            "action",
                            "channel",
                            "system",
                            "unit",
                            "touch-time",
                            "waiting-time",
                            "frequency",
                            "pain-point",
                            "opportunity",
                            "note");
            assertThat(sheet.proposal().document().steps()).hasSize(2);
            assertThat(sheet.proposal().performers())
                    .extracting(Proposal.Performer::lane)
                    .containsExactly("user-actions", "backstage");
            assertThat(sheet.proposal().document().cards())
                    .filteredOn(card -> card.channel() != null)
                    .hasSize(1);
        }
    }

    @Test
    void allLanguagesHaveTheSameWordsAndEachIsUniqueInItsKind() {
        for (String language : LANGUAGES) {
            Words words = Words.in(language);
            assertThat(words.keys()).isEqualTo(Words.in("nb").keys());
            for (String kind : List.of("lane", "status", "evidence", "channel", "automation", "arrow")) {
                List<String> codes = words.keys().stream()
                        .filter(key -> key.startsWith(kind + "."))
                        .toList();
                assertThat(codes)
                        .allSatisfy(key -> assertThat(words.code(kind, words.get(key)))
                                .contains(key.substring(kind.length() + 1)));
            }
            assertThat(RandomJourney.CHANNELS)
                    .allSatisfy(code -> assertThat(words.of("channel", code)).isNotBlank());
            assertThat(Coded.codes(LaneKind.class))
                    .allSatisfy(code -> assertThat(words.of("lane", code)).isNotBlank());
        }
    }

    private static JourneySheet kindergarten() {
        return new JourneySheet(
                "Barnehageplass",
                "Foresatt",
                "current",
                List.of(
                        new JourneySheet.Phase("Før", List.of(new JourneySheet.Step("Søke", 25, 0, 100))),
                        new JourneySheet.Phase("Før", List.of()),
                        new JourneySheet.Phase(
                                "Etter",
                                List.of(
                                        new JourneySheet.Step("Svar", null, 50_400, 80),
                                        new JourneySheet.Step("Svar", 5, null, null)))),
                List.of(
                        new JourneySheet.Lane("user-actions", "Foresatt"),
                        new JourneySheet.Lane("backstage", "=Bak kulissene"),
                        new JourneySheet.Lane("pain-points", "Smertepunkter"),
                        new JourneySheet.Lane("experience", "Opplevelse")),
                List.of(
                        JourneySheet.Card.assumed(0, 0, "=HYPERLINK(\"x\")"),
                        JourneySheet.Card.assumed(0, 1, "+47 00 00 00 00\n- ring")
                                .done("Saksbehandler", "@enhet", "-system", "assisted"),
                        new JourneySheet.Card(
                                1,
                                2,
                                "Lang _x0041_ ventetid",
                                "measured",
                                null,
                                null,
                                null,
                                null,
                                null,
                                4,
                                1,
                                null,
                                null,
                                new JourneySheet.Production("rule", "rekeyed", "batch", "Barnehageloven § 15", "NAV")),
                        new JourneySheet.Card(
                                2,
                                3,
                                "Lettet 🙂",
                                "reported",
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                1.5,
                                "Foresatt",
                                JourneySheet.Production.UNKNOWN),
                        JourneySheet.Card.assumed(2, 0, " mellomrom foran og 'fnutt")
                                .through("digital-tv")),
                List.of(
                        new JourneySheet.Arrow(0, 1, "handoff", "=sender"),
                        new JourneySheet.Arrow(4, 0, "message", null)));
    }

    private static JourneySheet roundTrip(JourneySheet journey, String language) throws IOException {
        byte[] file = JourneyWorkbook.of(journey, language);
        OwnWorkbook.Read read = OwnWorkbook.read(SheetReader.read(new ByteArrayInputStream(file), "reise.xlsx"))
                .orElseThrow();
        assertThat(read.faults()).isEmpty();
        return read.journey();
    }

    private static byte[] edited(byte[] file, Consumer<XSSFWorkbook> edit) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            edit.accept(workbook);
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }
}
