package no.medvirk.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.medvirk.core.Role;
import no.medvirk.testing.Api;
import no.medvirk.testing.Api.Answer;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.TenantWatch;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@ModuleTest
class FromVoiceToInsightTests {

    @Autowired
    Api api;

    @Autowired
    Towns towns;

    Town town;
    Api.Client here;
    Api.Client elsewhere;

    @BeforeEach
    void twoMunicipalities() {
        town = towns.found();
        here = api.as(town, Role.CONTRIBUTOR);
        elsewhere = api.as(towns.found(), Role.CONTRIBUTOR);
    }

    @Test
    void aVoiceBecomesAnInsightAndANeedAndNobodyElseSeesThem() {
        Fieldwork work = new Fieldwork(here);
        String kari = work.participant("Deltaker 1", "citizen", Fieldwork.ALL);
        String interview = work.activity("interview", kari);
        String note = work.note(interview, kari, "Jeg ventet i åtte uker.", "Ingen sa noe.");
        String highlight = work.highlight(note, 0, 4, 22);
        Answer read = here.get("/research/notes/" + note);
        assertThat(read.text("/highlights/0/words/said/quote")).isEqualTo("ventet i åtte uker");
        assertThat(read.text("/words/said/1/text")).isEqualTo("Ingen sa noe.");
        String insight = work.insight("Foreldre vet ikke hva de venter på.", List.of(highlight), List.of());
        Answer answer = here.get("/research/insights/" + insight);
        assertThat(answer.text("/strength/level")).isEqualTo("reported");
        assertThat(answer.text("/strength/strength")).isEqualTo("weak");
        assertThat(answer.text("/strength/participants")).isEqualTo("1");
        String need = work.need(insight);
        assertThat(here.get("/research/needs/" + need).text("/story"))
                .isEqualTo("Når søknaden er sendt, vil jeg vite hva som skjer, slik at jeg kan planlegge høsten");
        for (String path : List.of(
                "studies/" + work.study,
                "participants/" + kari,
                "activities/" + interview,
                "notes/" + note,
                "highlights/" + highlight,
                "insights/" + insight,
                "needs/" + need)) {
            assertThat(here.get("/research/" + path).status()).as(path).isEqualTo(200);
            assertThat(elsewhere.get("/research/" + path).status()).as(path).isEqualTo(404);
            String list = "/research/" + path.substring(0, path.indexOf('/'));
            assertThat(here.get(list).body().at("/items")).as(list).hasSize(1);
            assertThat(elsewhere.get(list).body().at("/items")).as(list).isEmpty();
        }
    }

    @Test
    void aHighlightAcrossBlocksOrOutsideTheTextIsRefused() {
        Fieldwork work = new Fieldwork(here);
        String kari = work.participant("Deltaker 1", "citizen", Fieldwork.ALL);
        String note = work.note(work.activity("interview", kari), kari, "Kort.", "Lengre.");
        assertThat(mark(note, Map.of("block", 0, "start", 0, "endBlock", 1, "end", 3))
                        .text("/errors/0/rule"))
                .isEqualTo("across-blocks");
        assertThat(mark(note, Map.of("block", 0, "start", 0, "end", 6)).text("/errors/0/rule"))
                .isEqualTo("outside");
        assertThat(mark(note, Map.of("block", 2, "start", 0, "end", 1)).text("/errors/0/field"))
                .isEqualTo("block");
        assertThat(mark(note, Map.of("block", 0, "start", 2, "end", 2)).text("/errors/0/rule"))
                .isEqualTo("empty");
        assertThat(here.get("/research/highlights?note=" + note).body().at("/items"))
                .isEmpty();
    }

    private Answer mark(String note, Map<String, Integer> place) {
        var body = new java.util.HashMap<String, Object>(place);
        body.put("note", note);
        body.put("revision", 1);
        return here.post("/research/highlights", body);
    }

