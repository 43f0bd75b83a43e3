package no.medvirk.journeys.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.medvirk.journeys.journey.JourneyDocument;
import org.junit.jupiter.api.Test;

/** What is proposed for six sheets as municipalities have them. */
class ExampleFilesTests {
    @Test
    void aHeadingInRow7IsFoundAndTheServiceAboveItIsTheTitle() {
        Imported sheet = Imported.file("heading-in-row-7.xlsx");
        assertThat(sheet.proposal().headingRow()).isEqualTo(7);
        assertThat(sheet.proposal().title()).isEqualTo("Barnehageplass, hovedopptaket");
        assertThat(sheet.columns())
                .containsExactly(
                        "Hvem? = performer",
                        "Gjør hva? = action",
                        "Kanal = channel",
                        "System = system",
                        "Tid = touch-time",
                        "Ventetid = waiting-time",
                        "Smertepunkt = pain-point",
                        "Kilde = note");
        assertThat(sheet.performers())
                .containsExactly(
                        "Foresatt → user-actions",
                        "Systemet → support",
                        "Saksbehandler → backstage",
                        "Servicetorg → frontstage",
                        "Styrer → backstage");
        assertThat(sheet.proposal().document().perspective()).isEqualTo("Foresatt");
        assertThat(sheet.faults()).isEmpty();
    }

    @Test
    void withoutStepsEachRowIsOneAndHasAllThatTheRowSays() {
        Imported sheet = Imported.file("heading-in-row-7.xlsx");
        assertThat(sheet.proposal().document().steps()).hasSize(8);
        assertThat(sheet.cards("Søker om plass"))
                .containsExactly(
                        "Foresatt: Søker om plass", "Kontaktpunkter: Søknadsportal", "Systemer: Barnehageportalen");
        JourneyDocument.Card check = sheet.card("Kontrollerer søknaden mot Folkeregisteret");
        assertThat(check.performer()).isEqualTo("Saksbehandler");
        assertThat(check.system()).isEqualTo("Fagsystem barnehage");
        assertThat(sheet.cards("Kontrollerer søknaden mot Folkeregisteret"))
                .contains("Smertepunkter: Må slå opp for hånd", "Notater: Kilde: observasjon");
        assertThat(sheet.step("Melder inn ledige plasser").touchMinutes()).isEqualTo(90);
        assertThat(sheet.step("Melder inn ledige plasser").waitingMinutes()).isEqualTo(14 * 1440);
    }

    @Test
    void mergedPhasesAndStepsHoldTheRowsTheyStandBeside() {
        Imported sheet = Imported.file("merged-phases.xlsx");
        assertThat(sheet.proposal().title()).isEqualTo("Plass i SFO");
        assertThat(sheet.phases()).containsExactly("Før: Finne ut, Søke", "Under: Vedtak", "Etter: Oppstart");
        assertThat(sheet.proposal().rows().stream().map(Proposal.Row::startsStep))
                .containsExactly(true, false, true, true, false, true);
        assertThat(sheet.step("Finne ut").touchMinutes()).isEqualTo(15 + 8);
        assertThat(sheet.step("Vedtak").waitingMinutes())
                .as("a merged time counts once")
                .isEqualTo(5 * 1440);
        assertThat(sheet.cards("Vedtak"))
                .containsExactly(
                        "Bak kulissene: Fatter vedtak", "Muligheter: Automatisk vedtak",
                        "Støtteprosesser: Journalfører vedtaket", "Smertepunkter: Gjøres for hånd");
        assertThat(sheet.faults()).isEmpty();
    }

