package no.medvirk.research.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.medvirk.core.Role;
import no.medvirk.core.Tenant;
import no.medvirk.research.Fieldwork;
import no.medvirk.research.Findings;
import no.medvirk.research.HighlightId;
import no.medvirk.research.trash.ResearchTrash;
import no.medvirk.testing.Api;
import no.medvirk.testing.Api.Answer;
import no.medvirk.testing.Facts;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.TenantWatch;
import no.medvirk.testing.TestDatabase;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@ModuleTest
class WithdrawalTests {

    @Autowired
    Api api;

    @Autowired
    Towns towns;

    Doorstep door;

    @Autowired
    void door(MockMvc mvc, Facts facts) {
        door = new Doorstep(mvc, facts);
    }

    @Autowired
    Findings findings;

    @Autowired
    ResearchTrash trash;

    Town town;
    Town other;
    Api.Client here;
    Fieldwork work;

    @BeforeEach
    void twoMunicipalities() {
        town = towns.found();
        other = towns.found();
        here = api.as(town, Role.CONTRIBUTOR);
        work = new Fieldwork(here);
    }

    private record Told(String participant, String note, String highlight, String insight) {}

    private Told told(String pseudonym, String words) {
        String participant = work.participant(pseudonym, "citizen", Fieldwork.ALL);
        String note = work.note(work.activity("interview", participant), participant, words);
        String highlight = work.highlight(note, 0, 0, words.length());
        return new Told(participant, note, highlight, work.insight("De venter.", List.of(highlight), List.of()));
    }

    private Answer withdraw(String participant, String what) {
        String etag = Objects.requireNonNull(
                here.get("/research/participants/" + participant).etag());
        return here.delete("/research/participants/" + participant + what, etag);
    }

    private Optional<String> quote(String highlight) {
        return Tenant.call(
                town.id(),
                () -> findings.of(List.of(), List.of(HighlightId.of(highlight))).stream()
                        .map(Findings.Finding::text)
                        .filter(Objects::nonNull)
                        .findFirst());
    }

    @Test
    void whoWithdrawsLeavesNothingAndTheOwnersSeeWhatToMend() {
        Told kari = told("Deltaker 1", "Jeg ventet lenge.");
        work.need(kari.insight());
        assertThat(quote(kari.highlight())).contains("Jeg ventet lenge.");
        Answer receipt = withdraw(kari.participant(), "");
        assertThat(receipt.status()).isEqualTo(200);
        assertThat(receipt.text("/notes")).isEqualTo("1");
        assertThat(receipt.text("/toMend")).isEqualTo("2");
        assertThat(quote(kari.highlight())).isEmpty();
        for (String path : List.of(
                "participants/" + kari.participant(),
                "notes/" + kari.note(),
                "notes/" + kari.note() + "/history",
                "highlights/" + kari.highlight())) {
            assertThat(here.get("/research/" + path).status()).as(path).isEqualTo(404);
        }
        assertThat(here.get("/research/insights/" + kari.insight()).text("/strength/level"))
                .isEqualTo("assumed");
        Answer mend = here.get("/research/mend");
        assertThat(mend.body().at("/items")).hasSize(2);
        for (int i = 0; i < 2; i++) {
            here.send(
                    HttpMethod.PUT,
                    "/research/mend/" + mend.text("/items/" + i + "/id") + "/resolution",
                    request -> {});
        }
        assertThat(here.get("/research/mend").body().at("/items")).isEmpty();
        assertThat(here.get("/research/withdrawals").text("/items/0/id")).isEqualTo(receipt.text("/receipt"));
        assertThat(here.get("/research/activities").text("/items/0/users"))
                .as("that somebody took part is about nobody")
                .isEqualTo("1");
    }

    @Test
    void aWithdrawalCostsTheSameHoweverMuchItReaches() {
        assertThat(costOfReaching("Deltaker 1", 4)).isEqualTo(costOfReaching("Deltaker 2", 1));
    }