    @Test
    void anEditFindsTheHighlightsAgainAndDropsNone() {
        Fieldwork work = new Fieldwork(here);
        String kari = work.participant("Deltaker 1", "citizen", Fieldwork.ALL);
        String note = work.note(work.activity("interview", kari), kari, "Jeg ventet lenge.", "Ingen sa noe.");
        String moved = work.highlight(note, 0, 4, 16);
        String lost = work.highlight(note, 1, 0, 5);
        String insight = work.insight("Foreldre venter.", List.of(lost), List.of());
        Answer edited = here.put(
                "/research/notes/" + note,
                "\"1\"",
                Map.of("blocks", List.of(Map.of("text", "Innledning."), Map.of("text", "Nei, jeg ventet lenge."))));
        assertThat(edited.status()).isEqualTo(200);
        Answer found = here.get("/research/highlights/" + moved);
        assertThat(found.text("/block")).isEqualTo("1");
        assertThat(found.text("/start")).isEqualTo("9");
        assertThat(found.text("/linked")).isEqualTo("true");
        assertThat(here.get("/research/highlights/" + lost).text("/linked")).isEqualTo("false");
        assertThat(here.get("/research/mend").text("/items/0/reasons/0")).isEqualTo("relink");
        assertThat(here.get("/research/insights/" + insight).text("/strength/level"))
                .as("its words are nowhere")
                .isEqualTo("assumed");
        Answer again = here.put(
                "/research/highlights/" + lost,
                "\"2\"",
                Map.of("revision", 2, "block", 0, "start", 0, "end", 10, "tags", List.of()));
        assertThat(again.text("/linked")).isEqualTo("true");
        assertThat(here.get("/research/mend").body().at("/items")).isEmpty();
    }

    @Test
    void nobodyIsNotedWhoDoesNotAgreeToIt() {
        Fieldwork work = new Fieldwork(here);
        String kari = work.participant("Deltaker 1", "citizen", List.of("take-part"));
        Answer refused = here.post(
                "/research/notes",
                Map.of(
                        "activity",
                        work.activity("interview", kari),
                        "participant",
                        kari,
                        "blocks",
                        List.of(Map.of("text", "Hei"))));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/rule")).isEqualTo("lacks-notes");
    }

    @Test
    void wordsAreFoundInAnyOfTheirForms() {
        Fieldwork work = new Fieldwork(here);
        String kari = work.participant("Deltaker 1", "citizen", Fieldwork.ALL);
        String note = work.note(work.activity("interview", kari), kari, "Barnehagene svarte aldri.");
        work.highlight(note, 0, 0, 12);
        Answer found = here.get("/research/search?q=barnehage");
        assertThat(found.text("/items/0/note")).isEqualTo(note);
        assertThat(found.body().at("/items/0/highlights")).hasSize(1);
        assertThat(elsewhere.get("/research/search?q=barnehage").body().at("/items"))
                .isEmpty();
    }

    @Test
    void aStudyWithSomebodyInItIsNotThrownAway() {
        Fieldwork work = new Fieldwork(here);
        String one = "/research/studies/" + work.study;
        assertThat(here.put(one + "/trash", "\"1\"").status()).isEqualTo(204);
        assertThat(here.get(one).status()).isEqualTo(404);
        assertThat(here.send(HttpMethod.DELETE, one + "/trash", request -> {}).status())
                .isEqualTo(204);
        work.participant("Deltaker 1", "employee", List.of());
        assertThat(here.put(one + "/trash", "\"1\"").text("/rule")).isEqualTo("in-use");
        assertThat(here.post(
                                "/research/participants",
                                Map.of("study", work.study, "pseudonym", "Deltaker 1", "side", "citizen"))
                        .text("/rule"))
                .isEqualTo("taken");
    }

