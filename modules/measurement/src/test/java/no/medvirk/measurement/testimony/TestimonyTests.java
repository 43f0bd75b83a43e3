package no.medvirk.measurement.testimony;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.medvirk.core.Ids;
import no.medvirk.core.Role;
import no.medvirk.journeys.CardsMeasured.Said;
import no.medvirk.journeys.CardsMeasured.State;
import no.medvirk.measurement.IndicatorSaid;
import no.medvirk.measurement.Sketch;
import no.medvirk.testing.Api;
import no.medvirk.testing.Api.Answer;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.modulith.test.AssertablePublishedEvents;

/** An indicator speaks of cards: whoever draws them is told how it stands, each time the whole of it. */
@ModuleTest
@NullUnmarked
class TestimonyTests {

    @Autowired
    Api api;

    @Autowired
    Towns towns;

    Town town;
    Api.Client here;
    Api.Client elsewhere;
    String indicator;
    String card;

    @BeforeEach
    void anIndicatorAndACard() {
        town = towns.found();
        here = api.as(town, Role.CONTRIBUTOR);
        elsewhere = api.as(towns.found(), Role.CONTRIBUTOR);
        indicator = "/measurement/indicators/"
                + here.post("/measurement/indicators", Sketch.days("Tid til svar"))
                        .text("/id");
        card = card(here);
    }

    @Test
    void whatItSaysIsToldWithTheLatestFigureAndAgainWhenItMoves(AssertablePublishedEvents events) {
        Answer said = here.post(indicator + "/cards", Map.of("card", card, "stance", "for"));
        assertThat(said.status()).as(said.body().toString()).isEqualTo(201);
        assertThat(said.text("/0/shown/text")).isEqualTo("Venter lenge");
        assertThat(said.text("/0/shown/journeyTitle")).isEqualTo("Barnehageplass");
        assertThat(last(events).shown()).as("not measured yet").isNull();

        here.post(indicator + "/observations", Sketch.months(40, 30));
        assertThat(last(events).shown().value()).isEqualTo(30.0);
        assertThat(last(events).shown().state()).isEqualTo(State.KNOWN);
        assertThat(last(events).supports()).isTrue();

        here.post(indicator + "/cards", Map.of("card", card, "stance", "against"));
        assertThat(last(events).supports()).isFalse();
        assertThat(here.get(indicator + "/cards").body()).hasSize(1);
        assertThat(all(events)).extracting(IndicatorSaid::telling).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void oneObservationSaysTheSameWhateverComesLaterAndIsMarkedWhenItIsDeleted(AssertablePublishedEvents events) {
        Answer series = here.post(indicator + "/observations", Sketch.months(40, 30));
        String january = series.text("/lines/0/points/0/id");
        here.post(indicator + "/cards", Map.of("card", card, "stance", "for", "observation", january));
        here.post(indicator + "/observations", Sketch.replacing(Sketch.months(40, 30, 20)));
        assertThat(last(events).shown().value()).isEqualTo(40.0);
        assertThat(last(events).pinned()).isTrue();

        assertThat(here.send(
                                HttpMethod.DELETE,
                                "/measurement/observations/" + january,
                                request -> request.header("If-Match", "\"1\""))
                        .status())
                .isLessThan(300);
        assertThat(last(events).there()).isFalse();
        assertThat(last(events).shown()).isNull();
    }

    @Test
    void inTheTrashItIsTakenAwayAndGoneForGoodItSpeaksOfNothing(AssertablePublishedEvents events) {
        here.post(indicator + "/cards", Map.of("card", card, "stance", "for"));
        here.put(indicator + "/trash", "\"1\"");
        assertThat(last(events).there()).isFalse();
        here.send(HttpMethod.DELETE, indicator + "/trash", request -> {});
        assertThat(last(events).there()).isTrue();
        here.put(indicator + "/trash", "\"1\"");
        api.as(town, Role.TENANT_ADMIN).send(HttpMethod.DELETE, indicator, request -> {});
        assertThat(all(events).getLast().said()).isEmpty();
    }

    @Test
    void whoTakesALinkAwayTellsItAndTheHistorySaysWhichCard(AssertablePublishedEvents events) {
        here.post(indicator + "/cards", Map.of("card", card, "stance", "for"));
        assertThat(here.send(HttpMethod.DELETE, indicator + "/cards/" + card, request -> {})
                        .status())
                .isEqualTo(204);
        assertThat(all(events).getLast().said()).isEmpty();
        assertThat(here.send(HttpMethod.DELETE, indicator + "/cards/" + card, request -> {})
                        .status())
                .isEqualTo(404);
        Answer history = here.get(indicator + "/history");
        assertThat(history.text("/items/0/changes/0/field")).isEqualTo("speaksFor");
        assertThat(history.text("/items/0/changes/0/before")).isEqualTo("Venter lenge");
        assertThat(history.text("/items/1/changes/0/after")).isEqualTo("Venter lenge");
    }

    @Test
    void nobodySpeaksOfACardOrByAnObservationThatIsNotTheirs() {
        Answer series = here.post(indicator + "/observations", Sketch.months(40));
        String theirCard = card(elsewhere);
        refused(here.post(indicator + "/cards", Map.of("card", theirCard, "stance", "for")), "card");
        refused(here.post(indicator + "/cards", Map.of("card", Ids.next(), "stance", "for")), "card");
        refused(
                here.post(indicator + "/cards", Map.of("card", card, "stance", "for", "observation", Ids.next())),
                "observation");
        refused(here.post(indicator + "/cards", Map.of("card", card)), "stance");
        assertThat(elsewhere.get(indicator + "/cards").status()).isEqualTo(404);
        assertThat(elsewhere
                        .post(indicator + "/cards", Map.of("card", theirCard, "stance", "for"))
                        .status())
                .isEqualTo(404);
        assertThat(api.as(town, Role.READER)
                        .post(indicator + "/cards", Map.of("card", card, "stance", "for"))
                        .status())
                .isEqualTo(403);
        assertThat(series.status()).isLessThan(300);
    }

    @Test
    void aCardThatIsGoneLeavesALinkWithoutWords() {
        here.post(indicator + "/cards", Map.of("card", card, "stance", "for"));
        String journey = here.get(indicator + "/cards").text("/0/shown/journey");
        send(here, journey, Map.of("t", "del", "e", "card", "id", card));
        assertThat(here.get(indicator + "/cards").body().at("/0").has("shown")).isFalse();
    }

    private static void refused(Answer answer, String field) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(400);
        assertThat(answer.text("/errors/0/field")).isEqualTo(field);
    }