    private long costOfReaching(String pseudonym, int insights) {
        Told told = told(pseudonym, "Jeg ventet lenge.");
        for (int more = 1; more < insights; more++) {
            work.need(work.insight("De venter enda.", List.of(told.highlight()), List.of()));
        }
        work.need(told.insight());
        String etag = Objects.requireNonNull(
                here.get("/research/participants/" + told.participant()).etag());
        Facts.heard(town.id());
        long before = TenantWatch.statements();
        Answer receipt = here.delete("/research/participants/" + told.participant(), etag);
        long cost = TenantWatch.statements() - before;
        assertThat(receipt.text("/insights")).isEqualTo(String.valueOf(insights));
        return cost;
    }

    @Test
    void whoLeavesBeforeItTookPlaceDidNotTakePart() {
        String kari = work.participant("Deltaker 1", "citizen", Fieldwork.ALL);
        String activity = Fieldwork.made(here.post(
                "/research/activities",
                Map.of("study", work.study, "kind", "workshop", "on", "2200-01-01", "participants", List.of(kari))));
        assertThat(withdraw(kari, "").status()).isEqualTo(200);
        assertThat(here.get("/research/activities/" + activity).text("/users")).isEqualTo("0");
    }

    @Test
    void aWithdrawnQuoteIsReadByWhoWroteItAloneAndItSaysSo() {
        Told kari = told("Deltaker 1", "Jeg ventet lenge.");
        here.put("/research/insights/" + kari.insight() + "/publication", "\"1\"");
        assertThat(withdraw(kari.participant(), "/consents/quote").status()).isEqualTo(200);
        assertThat(quote(kari.highlight())).isEmpty();
        Answer highlight = here.get("/research/highlights/" + kari.highlight());
        assertThat(highlight.text("/quotable")).isEqualTo("false");
        assertThat(highlight.text("/words/said/quote")).isEqualTo("Jeg ventet lenge.");
        Answer export = here.get("/research/studies/" + work.study + "/export");
        assertThat(export.body().at("/highlights/0").has("quote")).isFalse();
        assertThat(export.text("/highlights/0/lacking/0")).isEqualTo("quote");
        assertThat(here.get("/research/mend").text("/items/0/reasons/0")).isEqualTo("quote-withdrawn");
        assertThat(here.get("/research/insights/" + kari.insight()).body().has("published"))
                .isTrue();
        withdraw(kari.participant(), "/consents/publish");
        assertThat(here.get("/research/insights/" + kari.insight()).body().has("published"))
                .isFalse();
        assertThat(here.get("/research/insights/" + kari.insight() + "/history").text("/items/0/action"))
                .isEqualTo("publication-withdrawn");
        Answer mend = here.get("/research/mend");
        assertThat(mend.body().at("/items")).as("it is one insight to mend").hasSize(1);
        assertThat(mend.text("/items/0/reasons/0")).isEqualTo("publication-withdrawn");
        assertThat(mend.text("/items/0/reasons/1")).isEqualTo("quote-withdrawn");
        here.send(HttpMethod.PUT, "/research/mend/" + mend.text("/items/0/id") + "/resolution", request -> {});
        assertThat(here.get("/research/mend").body().at("/items")).isEmpty();
        assertThat(withdraw(kari.participant(), "/consents/publish").text("/rule"))
                .isEqualTo("not-given");
    }

    @Test
    void nobodyUsesWhatIsDeleted() {
        Told kari = told("Deltaker 1", "Jeg ventet lenge.");
        Told ola = told("Deltaker 2", "Jeg ringte ofte.");
        door.use(town, here, kari.insight(), kari.highlight());
        door.use(town, here, ola.insight(), ola.highlight());
        assertThat(uses()).isEqualTo(4);
        here.delete("/research/highlights/" + kari.highlight(), "\"1\"");
        assertThat(uses()).isEqualTo(3);
        here.delete("/research/notes/" + ola.note(), "\"1\"");
        assertThat(uses()).isEqualTo(2);
        here.put("/research/insights/" + ola.insight() + "/trash", "\"1\"");
        assertThat(uses()).as("it can be taken back").isEqualTo(2);
        api.as(town, Role.TENANT_ADMIN).send(HttpMethod.DELETE, "/research/insights/" + ola.insight(), request -> {});
        assertThat(uses()).isEqualTo(1);
        here.put("/research/insights/" + kari.insight() + "/trash", "\"1\"");
        Tenant.call(town.id(), () -> trash.empty(Instant.now().plusSeconds(60)));
        assertThat(uses()).isZero();
    }