    @Test
    void aSidewaysSheetIsTurned() {
        Imported sheet = Imported.file("sideways.xlsx");
        assertThat(sheet.proposal().turned()).isTrue();
        assertThat(sheet.proposal().title()).isEqualTo("Startlån: slik er det i dag");
        assertThat(sheet.phases())
                .containsExactly("Søknad: Samle papirer, Søke", "Behandling: Vurdere, Vedta", "Utbetaling: Betale ut");
        assertThat(sheet.lanes())
                .containsExactly(
                        "user-actions Søker",
                        "touchpoints Kontaktpunkter",
                        "pain-points Smertepunkter",
                        "backstage Bak kulissene",
                        "support Støtteprosesser");
        assertThat(sheet.cards("Vedta"))
                .containsExactly(
                        "Søker: Får vedtaket",
                        "Bak kulissene: Skriver vedtak",
                        "Kontaktpunkter: Brev",
                        "Smertepunkter: Språket er vanskelig");
        assertThat(sheet.step("Vurdere").touchMinutes()).isEqualTo(90);
        assertThat(sheet.faults()).isEmpty();
    }

    @Test
    void aNynorskCsvInWindows1252ReadsLikeAnyOther() {
        Imported sheet = Imported.file("windows-1252.csv");
        assertThat(sheet.proposal().title()).isEqualTo("Heimehjelp – slik er det i dag");
        assertThat(sheet.columns())
                .containsExactly(
                        "Kven? = performer",
                        "Gjer kva? = action",
                        "Kanal = channel",
                        "Tid (timar) = touch-time",
                        "Ventetid = waiting-time",
                        "Moglegheit = opportunity");
        assertThat(sheet.performers())
                .containsExactly("Pårørande → user-actions", "Sakshandsamar → backstage", "Heimetenesta → frontstage");
        assertThat(sheet.step("Ringjer kommunen").touchMinutes()).isEqualTo(15);
        assertThat(sheet.card("Registrerer førespurnaden\nog avtalar heimebesøk")
                        .performer())
                .isEqualTo("Sakshandsamar");
        assertThat(sheet.cards("Vurderer behovet saman med brukaren"))
                .contains("Muligheter: Bruke \"Kva er viktig for deg?\"", "Kontaktpunkter: Heimebesøk");
        assertThat(sheet.faults()).isEmpty();
    }

    @Test
    void of300RowsTheSevenWithFaultsAreNamedAndTheOthersComeIn() {
        Imported sheet = Imported.file("300-rows-7-faults.xlsx");
        assertThat(sheet.proposal().rows()).hasSize(300);
        assertThat(sheet.faults())
                .containsExactly(
                        "37 G time en god stund",
                        "80 H interval 1–2 uker",
                        "112 G range -15",
                        "158 I range 140 %",
                        "201 C no-performer",
                        "249 D no-action",
                        "295 J unknown kanskje");
        assertThat(sheet.proposal().document().steps()).hasSize(60);
        assertThat(sheet.proposal().document().phases()).hasSize(6);
        long done = sheet.proposal().document().cards().stream()
                .filter(card ->
                        card.text().matches("(Sender inn|Veileder om|Vurderer|Journalfører|Varsler om) del \\d+"))
                .count();
        assertThat(done).as("all rows but the one that does nothing").isEqualTo(299);
    }

    @Test
    void whatWasFaultyIsStillThereAsANote() {
        Imported sheet = Imported.file("300-rows-7-faults.xlsx");
        assertThat(sheet.cards("Delsteg 7")).contains("Notater: Tid: en god stund", "Notater: Tid: 15");
        assertThat(sheet.step("Delsteg 7").touchMinutes())
                .as("a sum without one part is not known")
                .isNull();
        assertThat(sheet.cards("Delsteg 40")).contains("Notater: Journalfører del 40");
        assertThat(sheet.cards("Delsteg 59")).contains("Notater: Automatisering: kanskje");
    }

    @Test
    void twoColumnsAreEnough() {
        Imported sheet = Imported.file("two-columns.xlsx");
        assertThat(sheet.columns()).containsExactly("Hvem? = performer", "Gjør hva? = action");
        assertThat(sheet.proposal().title()).isNull();
        assertThat(sheet.phases())
                .isEqualTo(List.of(
                        "Hele reisen: Melder fra om hull i veien, Registrerer meldingen, Befarer og prioriterer, "
                                + "Tetter hullet, Lukker meldingen, Får beskjed"));
        assertThat(sheet.card("Befarer og prioriterer").performer()).isEqualTo("Driftsleder");
        assertThat(sheet.faults()).isEmpty();
    }
}