    private Said last(AssertablePublishedEvents events) {
        return all(events).getLast().said().getFirst();
    }

    private List<IndicatorSaid> all(AssertablePublishedEvents events) {
        List<IndicatorSaid> all = new java.util.ArrayList<>();
        events.ofType(IndicatorSaid.class)
                .matching(fact -> indicator.endsWith(fact.indicator().toString()))
                .forEach(all::add);
        return all;
    }

    /** Draws a journey with one card, and answers its id. */
    private static String card(Api.Client client) {
        UUID journey = Ids.next();
        UUID phase = Ids.next();
        UUID step = Ids.next();
        UUID lane = Ids.next();
        UUID made = Ids.next();
        send(
                client,
                journey.toString(),
                add("journey", journey, Map.of("title", "Barnehageplass", "status", "draft")),
                add("phase", phase, Map.of("name", "Søke", "position", "V")),
                add("step", step, Map.of("phase", phase, "name", "Vente", "position", "V")),
                add("lane", lane, Map.of("kind", "pain-points", "label", "Smerte", "position", "V")),
                add(
                        "card",
                        made,
                        Map.of(
                                "step",
                                step,
                                "lane",
                                lane,
                                "position",
                                "V",
                                "text",
                                "Venter lenge",
                                "status",
                                "reported")));
        return made.toString();
    }

    private static Map<String, Object> add(String element, UUID id, Map<String, Object> fields) {
        return Map.of("t", "add", "e", element, "id", id, "v", fields);
    }

    @SafeVarargs
    private static void send(Api.Client client, String journey, Map<String, Object>... ops) {
        Answer answer = client.post(
                "/journeys/" + journey + "/operations",
                Map.of("mid", UUID.randomUUID(), "base", 0, "ops", List.of(ops)));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    }
}