    private int uses() {
        return JdbcClient.create(TestDatabase.superuser())
                .sql("select count(*) from research.finding_use where tenant_id = ?")
                .param(town.id().value())
                .query(Integer.class)
                .single();
    }

    @Test
    void anEditAfterAWithdrawalStoresNothing() {
        Told kari = told("Deltaker 1", "Jeg ventet lenge.");
        withdraw(kari.participant(), "/consents/notes");
        Map<String, Object> edit = Map.of("blocks", List.of(Map.of("text", "Jeg ventet ikke.")));
        assertThat(here.put("/research/notes/" + kari.note(), "\"1\"", edit).status())
                .isEqualTo(404);
        assertThat(here.get("/research/search?q=ventet").body().at("/items")).isEmpty();
        assertThat(here.get("/research/participants/" + kari.participant()).text("/consents/1/state"))
                .isEqualTo("withdrawn");
    }

    @Test
    void anotherMunicipalitysParticipantCannotBeWithdrawn() {
        Told kari = told("Deltaker 1", "Jeg ventet lenge.");
        Api.Client elsewhere = api.as(other, Role.CONTRIBUTOR);
        assertThat(elsewhere
                        .delete("/research/participants/" + kari.participant(), "\"1\"")
                        .status())
                .isEqualTo(404);
        assertThat(here.get("/research/notes/" + kari.note()).status()).isEqualTo(200);
    }

    @Test
    void theLinkIsNotKeptForARepeatedMessage() throws Exception {
        String link = "/research/participants/" + work.participant("Deltaker 1", "citizen", Fieldwork.ALL) + "/link";
        Answer made = here.send(HttpMethod.POST, link, request -> request.header("Idempotency-Key", "once"));
        String token = Objects.requireNonNull(made.text("/token"));
        assertThat(JdbcClient.create(TestDatabase.superuser())
                        .sql("select count(*) from core.repeat r where r::text like ?")
                        .param("%" + token + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
        Answer again = here.send(HttpMethod.POST, link, request -> request.header("Idempotency-Key", "once"));
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.raw().getHeader("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.raw().getContentAsString()).isEmpty();
    }

    @Test
    void theParticipantSeesWhatIsHeldAndWithdrawsItByTheLinkAlone() throws Exception {
        Told kari = told("Deltaker 1", "Jeg ventet lenge.");
        door.use(town, here, kari.insight(), kari.highlight());
        String old = door.link(here, kari.participant());
        String path = door.link(here, kari.participant());
        assertThat(door.page(HttpMethod.GET, path))
                .contains("200", "Jeg ventet lenge.", "De venter.", "Barnehageplass i dag", "Kommunen " + town.alias());
        assertThat(door.page(HttpMethod.GET, path + "?lang=en")).contains("What we hold about you", "lang=\"en\"");
        assertThat(door.page(HttpMethod.GET, path + "?lang=nn")).contains("Det du har sagt ja til");
        String nowhere = door.page(HttpMethod.GET, old);
        assertThat(nowhere).contains("404");
        assertThat(door.page(HttpMethod.GET, "/s/" + town.alias() + "/d/none")).isEqualTo(nowhere);
        assertThat(door.page(HttpMethod.GET, path.replace(town.alias(), other.alias())))
                .contains("404")
                .doesNotContain("Jeg ventet");
        assertThat(door.page(HttpMethod.GET, path + "/trekk/notes")).contains("200", "<form");
        assertThat(here.get("/research/notes/" + kari.note()).status())
                .as("asking is not withdrawing")
                .isEqualTo(200);
        assertThat(door.page(HttpMethod.POST, path + "/trekk/notes?lang=nb")).contains("200", "Samtykket er trukket");
        assertThat(here.get("/research/notes/" + kari.note()).status()).isEqualTo(404);
        assertThat(door.page(HttpMethod.GET, path)).contains("200").doesNotContain("Jeg ventet");
        assertThat(door.page(HttpMethod.POST, path + "/trekk/take-part")).contains("200");
        assertThat(door.page(HttpMethod.GET, path)).isEqualTo(nowhere);
    }
}
