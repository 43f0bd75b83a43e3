package no.medvirk.journeys.export;

import static no.medvirk.journeys.Sketch.add;
import static no.medvirk.journeys.Sketch.cardOf;
import static no.medvirk.journeys.Sketch.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.medvirk.core.Ids;
import no.medvirk.core.Role;
import no.medvirk.journeys.ResearchDouble;
import no.medvirk.journeys.Sketch;
import no.medvirk.testing.Api;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

@ModuleTest
class ExportTests {

    @Autowired
    Towns towns;

    @Autowired
    Api api;

    @Autowired
    ResearchDouble research;

    Town fjordvik;
    Api.Client contributor;

    @BeforeEach
    void aMunicipality() {
        fjordvik = towns.found();
        contributor = api.as(fjordvik, Role.CONTRIBUTOR);
    }

    @Test
    void aJourneyIsTakenAwayAsAFileThatSaysWhatItIsAndAllThatItHolds() {
        Sketch journey = Sketch.begun(contributor, "Fra søknad til svar");
        UUID step = journey.step(journey.phase("Søke"), "Søker", "V");
        journey.card(step, journey.lane("user-actions", "V"), "text", "Logger inn");

        Api.Answer answer = api.as(fjordvik, Role.READER).get(journey.path() + "/file");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.raw().getHeader("Content-Disposition"))
                .contains("attachment")
                .contains(".json");
        JsonNode file = answer.body();
        assertThat(file.at("/format").asString()).isEqualTo("medvirk-journey");
        assertThat(file.at("/version").asInt()).isEqualTo(1);
        assertThat(file.at("/municipality/alias").asString()).isEqualTo(fjordvik.alias());
        assertThat(file.at("/municipality/example").asBoolean()).isFalse();
        assertThat(file.at("/madeAt").asString()).isNotBlank();
        assertThat(file.at("/journey")).isEqualTo(journey.document());
    }

    @Test
    void whatParticipantsHaveSaidStaysInTheHouse() {
        Sketch journey = Sketch.begun(contributor, "Fra søknad til svar");
        UUID card = journey.card(journey.step(journey.phase("Søke"), "Søker", "V"), journey.lane("pain-points", "V"));
        UUID said = research.highlight("Jeg ringte tre ganger", "observed").value();
        journey.draw(add("evidence", Ids.next(), "card", card, "highlight", said, "stance", "for"));
        assertThat(journey.document().at("/evidence/0/text").asString()).isEqualTo("Jeg ringte tre ganger");

        JsonNode file = contributor.get(journey.path() + "/file").body();

        assertThat(file.toString()).doesNotContain("Jeg ringte", "Deltaker");
        assertThat(file.at("/journey/evidence/0/highlight").asString()).isEqualTo(said.toString());
        assertThat(file.at("/journey/cards/0/standing").asString()).isEqualTo("observed");
    }

    @Test
    void itIsSetOnA3WithItsHeadingsOnEverySheetAndTaggedForWhoeverHasItReadAloud() throws IOException {
        Sketch journey = Sketch.begun(contributor, "Čielggadus: frå søknad til svar");
        List<String> lanes = large(journey, 20, 3);

        Api.Answer answer = paper(api.as(fjordvik, Role.READER), journey, "nn");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.raw().getHeader("Content-Disposition")).contains(".pdf");
        try (PDDocument pdf = Loader.loadPDF(bytes(answer))) {
            Tagged tagged = new Tagged(pdf);
            assertThat(tagged.isMarked()).isTrue();
            assertThat(tagged.language()).isEqualTo("nn");
            assertThat(tagged.title()).isEqualTo("Čielggadus: frå søknad til svar");
            assertThat(tagged.bookmarks()).startsWith("Om reisa").hasSize(pdf.getNumberOfPages() + 1);
            assertThat(tagged.sizesInMillimetres()).containsOnly("420 × 297");
            assertThat(tagged.metadata()).contains("pdfuaid:part", "pdfaid:part");
            assertThat(tagged.unembeddedFonts()).isEmpty();
            assertThat(tagged.text(1)).contains("Kladd", "Čielggadus", "versjon", "anteke (ingen har undersøkt det)");
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                assertThat(tagged.text(page)).contains("Side " + page + " av " + pdf.getNumberOfPages(), "Fase nr. 1");
            }
            // Each sheet is a table of its own, whose rows and columns say what they are.
            assertThat(tagged.tables()).hasSize(pdf.getNumberOfPages());
            assertThat(tagged.tables()).allSatisfy(table -> {
                assertThat(table.headings("Row"))
                        .isNotEmpty()
                        .allMatch(heading -> lanes.stream().anyMatch(heading::startsWith));
                assertThat(table.headings("Column")).hasSizeGreaterThan(2).contains("Rader");
                assertThat(table.rowsWithoutHeading()).isZero();
            });
            assertThat(tagged.tables().stream().flatMap(table -> table.headings("Row").stream()))
                    .containsAll(lanes);
            assertThat(tagged.alternatives())
                    .anyMatch(told -> told.contains("Nyinnflyttar: steg 1 +1,5, steg 2 ukjent"));
        }
    }

    @Test
    void itSaysWhereAStepIsToldAndWhatIsNotKnownThere() throws IOException {
        Sketch part = Sketch.begun(contributor, "Saksbehandling");
        UUID behind = part.phase("Behandle");
        part.draw(set("step", part.step(behind, "Vurdere", "V"), "touchMinutes", 45));
        part.step(behind, "Vente", "a");
        Sketch journey = Sketch.begun(contributor, "Fra søknad til svar");
        UUID step = journey.step(journey.phase("Søke"), "Saken behandles", "V");
        journey.card(step, journey.lane("notes", "V"));
        journey.draw(set("step", step, "toldIn", part.id()));

        assertThat(said(journey, "nb"))
                .contains("Arbeidstid: 45 min (herav 45 min fra underreiser, ukjent i 1 steg der)")
                .contains("Ventetid: ukjent")
                .contains("Fortalt i «Saksbehandling»");
        assertThat(said(journey, "nn")).contains("(av dette 45 min frå underreiser, ukjend i 1 steg der)");
        assertThat(said(journey, "en"))
                .contains("(of which 45 min from nested journeys, unknown in 1 step there)")
                .contains("Told in “Saksbehandling”");

        part.draw(set("journey", part.id(), "trashed", true));
        assertThat(said(journey, "nb"))
                .contains("Arbeidstid: ukjent", "«Saksbehandling» ligger i papirkurven")
                .doesNotContain("Fortalt i");
    }

    @Test
    void fortyStepsAndTwelveLanesOfThreeCardsComeOutWhole() throws IOException {
        Sketch journey = Sketch.begun(contributor, "Stor reise");
        List<String> lanes = large(journey, 40, 12);

        long began = System.nanoTime();
        byte[] paper = bytes(paper(contributor, journey, "nb"));
        Duration took = Duration.ofNanos(System.nanoTime() - began);

        try (PDDocument pdf = Loader.loadPDF(paper)) {
            Tagged tagged = new Tagged(pdf);
            System.out.printf(
                    "40 × 12 × 3 on A3: %d ms, %d kB, %d pages%n",
                    took.toMillis(), paper.length / 1000, pdf.getNumberOfPages());
            assertThat(tagged.tables()).hasSize(pdf.getNumberOfPages());
            assertThat(tagged.tables().stream().mapToInt(Tagged.Table::cards).sum())
                    .isEqualTo(40 * 12 * 3 - 3); // nobody has said how the second step feels
            assertThat(lanes).hasSize(12);
        }
        assertThat(paper.length).isLessThan(6_000_000);
    }

    @Test
    void whatACardSaysIsNeverMarkupAndNothingIsFetched() throws IOException {
        Sketch journey = Sketch.begun(contributor, "<h1>Stor</h1> & <style>@import url(http://127.0.0.1:9/x.css)");
        UUID step = journey.step(journey.phase("<b>Fase</b>"), "javascript:alert(1)", "V");
        UUID lane = journey.lane("notes", "V");
        List<String> texts = List.of(
                "<img src=\"file:///etc/passwd\">",
                "<img src=http://127.0.0.1:9/a.png alt=x>",
                "<a href=\"javascript:alert(1)\">her</a>",
                "</td></table><object data-curve=\"curve-0\">");
        for (String text : texts) {
            journey.card(step, lane, "text", text);
        }
        // One that is longer than a sheet is high goes on on the next, with all its words.
        String words = "ord".repeat(6) + " ";
        for (int i = 0; i < 12; i++) {
            journey.card(step, lane, "text", words.repeat(52).strip(), "position", "W" + (char) ('a' + i));
        }

        try (PDDocument pdf = Loader.loadPDF(bytes(paper(contributor, journey, "en")))) {
            Tagged tagged = new Tagged(pdf);
            String said = tagged.text().replaceAll("\\s+", "");
            for (String text : texts) {
                assertThat(said).contains(text.replaceAll("\\s+", ""));
            }
            assertThat(said).contains("javascript:alert(1)").doesNotContain("root:");
            assertThat(said.split(words.strip(), -1)).hasSize(12 * 52 + 1);
            assertThat(tagged.links()).isEmpty();
            assertThat(tagged.pictures()).isZero();
        }
    }

    @Test
    void aJourneyOfAnotherMunicipalityIsNotThere() {
        Sketch theirs = Sketch.begun(api.as(towns.found(), Role.CONTRIBUTOR), "Deira");

        for (String what : List.of("/file", "/paper")) {
            assertThat(contributor.get(theirs.path() + what).status()).isEqualTo(404);
            assertThat(contributor.get("/journeys/" + Ids.next() + what).status())
                    .isEqualTo(404);
        }
    }

    /** A journey with three cards in each cell of so many steps and lanes, one of them what a new neighbour feels; answers its lanes. */
    private static List<String> large(Sketch journey, int steps, int lanes) {
        List<String> kinds = List.of(
                "user-actions",
                "experience",
                "backstage",
                "touchpoints",
                "pain-points",
                "opportunities",
                "frontstage",
                "support",
                "systems",
                "unit",
                "notes",
                "own");
        List<Map<String, Object>> ops = new ArrayList<>();
        UUID phase = Ids.next();
        ops.add(add("phase", phase, "name", "Fase nr. 1", "position", "V"));
        List<UUID> rows = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < lanes; i++) {
            UUID lane = Ids.next();
            labels.add("Rad " + kinds.get(i) + " her");
            ops.add(add("lane", lane, "kind", kinds.get(i), "label", labels.getLast(), "position", place(i)));
            rows.add(lane);
        }
        for (int i = 0; i < steps; i++) {
            UUID step = Ids.next();
            ops.add(add("step", step, "phase", phase, "name", "Steg som heiter " + i, "position", place(i)));
            for (int row = 0; row < lanes; row++) {
                for (int card = 0; card < 3; card++) {
                    Map<String, Object> op = kinds.get(row).equals("experience")
                            ? cardOf(
                                    step,
                                    rows.get(row),
                                    "text",
                                    "Kjennest trygt",
                                    "felt",
                                    1.5,
                                    "whose",
                                    List.of("Nyinnflyttar", "Forelder", "Rådgjevar")
                                            .get(card),
                                    "position",
                                    place(card))
                            : cardOf(
                                    step,
                                    rows.get(row),
                                    "text",
                                    "Sakshandsamaren ringjer og spør om det som manglar i søknaden, " + i,
                                    "position",
                                    place(card));
                    if (kinds.get(row).equals("experience") && i == 1) {
                        continue;
                    }
                    ops.add(op);
                }
            }
        }
        assertThat(journey.send(0, ops).status()).isEqualTo(200);
        return labels;
    }

    private static String place(int i) {
        return "a" + (char) ('A' + i / 20) + (char) ('a' + i % 20);
    }

    private static Api.Answer paper(Api.Client client, Sketch journey, String language) {
        return client.send(
                HttpMethod.GET,
                journey.path() + "/paper",
                request -> request.header("Accept-Language", language).header("Accept", "*/*"));
    }

    private String said(Sketch journey, String language) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes(paper(contributor, journey, language)))) {
            return new Tagged(pdf).text().replaceAll("\\s+", " ");
        }
    }

    private static byte[] bytes(Api.Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        return answer.raw().getContentAsByteArray();
    }
}
