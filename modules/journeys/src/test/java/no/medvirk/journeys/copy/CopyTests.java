package no.medvirk.journeys.copy;

import static no.medvirk.journeys.Sketch.add;
import static no.medvirk.journeys.Sketch.cardOf;
import static no.medvirk.journeys.Sketch.del;
import static no.medvirk.journeys.Sketch.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ModuleTest
class CopyTests {

    @Autowired
    Towns towns;

    @Autowired
    Api api;

    @Autowired
    ResearchDouble research;

    Town fjordvik;
    Town lidaland;
    Api.Client client;
    Sketch source;
    UUID step;
    UUID later;
    UUID backstage;
    UUID pain;
    UUID work;
    Sketch target;
    UUID phase;
    UUID first;

    @BeforeEach
    void aJourneyToCopyFromAndOneToCopyInto() {
        fjordvik = towns.found();
        lidaland = towns.found();
        client = api.as(fjordvik, Role.CONTRIBUTOR);
        source = Sketch.begun(client, "Barnehageplass");
        UUID before = source.phase("Søke");
        step = source.step(before, "Fylle ut", "V");
        later = source.step(before, "Få svar", "k");
        backstage = source.lane("backstage", "V");
        pain = source.lane("pain-points", "F");
        work = source.card(step, backstage, "text", "Kontrollere", "performer", "Inntak");
        UUID next = source.card(step, backstage, "position", "k", "text", "Arkivere");
        UUID hurts = source.card(step, pain, "text", "Ingen kvittering", "weight", 4, "rootCause", backstage);
        source.card(later, backstage, "text", "Sende vedtak");
        source.draw(
                add("arrow", Ids.next(), "from", work, "to", next, "kind", "flow"),
                add("comment", Ids.next(), "step", step, "lane", backstage, "text", "Stemmer?"),
                set("step", step, "touchMinutes", 25));
        evidence(work);
        UUID withdrawn = evidence(hurts);
        research.withdraw(withdrawn);
        target = Sketch.begun(client, "Kulturskole");
        phase = target.phase("Melde på");
        first = target.step(phase, " fylle UT", "V");
        target.lane("backstage", "V");
    }

    @Test
    void aStepComesWithItsCardsAndWhatTiesThemAndSaysFirstWhatHappens() {
        JsonNode plan = plan("step", step, target).body();
        assertThat(plan.at("/told/cards").asInt()).isEqualTo(3);
        assertThat(plan.at("/told/lanes/0").asString()).isEqualTo("En pain-points");
        assertThat(plan.at("/told/evidence").asInt()).isEqualTo(1);
        assertThat(plan.at("/told/lost").asInt()).isEqualTo(1);
        assertThat(plan.at("/places")).hasSize(2);
        assertThat(target.document().at("/seq").asInt()).isEqualTo(4);

        Api.Answer copied = copy(order("step", step, target, phase, first));

        assertThat(copied.status()).as(copied.body().toString()).isEqualTo(201);
        JsonNode now = target.document();
        assertThat(now.at("/seq").asInt()).isEqualTo(5);
        assertThat(texts(now.at("/steps"), "name")).containsExactly(" fylle UT", "Fylle ut");
        assertThat(now.at("/steps/1/touchMinutes").asInt()).isEqualTo(25);
        assertThat(texts(now.at("/lanes"), "kind")).containsExactly("pain-points", "backstage");
        assertThat(texts(now.at("/cards"), "text"))
                .containsExactlyInAnyOrder("Kontrollere", "Arkivere", "Ingen kvittering");
        assertThat(now.at("/cards").toString()).contains(now.at("/lanes/1/id").asString());
        assertThat(now.toString()).contains("rootCause", "\"performer\":\"Inntak\"");
        assertThat(now.at("/arrows")).hasSize(1);
        assertThat(now.at("/evidence")).hasSize(1);
        assertThat(now.at("/comments")).isEmpty();
        assertThat(now.at("/origins")).isEmpty();
        assertThat(now.at("/cards/0").has("origin")).isFalse();
    }

