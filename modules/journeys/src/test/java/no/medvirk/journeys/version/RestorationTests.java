package no.medvirk.journeys.version;

import static no.medvirk.journeys.Sketch.add;
import static no.medvirk.journeys.Sketch.cardOf;
import static no.medvirk.journeys.Sketch.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import no.medvirk.core.Ids;
import no.medvirk.core.Role;
import no.medvirk.journeys.Sketch;
import no.medvirk.journeys.operation.RandomGestures;
import no.medvirk.journeys.operation.Reduced;
import no.medvirk.testing.Api;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@ModuleTest
class RestorationTests {

    @Autowired
    Towns towns;

    @Autowired
    Api api;

    Town fjordvik;
    Api.Client client;
    Sketch journey;
    UUID step;
    UUID pain;
    UUID card;

    @BeforeEach
    void aJourneyWithAPainPoint() {
        fjordvik = towns.found();
        towns.found();
        client = api.as(fjordvik, Role.CONTRIBUTOR);
        journey = Sketch.begun(client, "Barnehageplass");
        step = journey.step(journey.phase("Søke"), "Vente på svar", "V");
        pain = journey.lane("pain-points", "V");
        card = journey.card(step, pain, "weight", 4);
    }

    @Test
    void aJourneyBecomesWhatItWasAndWhatItWasUntilThenIsKept() {
        String id = saved("dagens 2026");
        JsonNode then = journey.document();
        UUID own = journey.lane("own", "a");
        journey.draw(
                set("card", card, "text", "Noe annet"),
                set("card", card, "rootCause", own),
                set("journey", journey.id(), "title", "Plass"),
                add("comment", Ids.next(), "step", step, "lane", own, "text", "Stemmer?"),
                add("comment", Ids.next(), "step", step, "lane", pain, "text", "Ja"),
                cardOf(step, own));
        JsonNode before = journey.document();

        JsonNode plan = client.get("/journeys/versions/" + id + "/restoration").body();
        assertThat(plan.at("/comments").asInt()).isEqualTo(1);
        assertThat(count(plan, "lane", "deleted")).isEqualTo(1);
        assertThat(count(plan, "card", "changed")).isEqualTo(1);
        Api.Answer restored = restore(id);

        assertThat(restored.status()).as(restored.body().toString()).isEqualTo(200);
        assertThat(told(journey.document())).isEqualTo(told(then));
        assertThat(journey.document().at("/comments")).hasSize(1);
        assertThat(client.get(journey.path() + "/history")
                        .body()
                        .at("/items/0/seq")
                        .asInt())
                .isEqualTo(before.at("/seq").asInt() + 1);
        assertThat(restored.text("/before/occasion")).isEqualTo("restoring");
        assertThat(restored.text("/before/name")).isEqualTo("dagens 2026");
        assertThat(restore(id).text("/rule")).isEqualTo("unchanged");

        assertThat(restore(restored.body().at("/before/id").asString()).status())
                .isEqualTo(200);
        assertThat(told(journey.document())).isEqualTo(told(before));
        assertThat(versions()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void whateverIsDoneToAJourneyItBecomesWhatItWas(long seed) {
        Sketch random = Sketch.begun(client, "Tilfeldig");
        RandomGestures people = new RandomGestures(seed, new Reduced());
        for (int i = 0; i < 12; i++) {
            random.send(0, people.next());
        }
        String id = saved(random, "før");
        JsonNode then = random.document();
        for (int i = 0; i < 12; i++) {
            random.send(0, people.next());
        }
        JsonNode later = random.document();

        assertThat(kindsSince(random, id)).isNotEmpty();
        Api.Answer restored = restore(id);

        assertThat(restored.status()).as("seed %s: %s", seed, restored.body()).isEqualTo(200);
        assertThat(told(random.document())).isEqualTo(told(then));
        assertThat(kindsSince(random, id)).containsOnly("kept");
        assertThat(restore(restored.body().at("/before/id").asString()).status())
                .isEqualTo(200);
        assertThat(told(random.document())).isEqualTo(told(later));
    }

    @Test
    void whoeverWritesWhileAJourneyIsRestoredIsNotLost() {
        String id = saved("dagens 2026");
        journey.draw(set("card", card, "text", "Noe annet"));
        UUID other = Ids.next();
        Map<String, Object> op = cardOf(step, pain);
        op.put("id", other);

        CompletableFuture<Api.Answer> writing = CompletableFuture.supplyAsync(() -> journey.send(op));
        Api.Answer restored = restore(id);

        assertThat(writing.join().status()).isEqualTo(200);
        assertThat(restored.status()).isEqualTo(200);
        boolean first =
                pictured(restored.body().at("/before/id").asString()).toString().contains(other.toString());
        assertThat(journey.document().toString().contains(other.toString())).isEqualTo(!first);
        assertThat(journey.document().at("/seq").asInt()).isEqualTo(8);
    }

    private String saved(String name) {
        return saved(journey, name);
    }

    private String saved(Sketch of, String name) {
        Api.Answer answer = client.post(of.path() + "/versions", Map.of("name", name));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return Objects.requireNonNull(answer.text("/id"));
    }

    private JsonNode versions() {
        return client.get(journey.path() + "/versions").body();
    }

    private JsonNode pictured(String version) {
        return client.get("/journeys/versions/" + version + "/document").body();
    }

    private Api.Answer restore(String version) {
        return client.post("/journeys/versions/" + version + "/restoration", Map.of());
    }

    private List<String> kindsSince(Sketch of, String version) {
        return client.get(of.path() + "/difference?from=" + version)
                .body()
                .at("/steps")
                .valueStream()
                .map(one -> one.at("/kind").asString())
                .toList();
    }

    private static int count(JsonNode plan, String element, String way) {
        return plan.at("/counts")
                .valueStream()
                .filter(one -> one.at("/element").asString().equals(element))
                .mapToInt(one -> one.at("/" + way).asInt())
                .sum();
    }

    /** What a version holds: not who wrote last, nor the conversation. */
    private static JsonNode told(JsonNode document) {
        ObjectNode told = (ObjectNode) document.deepCopy();
        told.remove(List.of("seq", "updatedAt", "updatedBy", "comments"));
        return told;
    }
}
