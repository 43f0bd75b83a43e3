package no.medvirk.journeys.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import no.medvirk.journeys.blueprint.Automation;
import org.junit.jupiter.api.Test;

class HeadingsTests {
    @Test
    void headingsAreKnownInThreeLanguages() {
        assertThat(Imported.paste(
                                "Hvem gjør det?\tGjør hva?\tTidsbruk (min)\tVentetid\tSmertepunkter\tForbedringsforslag\tOpplevelse",
                                "a\tb\t1\t2\tc\td\te")
                        .columns())
                .containsExactly(
                        "Hvem gjør det? = performer",
                        "Gjør hva? = action",
                        "Tidsbruk (min) = touch-time",
                        "Ventetid = waiting-time",
                        "Smertepunkter = pain-point",
                        "Forbedringsforslag = opportunity",
                        "Opplevelse = feeling");
        assertThat(Imported.paste("Kven?\tGjer kva?\tEining\tUtfordringar\tMoglegheit\tMerknad", "a\tb\tc\td\te\tf")
                        .columns())
                .containsExactly(
                        "Kven? = performer",
                        "Gjer kva? = action",
                        "Eining = unit",
                        "Utfordringar = pain-point",
                        "Moglegheit = opportunity",
                        "Merknad = note");
        assertThat(Imported.paste(
                                "Phase\tStep\tActor\tActivity\tChannel\tTool\tHow often\tPain points\tIdeas",
                                "a\tb\tc\td\te\tf\t1\tg\th")
                        .columns())
                .containsExactly(
                        "Phase = phase",
                        "Step = step",
                        "Actor = performer",
                        "Activity = action",
                        "Channel = channel",
                        "Tool = system",
                        "How often = frequency",
                        "Pain points = pain-point",
                        "Ideas = opportunity");
    }

    @Test
    void anUnknownColumnIsANoteWithItsHeading() {
        Imported sheet = Imported.paste("Hvem\tGjør hva\tHjemmel", "Søker\tSøker\tbhl. § 16");
        assertThat(sheet.columns()).contains("Hjemmel = note");
        assertThat(sheet.cards("Søker")).containsExactly("Søker: Søker", "Notater: Hjemmel: bhl. § 16");
    }

    @Test
    void columnsHeadedByThoseWhoDoItAreActions() {
        Imported sheet = Imported.paste(
                "Steg\tInnbygger\tSaksbehandler\tFagsystemet\tKanal",
                "Søke\tSender søknad\t\tKvitterer\tAltinn",
                "Svare\t\tFatter vedtak\t\tBrev");
        assertThat(sheet.columns())
                .containsExactly(
                        "Steg = step",
                        "Innbygger = action",
                        "Saksbehandler = action",
                        "Fagsystemet = action",
                        "Kanal = channel");
        assertThat(sheet.performers())
                .containsExactly("Innbygger → user-actions", "Fagsystemet → support", "Saksbehandler → backstage");
        assertThat(sheet.card("Kvitterer").automation()).isEqualTo(Automation.AUTOMATIC);
    }

    @Test
    void ofTwoColumnsForTheSameTheSurerOneCounts() {
        assertThat(Imported.paste("Ansvarlig for steget\tHvem\tGjør hva", "Ola\tSøker\tSøker")
                        .columns())
                .containsExactly("Ansvarlig for steget = note", "Hvem = performer", "Gjør hva = action");
    }

    @Test
    void withoutHeadingsTheColumnWithKnownPerformersSaysWho() {
        Imported sheet = Imported.paste("Søker\tSender søknad", "Saksbehandler\tVurderer", "Søker\tFår svar");
        assertThat(sheet.proposal().headingRow()).isZero();
        assertThat(sheet.columns()).containsExactly(" = performer", " = action");
        assertThat(sheet.proposal().rows()).hasSize(3);
    }

    @Test
    void aPlainListIsOneStepPerLine() {
        Imported sheet = Imported.paste("Finne skjema", "Fylle ut", "Vente");
        assertThat(sheet.phases()).containsExactly("Hele reisen: Finne skjema, Fylle ut, Vente");
    }

    @Test
    void theHeadingRowAndTheColumnsCanBeChosen() {
        Choices choices =
                new Choices(null, 2, false, java.util.List.of("note", "action", "performer"), null, null, "Min tittel");
        Imported sheet = Imported.paste(choices, "Tull\tmed\ttabell", "A\tB\tC", "x\tSender\tSøker");
        assertThat(sheet.proposal().headingRow()).isEqualTo(2);
        assertThat(sheet.proposal().title()).isEqualTo("Min tittel");
        assertThat(sheet.columns()).containsExactly("A = note", "B = action", "C = performer");
        assertThat(sheet.cards("Sender")).containsExactly("Søker: Sender", "Notater: A: x");
    }

    @Test
    void aChosenHeadingRowOfZeroMeansThatThereIsNone() {
        Choices choices = new Choices(null, 0, null, null, null, null, null);
        assertThat(Imported.paste(choices, "Hvem\tGjør hva", "Søker\tSender")
                        .proposal()
                        .rows())
                .hasSize(2);
    }

    @Test
    void aSheetIsTurnedOnlyIfItsFirstColumnNamesTheRows() {
        assertThat(Imported.paste("Hvem?\tGjør hva?", "Søker\tSender", "Saksbehandler\tVurderer", "System\tVarsler")
                        .proposal()
                        .turned())
                .isFalse();
        Imported turned = Imported.paste(
                "Fase\tFør\tFør\tEtter",
                "Steg\tFinne\tSøke\tFå svar",
                "Barnehagekontoret\t\tHjelper\tSvarer",
                "Kanal\tNett\tTelefon\tBrev");
        assertThat(turned.proposal().turned()).isTrue();
        assertThat(turned.phases()).containsExactly("Før: Finne, Søke", "Etter: Få svar");
        assertThat(turned.columns()).contains("Barnehagekontoret = action");
    }

    @Test
    void lanesNamedInATurnedSheetKeepTheirKinds() {
        Imported turned = Imported.paste(
                "\tFinne\tSøke",
                "Synlige spor\tPlakat\t",
                "Brukerens handlinger\tLeser\tSender",
                "Bak kulissene\t\tVurderer",
                "Støtteprosesser\t\tArkiverer");
        assertThat(turned.lanes())
                .containsExactly(
                        "physical-evidence Synlige spor",
                        "user-actions Brukerens handlinger",
                        "backstage Bak kulissene",
                        "support Støtteprosesser");
        assertThat(turned.card("Vurderer").performer()).isNull();
    }
}