    @Test
    void theCopyRemembersWhereItComesFromAlsoWhenThatIsGone() {
        String id = copy(order("step", step, target, phase, null)).text("/id");
        JsonNode from = sources(target).get(0);
        assertThat(from.at("/id").asString()).isEqualTo(id);
        assertThat(from.at("/journey").asString()).isEqualTo(source.id().toString());
        assertThat(from.at("/from").asString()).isEqualTo(step.toString());
        assertThat(from.at("/name").asString()).isEqualTo("Fylle ut");
        assertThat(from.at("/title").asString()).isEqualTo("Barnehageplass");
        assertThat(from.at("/state").asString()).isEqualTo("here");
        assertThat(from.at("/by").asString()).isEqualTo("Kari Nordmann (contributor)");

        source.draw(set("step", step, "name", "Søke"), set("journey", source.id(), "title", "Plass"));
        assertThat(sources(target).at("/0/name").asString()).isEqualTo("Søke");
        assertThat(sources(target).at("/0/title").asString()).isEqualTo("Plass");
        source.draw(del("step", step));
        assertThat(sources(target).at("/0/state").asString()).isEqualTo("gone");
        assertThat(sources(target).at("/0/name").asString()).isEqualTo("Fylle ut");
        source.draw(set("journey", source.id(), "trashed", true));
        api.as(fjordvik, Role.TENANT_ADMIN).delete(source.path(), "*");
        assertThat(sources(target).at("/0/title").asString()).isEqualTo("Barnehageplass");
    }

    @Test
    void aLaneComesWithItsCardsInTheStepsThatBothHave() {
        JsonNode plan = plan("lane", backstage, target).body();
        assertThat(plan.at("/told/cards").asInt()).isEqualTo(2);
        assertThat(plan.at("/told/left").asInt()).isEqualTo(1);
        assertThat(plan.at("/told/missing/0").asString()).isEqualTo("Få svar");

        assertThat(copy(order("lane", backstage, target, null, null)).status()).isEqualTo(201);

        JsonNode now = target.document();
        assertThat(texts(now.at("/lanes"), "label")).containsExactly("En backstage", "En backstage");
        assertThat(now.at("/cards")).hasSize(2);
        assertThat(now.at("/cards/0/step").asString()).isEqualTo(first.toString());
        assertThat(now.at("/cards/0/lane").asString())
                .isEqualTo(now.at("/lanes/0/id").asString());
        UUID felt = source.lane("experience", "z");
        assertThat(copy(order("lane", felt, target, null, null)).text("/rule")).isEqualTo("claims");
    }

