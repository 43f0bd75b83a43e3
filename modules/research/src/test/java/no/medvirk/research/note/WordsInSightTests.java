package no.medvirk.research.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.medvirk.core.Role;
import no.medvirk.core.Tenant;
import no.medvirk.research.Fieldwork;
import no.medvirk.research.Findings;
import no.medvirk.research.HighlightId;
import no.medvirk.testing.Api;
import no.medvirk.testing.Api.Answer;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.TestDatabase;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Without consent to be quoted, words are seen by who wrote them and the study's team; by nobody else, whatever they try. */
@ModuleTest
class WordsInSightTests {

    private static final String WORD = "bemanningen";
    private static final List<String> UNQUOTED = List.of("take-part", "notes", "share", "publish");

    @Autowired
    Api api;

    @Autowired
    Towns towns;

    @Autowired
    Findings findings;

    @Autowired
    MockMvc mvc;

    Town town;
    Api.Client writer;
    Api.Client contributor;
    Api.Client reader;
    Api.Client elsewhere;
    Fieldwork work;
    String participant = "";
    String note = "";
    String highlight = "";

    @BeforeEach
    void somebodyWritesDownWhatAnEmployeeSaid() {
        town = towns.found();
        writer = api.as(town, Role.TENANT_ADMIN);
        contributor = api.as(town, Role.CONTRIBUTOR);
        reader = api.as(town, Role.READER);
        elsewhere = api.as(towns.found(), Role.TENANT_ADMIN);
        work = new Fieldwork(writer);
    }

    private void said(List<String> consents) {
        participant = work.participant("Ansatt 3", "employee", consents);
        note = work.note(work.activity("workshop", participant), participant, "Vi har ikke " + WORD + " til det.");
        highlight = work.highlight(note, 0, 12, 23);
    }

    /** Everywhere the words could be; how many of them tell them. */
    private static List<String> tell(Api.Client who, WordsInSightTests of) {
        List<String> told = new ArrayList<>();
        for (String path : List.of(
                "notes/" + of.note,
                "notes?study=" + of.work.study,
                "notes/" + of.note + "/history",
                "highlights/" + of.highlight,
                "highlights",
                "highlights?q=" + WORD,
                "search?q=" + WORD,
                "studies/" + of.work.study + "/export",
                "studies/" + of.work.study + "/history",
                "participants/" + of.participant)) {
            Answer answer = who.get("/research/" + path);
            if (answer.body().toString().contains(WORD)) {
                told.add(path.replaceAll("/[0-9a-f-]{36}", "").replaceAll("\\?.*", "?"));
            }
        }
        return told;
    }

    private static final List<String> WHERE_THEY_ARE =
            List.of("notes", "highlights", "highlights", "highlights?", "search?");

    private void hiddenFrom(Api.Client who) {
        assertThat(tell(who, this)).isEmpty();
        Answer read = who.get("/research/notes/" + note);
        assertThat(read.text("/words/state")).isEqualTo("hidden");
        assertThat(read.text("/words/reason")).isEqualTo("lacks-quote");
        assertThat(read.body().at("/words").has("said")).isFalse();
        assertThat(read.text("/pseudonym")).as("the note itself is there").isEqualTo("Ansatt 3");
        assertThat(read.text("/highlights/0/words/state")).isEqualTo("hidden");
        assertThat(who.get("/research/highlights").text("/items/0/words/state")).isEqualTo("hidden");
        assertThat(who.get("/research/highlights?q=" + WORD).body().at("/items"))
                .as("a hit would tell that it was said")
                .isEmpty();
    }

    @Test
    void everybodyReadsWhatMayBeQuoted() {
        said(Fieldwork.ALL);
        for (Api.Client one : List.of(writer, contributor, reader)) {
            assertThat(tell(one, this)).contains("studies/export").containsAll(WHERE_THEY_ARE);
        }
        assertThat(tell(elsewhere, this)).isEmpty();
    }

    @Test
    void withoutConsentWhoeverWroteItReadsItAlone() {
        said(UNQUOTED);
        assertThat(tell(writer, this)).isEqualTo(WHERE_THEY_ARE);
        hiddenFrom(contributor);
        hiddenFrom(reader);
        assertThat(tell(elsewhere, this)).isEmpty();
        assertThat(elsewhere.get("/research/notes/" + note).status()).isEqualTo(404);
    }

