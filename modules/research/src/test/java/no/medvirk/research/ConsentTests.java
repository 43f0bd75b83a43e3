package no.medvirk.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.medvirk.core.Role;
import no.medvirk.testing.Api;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a consent that has run out no longer lets anybody do; nobody has to withdraw it. */
@ModuleTest
class ConsentTests {

    @Autowired
    Api api;

    @Autowired
    Towns towns;

    Town town;
    Api.Client here;
    Fieldwork work;
    String kari;
    String note;
    String highlight;

    @BeforeEach
    void somebodyWhoAgreesToEverything() {
        town = towns.found();
        here = api.as(town, Role.CONTRIBUTOR);
        work = new Fieldwork(here);
        kari = work.participant("Deltaker 1", "citizen", Fieldwork.ALL);
        note = work.note(work.activity("interview", kari), kari, "Jeg ventet lenge.");
        highlight = work.highlight(note, 0, 0, 16);
    }

    private void until(String purpose, String day) {
        String participant = "/research/participants/" + kari;
        assertThat(here.put(
                                participant + "/consents/" + purpose,
                                Objects.requireNonNull(here.get(participant).etag()),
                                Map.of("givenOn", "2026-01-10", "until", day, "channel", "written"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whatIsWrongWithTheDatesIsToldTogetherWithTheRest() {
        var refused = here.post(
                "/research/participants",
                Map.of(
                        "study",
                        work.study,
                        "pseudonym",
                        " ",
                        "side",
                        "citizen",
                        "consents",
                        List.of(
                                Map.of(
                                        "purpose", "take-part",
                                        "givenOn", "2026-01-10",
                                        "until", "2026-01-09",
                                        "channel", "oral"),
                                Map.of("purpose", "notes", "givenOn", "0026-01-10", "channel", "oral"),
                                Map.of("purpose", "quote", "givenOn", "2199-01-10", "channel", "oral"))));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()
                        .at("/errors")
                        .valueStream()
                        .map(one -> one.at("/field").asString() + " "
                                + one.at("/rule").asString()))
                .containsExactly(
                        "consents[0].until backwards",
                        "consents[1].givenOn day",
                        "consents[2].givenOn future",
                        "pseudonym required");
        assertThat(here.post("/research/activities", Map.of("study", work.study, "on", "0026-01-01"))
                        .body()
                        .at("/errors")
                        .valueStream()
                        .map(one -> one.at("/rule").asString()))
                .containsExactly("required", "day");
    }

    private int found(String where) {
        return here.get("/research/" + where + "?q=ventet").body().at("/items").size();
    }

    @Test
    void quotesAreNotSearchedWithoutConsentToNotes() {
        assertThat(found("highlights")).isEqualTo(1);
        until("notes", "2026-02-01");
        assertThat(found("highlights")).isZero();
        assertThat(found("search")).isZero();
        assertThat(here.get("/research/highlights").body().at("/items")).hasSize(1);
    }

    private boolean leaves() {
        var marked =
                here.get("/research/studies/" + work.study + "/export").body().at("/highlights/0");
        boolean quotable = Boolean.parseBoolean(
                here.get("/research/highlights/" + highlight).text("/quotable"));
        assertThat(marked.has("quote")).as("one rule").isEqualTo(quotable);
        assertThat(marked.at("/lacking").toString().contains("quote"))
                .as("and it says so")
                .isEqualTo(!quotable);
        return quotable;
    }

    @Test
    void wordsLeaveOnlyWhileTheQuoteAndAllThatItRestsOnStand() {
        assertThat(leaves()).isTrue();
        for (String purpose : List.of("take-part", "notes", "quote")) {
            until(purpose, "2026-02-01");
            assertThat(leaves()).as(purpose).isFalse();
            until(purpose, "2200-01-01");
            assertThat(leaves()).as(purpose).isTrue();
        }
        until("contact", "2026-02-01");
        assertThat(leaves()).isTrue();
    }

    @Test
    void nobodyIsNotedOrSearchedWhoNoLongerTakesPart() {
        until("take-part", "2026-02-01");
        assertThat(found("search")).isZero();
        assertThat(found("highlights")).isZero();
        assertThat(here.put(
                                "/research/notes/" + note,
                                "\"1\"",
                                Map.of("blocks", List.of(Map.of("text", "Jeg ventet ikke."))))
                        .text("/rule"))
                .isEqualTo("lacks-notes");
    }

    @Test
    void whatMayNotBeShownAnyMoreIsNotPublished() {
        String insight = "/research/insights/" + work.insight("De venter.", List.of(highlight), List.of());
        assertThat(here.put(insight + "/publication", "\"1\"").body().has("published"))
                .isTrue();
        until("publish", "2026-02-01");
        assertThat(here.get(insight).body().has("published"))
                .as("consent has run out")
                .isFalse();
        assertThat(here.put(insight + "/publication", "\"1\"").text("/rule")).isEqualTo("lacks-publish");
        until("publish", "2200-01-01");
        assertThat(here.get(insight).body().has("published")).isTrue();
        here.put("/research/notes/" + note, "\"1\"", Map.of("blocks", List.of(Map.of("text", "Noe helt annet."))));
        assertThat(here.get(insight).body().has("published"))
                .as("its words are lost")
                .isFalse();
        here.delete("/research/highlights/" + highlight, "\"2\"");
        assertThat(here.get(insight).body().has("published"))
                .as("nothing is left")
                .isFalse();
    }
}