    @Test
    void intoANewJourneyNothingIsKnownYetAndTheDifferenceIsAsBefore() {
        String id = client.post(target.path() + "/target", Map.of("title", "Ny kulturskole"))
                .body()
                .at("/id")
                .asString();
        JsonNode fresh = client.get("/journeys/" + id).body();
        Map<String, Object> order = order("step", step, target, null, null);
        order.put("into", id);
        order.put("phase", fresh.at("/phases/0/id").asString());

        assertThat(copy(order).status()).isEqualTo(201);

        JsonNode now = client.get("/journeys/" + id).body();
        assertThat(now.at("/evidence")).isEmpty();
        assertThat(texts(now.at("/cards"), "status")).containsOnly("assumed");
        JsonNode difference = client.get("/journeys/" + id + "/difference").body();
        assertThat(texts(difference.at("/steps"), "kind")).containsExactly("new", "kept");

        // and it is no way round the difference: an origin is a thing of today's journey
        UUID card = UUID.fromString(now.at("/cards/0/id").asString());
        UUID copied = UUID.fromString(now.at("/steps/0/id").asString());
        UUID lane = UUID.fromString(now.at("/cards/0/lane").asString());
        for (Map<String, Object> op : List.of(
                add("origin", Ids.next(), "step", copied, "origin", step),
                add(
                        "phase",
                        Ids.next(),
                        "name",
                        "Fase",
                        "position",
                        "V",
                        "origin",
                        source.document().at("/phases/0/id").asString()),
                add("lane", Ids.next(), "kind", "own", "label", "Rad", "position", "V", "origin", backstage),
                cardOf(copied, lane, "origin", work))) {
            Api.Answer refused = send(id, set("card", card, "text", "Ikke slik"), op);
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text("/errors/0/field")).isEqualTo("ops[1].v.origin");
            assertThat(refused.text("/errors/0/rule")).isEqualTo("other-journey");
        }
        assertThat(client.get("/journeys/" + id).body()).isEqualTo(now);
        UUID today = UUID.fromString(target.document().at("/steps/0/id").asString());
        assertThat(send(id, add("origin", Ids.next(), "step", copied, "origin", today))
                        .status())
                .isEqualTo(200);
        assertThat(send(id, add("origin", Ids.next(), "step", copied, "origin", Ids.next()))
                        .status())
                .as("what is gone may have been today's")
                .isEqualTo(200);
    }

    @Test
    void theSameOrderAgainIsAnsweredAsBeforeAndCopiesNothingMore() {
        Map<String, Object> order = order("step", step, target, phase, first);
        JsonNode once = copy(order).body();

        assertThat(copy(order).body()).isEqualTo(once);

        assertThat(target.document().at("/steps")).hasSize(2);
        assertThat(once.at("/operations")).hasSize(1 + 1 + 3 + 1 + 1);
        order.put("into", Sketch.begun(client, "En tredje").id());
        order.remove("phase");
        order.remove("after");
        assertThat(copy(order).text("/rule")).isEqualTo("mid-used");
        Sketch empty = Sketch.begun(client, "En tom");
        assertThat(copy(order("step", later, empty, null, null)).status()).isEqualTo(201);
        assertThat(texts(empty.document().at("/phases"), "name")).containsExactly("Søke");
    }

    @Test
    void whatIsNotThereOrNotOursIsRefusedAndNothingIsChanged() {
        Sketch theirs = Sketch.begun(api.as(lidaland, Role.CONTRIBUTOR), "Deres");
        assertThat(copy(order("step", step, theirs, null, null)).status()).isEqualTo(404);
        assertThat(plan("step", step, theirs).status()).isEqualTo(404);
        Api.Client other = api.as(lidaland, Role.TENANT_ADMIN);
        assertThat(other.post(source.path() + "/copies", order("step", step, theirs, null, null))
                        .status())
                .isEqualTo(404);
        assertThat(theirs.document().at("/steps")).isEmpty();
        assertThat(api.as(fjordvik, Role.READER)
                        .post(source.path() + "/copies", order("step", step, target, phase, null))
                        .status())
                .isEqualTo(403);
        assertThat(copy(order("step", Ids.next(), target, phase, null)).status())
                .isEqualTo(404);
        assertThat(copy(order("step", step, target, null, null)).text("/errors/0/rule"))
                .isEqualTo("required");
        assertThat(copy(order("step", step, target, phase, step)).text("/errors/0/field"))
                .isEqualTo("after");
        assertThat(copy(order("step", step, source, phase, null)).text("/rule")).isEqualTo("same-journey");
        assertThat(copy(order("journey", step, target, phase, null)).status()).isEqualTo(400);
        for (int i = 0; i < 39; i++) {
            target.lane("own", "V");
        }
        assertThat(copy(order("lane", backstage, target, null, null)).text("/errors/0/rule"))
                .isEqualTo("too-many");
        target.draw(set("journey", target.id(), "trashed", true));
        assertThat(copy(order("step", step, target, phase, null)).text("/rule")).isEqualTo("trashed");
        assertThat(sources(target)).isEmpty();
        assertThat(target.document().at("/seq").asInt()).isEqualTo(44);
    }

    @SafeVarargs
    private Api.Answer send(String id, Map<String, Object>... ops) {
        return client.post("/journeys/" + id + "/operations", Sketch.message(0, List.of(ops)));
    }

    private UUID evidence(UUID card) {
        UUID insight = research.insight("observed").value();
        source.draw(add("evidence", Ids.next(), "card", card, "insight", insight, "stance", "for"));
        return insight;
    }

    private static Map<String, Object> order(
            String thing, UUID id, Sketch into, @Nullable UUID phase, @Nullable UUID after) {
        Map<String, Object> order =
                new HashMap<>(Map.of("mid", UUID.randomUUID(), "thing", thing, "id", id, "into", into.id()));
        if (phase != null) {
            order.put("phase", phase);
        }
        if (after != null) {
            order.put("after", after);
        }
        return order;
    }

    private Api.Answer copy(Map<String, Object> order) {
        return client.post(source.path() + "/copies", order);
    }

    private Api.Answer plan(String thing, UUID id, Sketch into) {
        return client.get(source.path() + "/copies/plan?thing=" + thing + "&of=" + id + "&into=" + into.id());
    }

    private JsonNode sources(Sketch journey) {
        return client.get(journey.path() + "/sources").body();
    }

    private static List<String> texts(JsonNode all, String field) {
        return all.valueStream().map(one -> one.at("/" + field).asString()).toList();
    }
}