    @Test
    void anInsightIsPublishedOnlyWhenEverybodyBehindItAgrees() {
        Fieldwork work = new Fieldwork(here);
        String kari = work.participant("Deltaker 1", "citizen", List.of("take-part", "notes"));
        String note = work.note(work.activity("observation", kari), kari, "Hun lette etter fristen.");
        String insight =
                work.insight("Fristen er ikke til å finne.", List.of(work.highlight(note, 0, 0, 9)), List.of());
        String publication = "/research/insights/" + insight + "/publication";
        assertThat(here.put(publication, "\"1\"").text("/rule")).isEqualTo("lacks-publish");
        String empty = work.insight("Alle liker skjemaet.", List.of(), List.of());
        assertThat(here.put("/research/insights/" + empty + "/publication", "\"1\"")
                        .text("/rule"))
                .isEqualTo("assumed");
        here.put(
                "/research/participants/" + kari + "/consents/publish",
                "\"1\"",
                Map.of("givenOn", "2026-02-01", "channel", "oral"));
        assertThat(here.put(publication, "\"1\"").status()).isEqualTo(200);
        assertThat(here.get("/research/insights/" + insight).body().has("published"))
                .isTrue();
    }

    @Test
    void listsCostTheSameHoweverLongTheyAre() {
        Fieldwork work = new Fieldwork(here);
        oneOfEach(work, 1);
        String note = oneOfEach(work, 2);
        List<String> lists = List.of(
                "studies",
                "participants",
                "activities",
                "notes",
                "highlights",
                "insights",
                "needs",
                "mend",
                "tags",
                "notes/" + note);
        List<Long> before = lists.stream().map(this::cost).toList();
        for (int more = 3; more < 6; more++) {
            oneOfEach(new Fieldwork(here), more);
            work.highlight(note, 0, more, 9);
        }
        assertThat(lists.stream().map(this::cost).toList()).as("%s", lists).isEqualTo(before);
        assertThat(before).allMatch(statements -> statements <= 3);
    }

    /** One of everything that a list shows, something to mend included; answers the note. */
    private String oneOfEach(Fieldwork work, int number) {
        String kari = work.participant("Deltaker " + number, "citizen", Fieldwork.ALL);
        String note = work.note(work.activity("interview", kari), kari, "Jeg ventet lenge.");
        String need = work.need(work.insight("De venter.", List.of(work.highlight(note, 0, 0, 9)), List.of()));
        assertThat(need).isNotEmpty();
        String lost = work.note(work.activity("workshop", kari), kari, "Ingen sa noe.");
        work.highlight(lost, 0, 0, 5);
        here.put("/research/notes/" + lost, "\"1\"", Map.of("blocks", List.of(Map.of("text", "Nei."))));
        Fieldwork.made(here.post("/research/tags", Map.of("name", "merkelapp " + number)));
        return note;
    }

    private long cost(String list) {
        long before = TenantWatch.statements();
        assertThat(here.get("/research/" + list).status()).isEqualTo(200);
        return TenantWatch.statements() - before;
    }

    @Test
    void anEditWritesTheHighlightsThatMovedInOneGo() {
        Fieldwork work = new Fieldwork(here);
        String kari = work.participant("Deltaker 1", "citizen", Fieldwork.ALL);
        String activity = work.activity("interview", kari);
        assertThat(costOfEdit(work, work.note(activity, kari, "Jeg ventet lenge."), 4))
                .isEqualTo(costOfEdit(work, work.note(activity, kari, "Jeg ventet lenge."), 1));
        String note = work.note(activity, kari, "Jeg ventet lenge.");
        String stays = work.highlight(note, 0, 0, 3);
        here.put(
                "/research/notes/" + note,
                "\"1\"",
                Map.of("blocks", List.of(Map.of("text", "Jeg ventet lenge."), Map.of("text", "Ingen sa noe."))));
        assertThat(here.get("/research/highlights/" + stays).text("/version"))
                .as("nobody has changed it")
                .isEqualTo("1");
    }

    private long costOfEdit(Fieldwork work, String note, int highlights) {
        for (int i = 0; i < highlights; i++) {
            work.highlight(note, 0, i, 10);
        }
        long before = TenantWatch.statements();
        here.put("/research/notes/" + note, "\"1\"", Map.of("blocks", List.of(Map.of("text", "Nei, nei."))));
        return TenantWatch.statements() - before;
    }
}
