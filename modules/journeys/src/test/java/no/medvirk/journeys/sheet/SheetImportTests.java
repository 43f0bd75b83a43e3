package no.medvirk.journeys.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.medvirk.catalogue.Channel;
import no.medvirk.journeys.blueprint.Positions;
import no.medvirk.journeys.blueprint.Totals;
import no.medvirk.journeys.journey.JourneyDocument;
import no.medvirk.journeys.operation.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SheetImportTests {
    private static final String HEADINGS =
            "Fase\tSteg\tHvem\tGjør hva\tKanal\tSystem\tEnhet\tTid\tVentetid\tAndel\tFølelse\tAutomatisering\tMerknad";

    @Test
    void aRowWithoutAStepOrWithTheSameSharesTheOneAbove() {
        Imported sheet = Imported.paste(
                "Fase\tSteg\tHvem\tGjør hva",
                "A\tSøke\tSøker\tLeser",
                "\t\tSøker\tSkriver",
                "A\tSøke\tVeileder\tHjelper",
                "B\tSøke\tSøker\tSender");
        assertThat(sheet.proposal().rows())
                .extracting(Proposal.Row::startsStep)
                .containsExactly(true, false, false, true);
        assertThat(sheet.phases()).containsExactly("A: Søke", "B: Søke");
    }

    @Test
    void whereAStepStartsCanBeChosen() {
        Choices choices = new Choices(null, null, null, null, null, Map.of(3, false, 4, true), null);
        Imported sheet =
                Imported.paste(choices, "Hvem\tGjør hva", "Søker\tSøker", "Veileder\tHjelper", "Arkiv\tLagrer");
        assertThat(sheet.phases()).containsExactly("Hele reisen: Søker, Lagrer");
        assertThat(sheet.cards("Søker")).containsExactly("Søker: Søker", "Bak kulissene: Hjelper");
    }

    @Test
    void stepNumbersTellStepsApartButDoNotNameThem() {
        Imported sheet =
                Imported.paste("Nr\tHvem\tGjør hva", "1\tSøker\tSender", "1\tArkiv\tLagrer", "2\tSøker\tVenter");
        assertThat(sheet.phases()).containsExactly("Hele reisen: Sender, Venter");
        Imported both =
                Imported.paste("Nr\tSteg\tHvem\tGjør hva", "1\tSøknad\tSøker\tSender", "2\tSvar\tSøker\tVenter");
        assertThat(both.phases()).containsExactly("Hele reisen: Søknad, Svar");
    }

    @Test
    void aLaneIsAsChosenElseAsRememberedElseByTheWords() {
        List<Sheet> sheets =
                SheetReader.pasted("Hvem\tGjør hva\nHelsesykepleier\ta\nhelsesykepleier \tb\nSøker\tc\nRådgiver\td");
        Map<String, String> remembered = Map.of("helsesykepleier", "frontstage", "rådgiver", "support");
        Choices choices = new Choices(null, null, null, null, Map.of("Rådgiver", "frontstage"), null, null);
        Imported sheet = Imported.of(sheets, choices, remembered);
        assertThat(sheet.proposal().performers())
                .containsExactly(
                        new Proposal.Performer("Helsesykepleier", "frontstage", true),
                        new Proposal.Performer("Søker", "user-actions", false),
                        new Proposal.Performer("Rådgiver", "frontstage", false));
    }

    @Test
    void staffWhoMostlyMeetTheUserAreInFront() {
        Imported sheet = Imported.paste(
                "Hvem\tGjør hva\tKanal", "Veileder\tRinger\tTelefon", "Veileder\tNoterer\t", "Rådgiver\tSkriver\tBrev");
        assertThat(sheet.performers()).containsExactly("Veileder → frontstage", "Rådgiver → backstage");
    }

    @Test
    void aChannelIsATouchpointWithACodeOrItsOwnWords() {
        Imported sheet = Imported.paste(
                "Hvem\tGjør hva\tKanal",
                "Søker\tA\tTelefon / e-post",
                "Søker\tB\tBrevdue",
                "Søker\tC\tbarnehageportalen");
        assertThat(sheet.card("Telefon").channel()).isEqualTo(Channel.TELEPHONE);
        assertThat(sheet.card("e-post").channel()).isEqualTo(Channel.E_MAIL);
        assertThat(sheet.card("Brevdue").channel()).isNull();
        assertThat(sheet.card("barnehageportalen").channel()).isEqualTo(Channel.ONLINE_SERVICE);
    }

    @Test
    void eachUserHasALaneAndEnginesNameWhoActs() {
        Imported sheet = Imported.paste(
                "Hvem\tGjør hva", "Mor\tSøker", "Far\tSvarer", "Rådgiver\tVurderer", "Leder\tGodkjenner");
        assertThat(sheet.lanes()).containsExactly("user-actions Mor", "user-actions Far", "backstage Bak kulissene");
        assertThat(sheet.card("Godkjenner").performer()).isEqualTo("Leder");
        assertThat(sheet.proposal().document().perspective()).isNull();
    }

    @Test
    void aPerformerInALaneWithoutRoomForOneStandsBeforeTheText() {
        Choices choices = new Choices(null, null, null, null, Map.of("Nabo", "opportunities"), null, null);
        assertThat(Imported.paste(choices, "Hvem\tGjør hva", "Nabo\tVarsler").cards("Varsler"))
                .containsExactly("Muligheter: Nabo: Varsler");
    }

    @Test
    void aFeelingIsAClaimOfTheUserAndThereIsOneOfEach() {
        Imported sheet = Imported.paste(
                "Steg\tHvem\tGjør hva\tFølelse",
                "S\tSøker\tA\t−1,5",
                "\tSøker\tB\tirritert",
                "T\tSøker\tC\tspent",
                "U\tSøker\tD\t7");
        assertThat(sheet.card("−1,5").felt()).isEqualTo(-1.5);
        assertThat(sheet.card("−1,5").whose()).isEqualTo("Søker");
        assertThat(sheet.card("spent").felt()).isNull();
        assertThat(sheet.faults()).containsExactly("3 D duplicate irritert", "5 D range 7");
        assertThat(sheet.cards("S")).contains("Notater: Følelse: irritert");
    }

    @Test
    void aSumBelowTheTableIsNotWork() {
        Imported sheet = Imported.paste("Hvem\tGjør hva\tTid", "Søker\tA\t10", "Søker\tB\t20", "Sum\t\t30");
        assertThat(sheet.faults()).containsExactly("4 sum-row Sum 30");
        assertThat(sheet.proposal().document().totals().touchMinutes()).isEqualTo(new Totals.Sum(30, 0));
    }

    @Test
    void sharesThatDifferWithinAStepAreNamedAndUnknown() {
        Imported sheet = Imported.paste("Steg\tHvem\tGjør hva\tAndel", "S\tSøker\tA\t80 %", "\tArkiv\tB\t70 %");
        assertThat(sheet.faults()).containsExactly("3 D differs 70 %");
        assertThat(sheet.step("S").frequencyPercent()).isNull();
        assertThat(sheet.cards("S")).contains("Notater: Andel: 80 %", "Notater: Andel: 70 %");
    }

    @Test
    void nothingThatIsWrittenInASheetIsLost() {
        String odd = "Fase\t%s\t%s\t%s\tBrevdue\tS1\tE1\tlenge\tsnart\tofte\tsint\tpå en måte\tHusk";
        String text = String.join(
                "\n",
                HEADINGS,
                odd.formatted("Steg", "Søker", "x".repeat(2_500)),
                odd.formatted("", "", "Uten hvem"),
                odd.formatted("", "Rådgiver", ""),
                odd.formatted("n".repeat(130), "Rådgiver", "#REF!"));
        Imported sheet = Imported.of(SheetReader.pasted(text), Choices.none(), Map.of());
        String all = sheet.proposal().document().toString();
        for (String word : List.of(
                "Brevdue",
                "S1",
                "E1",
                "lenge",
                "snart",
                "ofte",
                "sint",
                "på en måte",
                "Husk",
                "Uten hvem",
                "Rådgiver",
                "#REF!",
                "n".repeat(130))) {
            assertThat(all).contains(word);
        }
        int xs = sheet.cards("Steg").stream()
                .mapToInt(card -> card.replaceAll("[^x]", "").length())
                .sum();
        assertThat(xs).isEqualTo(2_500);
        assertThat(sheet.proposal().faults()).extracting(Proposal.Fault::row).containsOnly(2, 3, 4, 5);
        assertThat(sheet.faults())
                .contains("3 C no-performer", "4 D no-action", "5 B size " + "n".repeat(79) + "…", "5 D formula #REF!");
    }

    @Test
    void stepsBeyondTheLimitAreNamedAndShareTheLastOne() {
        StringBuilder text = new StringBuilder("Hvem\tGjør hva\n");
        for (int row = 0; row < 310; row++) {
            text.append("Søker\tGjør ").append(row).append('\n');
        }
        Imported sheet = Imported.of(SheetReader.pasted(text.toString()), Choices.none(), Map.of());
        assertThat(sheet.proposal().document().steps()).hasSize(300);
        assertThat(sheet.proposal().document().cards()).hasSize(310);
        assertThat(sheet.faults()).hasSize(10).startsWith("302 steps 300");
    }

    @Test
    void theOperationsMakeTheDocument() {
        Proposal proposal = Imported.file("merged-phases.xlsx").proposal();
        JourneyDocument document = proposal.document();
        Set<UUID> known = new HashSet<>();
        for (Operation operation : proposal.operations()) {
            assertThat(operation.t()).isEqualTo(Operation.Action.ADD);
            fields(operation).values().stream()
                    .filter(UUID.class::isInstance)
                    .forEach(id -> assertThat(known).contains((UUID) id));
            assertThat(known.add(operation.id())).isTrue();
        }
        assertThat(known)
                .hasSize(document.phases().size()
                        + document.steps().size()
                        + document.lanes().size()
                        + document.cards().size());
        assertThat(fields(proposal.operations().getFirst()))
                .containsEntry("name", "Før")
                .containsKey("position");
        assertThat(document.totals().cards())
                .isEqualTo(document.totals().assumed())
                .isEqualTo(document.cards().size());
    }

    private static Map<String, Object> fields(Operation operation) {
        Map<String, Object> fields = new HashMap<>();
        if (operation.v() instanceof Map<?, ?> all) {
            all.forEach((name, value) -> fields.put(String.valueOf(name), value));
        }
        return fields;
    }

    @Test
    void positionsAscendBytewiseAndLeaveRoom() {
        for (int count : new int[] {0, 1, 30, 31, 61, 62, 1_000, 8_000}) {
            List<String> positions = Positions.evenly(count);
            assertThat(positions)
                    .hasSize(count)
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .allMatch(key -> key.matches("[0-9A-Za-z]*[1-9A-Za-z]"));
        }
    }

    @Test
    void theFilledInSheetOfSeveralIsTaken() throws java.io.IOException {
        try (var book = new org.apache.poi.xssf.usermodel.XSSFWorkbook();
                var bytes = new java.io.ByteArrayOutputStream()) {
            book.createSheet("Forside").createRow(0).createCell(0).setCellValue("Velkommen til verktøyet");
            for (String name : List.of("Mal", "Utfylt")) {
                var heading = book.createSheet(name).createRow(6);
                heading.createCell(0).setCellValue("Hvem?");
                heading.createCell(1).setCellValue("Gjør hva?");
            }
            var row = book.getSheet("Utfylt").createRow(7);
            row.createCell(0).setCellValue("Søker");
            row.createCell(1).setCellValue("Sender");
            book.write(bytes);
            Imported sheet = Imported.bytes(bytes.toByteArray());
            assertThat(sheet.proposal().sheets()).containsExactly("Forside", "Mal", "Utfylt");
            assertThat(sheet.proposal().sheet()).isEqualTo("Utfylt");
            assertThat(sheet.proposal().title()).isEqualTo("Utfylt");
        }
    }

    @Test
    void headingsWithNothingBelowAreSaidToBeEmpty() {
        Imported sheet = Imported.paste("Hvem?\tGjør hva?");
        assertThat(sheet.faults()).containsExactly("1 no-rows");
        assertThat(sheet.proposal().document().steps()).isEmpty();
    }

    @Test
    @Timeout(20)
    void theLargestSheetIsProposedInSeconds() {
        String row = "\t" + String.join("\t", Collections.nCopies(58, "Saksbehandleren vurderer noe")) + "\n";
        StringBuilder text = new StringBuilder("Steg\tHvem\tGjør hva" + "\tTid".repeat(57) + "\n");
        for (int at = 0; at < 1_999; at++) {
            text.append(at % 300).append(row);
        }
        List<Sheet> sheets = SheetReader.pasted(text.toString());
        SheetRefused refused =
                catchThrowableOfType(SheetRefused.class, () -> Imported.of(sheets, Choices.none(), Map.of()));
        assertThat(refused.rule()).isEqualTo("cards");
    }

    @Test
    void unknownChoicesAreRefused() {
        List<Sheet> sheets = SheetReader.pasted("Hvem\tGjør hva\na\tb");
        for (Choices choices : List.of(
                new Choices("Finnes ikke", null, null, null, null, null, null),
                new Choices(null, null, null, List.of("who"), null, null, null),
                new Choices(null, null, null, null, Map.of("a", "cellar"), null, null))) {
            SheetRefused refused =
                    catchThrowableOfType(SheetRefused.class, () -> Imported.of(sheets, choices, Map.of()));
            assertThat(refused.rule()).isEqualTo("unknown");
        }
    }
}
