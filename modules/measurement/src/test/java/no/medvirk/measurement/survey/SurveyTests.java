package no.medvirk.measurement.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.medvirk.core.Role;
import no.medvirk.measurement.Sketch;
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
class SurveyTests {

    private static final String SURVEYS = "/measurement/surveys";

    @Autowired
    Api api;

    @Autowired
    Towns towns;

    Town town;
    Api.Client here;
    Api.Client elsewhere;
    Map<String, Object> draft;

    @BeforeEach
    void twoMunicipalities() {
        town = towns.found();
        here = api.as(town, Role.CONTRIBUTOR);
        elsewhere = api.as(towns.found(), Role.CONTRIBUTOR);
        draft = Sketch.survey(
                here.post("/measurement/indicators", Sketch.percent("Fornøyde")).text("/id"));
    }

    @Test
    void aSurveyGoesOneWayFromDraftToClosed() {
        Answer made = here.post(SURVEYS, draft);
        assertThat(made.text("/path")).matches("/s/" + town.alias() + "/u/[a-z0-9]{10}");
        String one = SURVEYS + "/" + made.text("/id");
        assertThat(elsewhere.get(one).status()).isEqualTo(404);
        assertThat(here.post(one + "/responses", Sketch.answer(5)).text("/rule"))
                .isEqualTo("closed");
        assertThat(here.put(one, "\"1\"", draft).etag()).isEqualTo("\"2\"");
        assertThat(here.put(one + "/opening", "\"2\"").text("/status")).isEqualTo("open");
        assertThat(here.put(one, "\"3\"", draft).text("/rule")).isEqualTo("opened");
        assertThat(here.put(one + "/closing", "\"3\"").text("/status")).isEqualTo("closed");
        assertThat(here.put(one + "/opening", "\"4\"").text("/rule")).isEqualTo("closed");
        assertThat(here.post(one + "/responses", Sketch.answer(5)).text("/rule"))
                .isEqualTo("closed");
        assertThat(here.get(SURVEYS).body().at("/items")).hasSize(1);
        assertThat(elsewhere.get(SURVEYS).body().at("/items")).isEmpty();
    }

    @Test
    void aSurveyMeasuresAPercentageByAQuestionThatCanBeCounted() {
        draft.put("questions", List.of(Sketch.question("q1", "text"), Sketch.question("q1", "text")));
        draft.put("indicator", UUID.randomUUID().toString());
        assertThat(here.post(SURVEYS, draft).body().at("/errors")).hasSize(3);
        String days = here.post("/measurement/indicators", Sketch.days("Tid")).text("/id");
        assertThat(here.post(SURVEYS, Sketch.survey(days)).text("/errors/0/rule"))
                .isEqualTo("unit");
    }

    @Test
    void anIndicatorThatPeopleAreAskedAboutStaysAndTakesOnlyWhatLiesInTheTrashWithIt() {
        String indicator = "/measurement/indicators/" + draft.get("indicator");
        String id = String.valueOf(here.post(SURVEYS, draft).text("/id"));
        assertThat(here.put(indicator + "/trash", "\"1\"").text("/rule")).isEqualTo("in-use");
        assertThat(here.get(indicator).etag()).as("as it was").isEqualTo("\"1\"");
        here.put(SURVEYS + "/" + id + "/trash", "\"1\"");
        assertThat(here.put(indicator + "/trash", "\"1\"").status()).isEqualTo(204);
        assertThat(here.post(SURVEYS, draft).text("/errors/0/rule")).isEqualTo("unknown");
        assertThat(here.send(HttpMethod.DELETE, SURVEYS + "/" + id + "/trash", request -> {})
                        .text("/rule"))
                .isEqualTo("trashed");
        assertThat(api.as(town, Role.TENANT_ADMIN).delete(indicator, "\"1\"").status())
                .isEqualTo(204);
        assertThat(here.get("/measurement/trash").body()).isEmpty();
        assertThat(here.get(SURVEYS + "/" + id + "/history").body().at("/items"))
                .as("nor is its history left")
                .isEmpty();
    }