    @Test
    void anAdministratorIsNobodySpecial() {
        work = new Fieldwork(contributor);
        said(UNQUOTED);
        assertThat(tell(contributor, this)).isNotEmpty();
        hiddenFrom(api.as(town, Role.TENANT_ADMIN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"take-part", "notes", "quote"})
    void whatHasRunOutIsHiddenToo(String purpose) {
        said(Fieldwork.ALL);
        assertThat(give(writer, purpose, "2026-02-01").status()).isEqualTo(200);
        hiddenFrom(reader);
        hiddenFrom(contributor);
        assertThat(writer.get("/research/notes/" + note).text("/words/state")).isEqualTo("shown");
    }

    @Test
    void whoWithdrawsTheQuoteByTheirLinkIsReadByNobodyElse() throws Exception {
        said(Fieldwork.ALL);
        String path = Objects.requireNonNull(writer.post("/research/participants/" + participant + "/link", "")
                .text("/path"));
        assertThat(tell(reader, this)).isNotEmpty();
        assertThat(mvc.perform(MockMvcRequestBuilders.post(path + "/trekk/quote"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(200);
        hiddenFrom(reader);
        hiddenFrom(contributor);
    }

    @Test
    void theTeamReadsWithWhoWroteItForAsLongAsItIsTheTeam() {
        said(UNQUOTED);
        assertThat(team(writer, "\"1\"", Role.CONTRIBUTOR).status()).isEqualTo(200);
        assertThat(tell(contributor, this)).hasSize(5);
        hiddenFrom(reader);
        assertThat(team(writer, "\"2\"").status()).isEqualTo(200);
        hiddenFrom(contributor);
    }

    @Test
    void whatIsAboutNobodyIsReadByEverybody() {
        note = Fieldwork.made(writer.post(
                "/research/notes",
                Map.of("activity", work.activity("observation"), "blocks", List.of(Map.of("text", "Køen er lang.")))));
        assertThat(reader.get("/research/notes/" + note).text("/words/said/0/text"))
                .isEqualTo("Køen er lang.");
    }

    @Test
    void whoeverEditedItWhileTheyMightIsNotWhoWroteIt() {
        said(Fieldwork.ALL);
        assertThat(edit(contributor).status()).isEqualTo(200);
        assertThat(give(writer, "quote", "2026-02-01").status()).isEqualTo(200);
        assertThat(contributor.get("/research/notes/" + note).text("/words/state"))
                .isEqualTo("hidden");
        assertThat(writer.get("/research/notes/" + note).text("/words/state")).isEqualTo("shown");
    }

    @Test
    void nobodyWorksWithWordsThatTheyDoNotSee() {
        said(UNQUOTED);
        assertThat(edit(contributor).text("/rule")).isEqualTo("words-hidden");
        Map<String, Object> place = Map.of("note", note, "revision", 1, "block", 0, "start", 0, "end", 3);
        assertThat(contributor.post("/research/highlights", place).text("/rule"))
                .isEqualTo("words-hidden");
        assertThat(contributor
                        .put(
                                "/research/highlights/" + highlight,
                                "\"1\"",
                                Map.of("revision", 1, "block", 0, "start", 0, "end", 3))
                        .text("/rule"))
                .isEqualTo("words-hidden");
    }

    @Test
    void nobodyOpensTheWordsForThemselves() {
        said(UNQUOTED);
        assertThat(give(contributor, "quote", "2200-01-01").text("/rule")).isEqualTo("words-hidden");
        assertThat(contributor
                        .post("/research/participants/" + participant + "/link", "")
                        .text("/rule"))
                .isEqualTo("words-hidden");
        assertThat(team(contributor, "\"1\"", Role.CONTRIBUTOR).text("/errors/0/rule"))
                .isEqualTo("not-yours");
        assertThat(team(writer, "\"1\"", Role.TENANT_ADMIN).status()).isEqualTo(200);
        assertThat(team(contributor, "\"2\"", Role.TENANT_ADMIN, Role.CONTRIBUTOR)
                        .text("/errors/0/rule"))
                .isEqualTo("not-yours");
        hiddenFrom(contributor);
    }

    @Test
    void otherModulesGetNoWordsNotEvenForTheTeam() {
        said(UNQUOTED);
        team(writer, "\"1\"", Role.TENANT_ADMIN);
        List<Findings.Finding> found =
                Tenant.call(town.id(), () -> findings.of(List.of(), List.of(HighlightId.of(highlight))));
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.text()).isNull();
            assertThat(one.lacking()).contains("quote");
            assertThat(one.source()).doesNotContain(WORD);
        });
        Answer export = writer.get("/research/studies/" + work.study + "/export");
        assertThat(export.body().at("/highlights/0").has("quote")).isFalse();
        assertThat(export.body().toString()).doesNotContain(WORD);
    }

    private Answer edit(Api.Client who) {
        return who.put(
                "/research/notes/" + note, "\"1\"", Map.of("blocks", List.of(Map.of("text", "Noe helt annet."))));
    }

    private Answer give(Api.Client who, String purpose, String until) {
        String at = "/research/participants/" + participant;
        return who.put(
                at + "/consents/" + purpose,
                Objects.requireNonNull(who.get(at).etag()),
                Map.of("givenOn", "2026-01-10", "until", until, "channel", "written"));
    }

    private Answer team(Api.Client who, String version, Role... roles) {
        Map<String, Object> study = Map.of(
                "title", "Barnehageplass",
                "question", "Hvordan er det å vente på svar?",
                "method", "interview",
                "legalBasis", "public-task",
                "status", "running",
                "team", List.of(roles).stream().map(this::member).toList());
        return who.put("/research/studies/" + work.study, version, study);
    }

    private String member(Role role) {
        return JdbcClient.create(TestDatabase.superuser())
                .sql("select id::text from core.member where tenant_id = ? and subject = ?")
                .params(town.id().value(), Objects.requireNonNull(town.people().get(role)))
                .query(String.class)
                .single();
    }
}