    @Test
    void aMessageThatIsSentAgainIsTheSameAnswer() {
        String one = open();
        Map<String, Object> message = new LinkedHashMap<>(Sketch.answer(5));
        message.put("id", UUID.randomUUID().toString());
        Answer first = here.post(one + "/responses", message);
        assertThat(first.status()).isEqualTo(201);
        assertThat(here.post(one + "/responses", message).body()).isEqualTo(first.body());
        message.put("answers", List.of(Map.of("question", "q1", "value", "1")));
        assertThat(here.post(one + "/responses", message).text("/rule")).isEqualTo("id-used");
        answers(one, 5, 5, 5, 5);
        assertThat(here.get(one + "/results").text("/responses/value")).isEqualTo("5.0");
    }

    @Test
    void aHeapOfAnswersIsStoredInAFewStatementsAndOnce() {
        String one = open();
        List<Map<String, Object>> heap = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Map<String, Object> message = new LinkedHashMap<>(Sketch.answer(5));
            message.put("id", UUID.randomUUID().toString());
            heap.add(message);
        }
        heap.add(heap.getFirst());
        long before = TenantWatch.statements();
        Answer received = here.post(one + "/responses/batch", Map.of("responses", heap));
        assertThat(TenantWatch.statements() - before).isLessThanOrEqualTo(4);
        assertThat(received.text("/received")).isEqualTo("21");
        assertThat(here.post(one + "/responses/batch", Map.of("responses", heap))
                        .text("/received"))
                .isEqualTo("21");
        assertThat(here.get(one + "/results").text("/responses/value")).isEqualTo("20.0");
        heap.set(3, new LinkedHashMap<>(heap.get(3)));
        heap.get(3).put("answers", List.of(said("q1", "1")));
        assertThat(here.post(one + "/responses/batch", Map.of("responses", heap))
                        .text("/rule"))
                .isEqualTo("id-used");
    }

    @Test
    void badAnswersAreNamedAndNothingIsStored() {
        String one = open();
        Answer codes = here.post(one + "/responses", Map.of("answers", List.of(said("q1", "Svært fornøyd"))));
        assertThat(codes.text("/errors/0/field")).isEqualTo("answers[0].value");
        assertThat(codes.text("/errors/0/rule")).isEqualTo("unknown");
        Answer large = here.post(
                one + "/responses", Map.of("answers", List.of(said("q1", "5"), said("q2", "x".repeat(1_000_000)))));
        assertThat(large.text("/errors/0/rule")).isEqualTo("size");
        assertThat(here.post(one + "/responses", Map.of("answers", List.of())).text("/errors/0/rule"))
                .isEqualTo("required");
        Answer batch = here.post(
                one + "/responses/batch",
                Map.of("responses", List.of(Sketch.answer(5), Map.of("answers", List.of(said("q9", "5"))))));
        assertThat(batch.text("/errors/0/field")).isEqualTo("responses[1].answers[0].question");
        assertThat(here.get(one + "/results").text("/responses/value")).isEqualTo("0.0");
    }

    @Test
    void belowFiveAnswersNothingIsShownAndFromFiveWithNAndInterval() {
        String one = open();
        answers(one, 5, 4, 1, 5);
        Answer few = here.get(one + "/results");
        assertThat(few.text("/responses/state")).isEqualTo("suppressed");
        assertThat(few.text("/figure/state")).isEqualTo("suppressed");
        assertThat(few.body().has("n")).isFalse();
        assertThat(here.get(one).text("/responses/state")).isEqualTo("suppressed");
        answers(one, 5);
        Answer five = here.get(one + "/results");
        assertThat(five.text("/figure/value")).isEqualTo("80.0");
        assertThat(five.text("/uncertain")).isEqualTo("true");
        assertThat(five.text("/n")).isEqualTo("5");
        assertThat(five.text("/low")).isNotNull();
        assertThat(five.text("/questions/0/distribution/state")).isEqualTo("suppressed");
        answers(one, 5, 5, 5, 1, 1, 4, 4);
        long before = TenantWatch.statements();
        Answer twelve = here.get(one + "/results");
        assertThat(TenantWatch.statements() - before).isEqualTo(4);
        assertThat(twelve.text("/questions/0/distribution/cells/4/count")).isEqualTo("6");
        assertThat(twelve.text("/endStates/covered/0")).isEqualTo("success");
        assertThat(twelve.body().at("/endStates/missing")).hasSize(5);
        assertThat(twelve.text("/channels/unsaid")).isEqualTo("true");
    }

    @Test
    void aPeriodThatIsOverBecomesAPointOfTheLine() {
        String one = open();
        List<Map<String, Object>> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Map<String, Object> answer = new LinkedHashMap<>(Sketch.answer(i < 9 ? 5 : 2));
            answer.put("at", "2026-01-" + (10 + i) + "T10:00:00+01:00");
            all.add(answer);
        }
        assertThat(here.post(one + "/responses/batch", Map.of("responses", all)).text("/received"))
                .isEqualTo("12");
        Answer series = here.post(one + "/points", Map.of("from", "2026-01-01"));
        assertThat(series.text("/lines/0/points/0/figure/value")).isEqualTo("75.0");
        assertThat(series.text("/lines/0/points/0/source")).isEqualTo("survey");
        assertThat(here.post(one + "/points", Map.of("from", "2026-01-01")).text("/lines/0/points/0/version"))
                .as("counted again, it is the same")
                .isEqualTo("1");
        String byHand = "/measurement/indicators/" + draft.get("indicator") + "/observations";
        Map<String, Object> other =
                Map.of("points", List.of(Map.of("from", "2026-01-01", "to", "2026-01-31", "numerator", 30, "n", 60)));
        assertThat(here.post(byHand, other).text("/rule")).isEqualTo("measured");
        here.post(byHand, Sketch.replacing(other));
        assertThat(here.post(one + "/points", Map.of("from", "2026-01-01")).text("/rule"))
                .isEqualTo("measured");
        assertThat(here.post(one + "/points", Map.of("from", "2026-01-01", "replace", true))
                        .text("/lines/0/points/0/source"))
                .isEqualTo("survey");
        assertThat(here.post(one + "/points", Map.of("from", "2026-01-02")).text("/errors/0/rule"))
                .isEqualTo("period");
        LocalDate now = LocalDate.now(ZoneId.of("Europe/Oslo")).withDayOfMonth(1);
        assertThat(here.post(one + "/points", Map.of("from", now.toString())).text("/errors/0/rule"))
                .isEqualTo("open-period");
        assertThat(elsewhere.post(one + "/points", Map.of("from", "2026-01-01")).status())
                .isEqualTo(404);
    }

    @Test
    void freeTextIsReadOneAtATimeAndIsGoneWhenRemoved() {
        String one = open();
        answers(one, 5, 5, 5, 5);
        here.post(one + "/responses", Map.of("answers", List.of(said("q1", "2"), said("q2", "Ring meg på 41234567"))));
        Answer texts = here.get(one + "/texts?review=unchecked");
        assertThat(texts.text("/items/0/hints/0")).isEqualTo("phone");
        assertThat(texts.body().toString()).doesNotContain("Ring meg");
        assertThat(here.get(one + "/results").text("/unchecked")).isEqualTo("1");
        here.post(
                one + "/responses",
                Map.of("at", "2026-01-05T10:00:00+01:00", "answers", List.of(said("q1", "2"), said("q2", "Sa ingen"))));
        Answer first = here.get(one + "/texts?limit=1");
        assertThat(first.text("/items/0/id")).as("the newest first").isEqualTo(texts.text("/items/0/id"));
        assertThat(here.get(one + "/texts?limit=1&after=" + first.text("/next")).text("/items/0/at"))
                .startsWith("2026-01-05");
        String text = "/measurement/texts/" + texts.text("/items/0/id");
        assertThat(here.get(text).text("/words")).isEqualTo("Ring meg på 41234567");
        assertThat(api.as(town, Role.READER).get(text).status())
                .as("nobody has checked it")
                .isEqualTo(404);
        assertThat(elsewhere.get(text).status()).isEqualTo(404);
        assertThat(here.put(text + "/review", "\"1\"", Map.of("review", "removed"))
                        .status())
                .isEqualTo(204);
        assertThat(here.get(text).status()).isEqualTo(404);
        assertThat(here.get(one + "/texts").text("/items/0/review")).isEqualTo("removed");
    }

    private String open() {
        String one = SURVEYS + "/" + here.post(SURVEYS, draft).text("/id");
        here.put(one + "/opening", "\"1\"");
        return one;
    }

    private void answers(String one, int... values) {
        for (int value : values) {
            assertThat(here.post(one + "/responses", Sketch.answer(value)).status())
                    .isEqualTo(201);
        }
    }

    private static Map<String, Object> said(String question, String value) {
        return Map.of("question", question, "value", value);
    }
}
