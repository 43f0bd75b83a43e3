package no.medvirk.journeys.renewal;

import static no.medvirk.journeys.Sketch.add;
import static no.medvirk.journeys.Sketch.cardOf;
import static no.medvirk.journeys.Sketch.del;
import static no.medvirk.journeys.Sketch.message;
import static no.medvirk.journeys.Sketch.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.medvirk.core.Ids;
import no.medvirk.core.Role;
import no.medvirk.journeys.Sketch;
import no.medvirk.testing.Api;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ModuleTest
class PromiseTests {

    @Autowired
    Towns towns;

    @Autowired
    Api api;

    Town fjordvik;
    Town lidaland;
    Api.Client client;
    Sketch today;
    UUID step;
    UUID card;
    String target;

    @BeforeEach
    void aNewJourneyThatPromisesThreeThings() {
        fjordvik = towns.found();
        lidaland = towns.found();
        client = api.as(fjordvik, Role.CONTRIBUTOR);
        today = Sketch.begun(client, "Barnehageplass");
        step = today.step(today.phase("Søke"), "Søke", "V");
        card = today.card(step, today.lane("backstage", "V"), "automation", "manual");
        target = Objects.requireNonNull(client.post(today.path() + "/target", Map.of("title", "Ny plass"))
                .text("/id"));
        JsonNode begun = client.get("/journeys/" + target).body();
        UUID lane = Ids.next();
        UUID news = Ids.next();
        Map<String, Object> sms = cardOf(uuid(begun, "/steps/0/id"), lane, "text", "Varsler på SMS");
        send(
                set("card", uuid(begun, "/cards/0/id"), "automation", "automatic"),
                add("lane", lane, "kind", "touchpoints", "label", "Kontaktpunkter", "position", "k"),
                sms,
                add("step", news, "phase", uuid(begun, "/phases/0/id"), "name", "Få svar", "position", "z"));
    }

    @Test
    void whatIsTakenUpHasComeAndCanBeTakenBack() {
        assertThat(outcomes()).containsExactly("not-yet", "not-yet", "not-yet");
        for (JsonNode promise : report().at("/promises")) {
            assertThat(promise.at("/adoptable").asBoolean()).isTrue();
            Api.Answer adopted = adopt(promise.at("/id").asString());
            assertThat(adopted.status()).as(adopted.body().toString()).isEqualTo(201);
        }

        assertThat(outcomes()).containsExactly("came", "came", "came");
        assertThat(count("came")).isEqualTo(3);
        JsonNode now = today.document();
        assertThat(now.at("/steps/1/name").asString()).isEqualTo("Få svar");
        assertThat(now.at("/cards")).hasSize(2);
        assertThat(now.at("/lanes")).hasSize(2);
        assertThat(client.get("/journeys/" + target + "/difference")
                        .body()
                        .at("/counts/kept")
                        .asInt())
                .isEqualTo(2);
        String first = report().at("/promises/0/id").asString();
        assertThat(adopt(first).text("/rule")).isEqualTo("came");
    }

    @Test
    void whatWasTakenUpIsTakenBackByItsUndo() {
        JsonNode before = today.document();
        for (JsonNode promise : report().at("/promises")) {
            JsonNode adopted = adopt(promise.at("/id").asString()).body();
            Api.Answer back = client.post(
                    today.path() + "/operations",
                    Map.of("mid", Ids.next(), "base", adopted.at("/seq").asInt(), "ops", adopted.at("/undo")));
            assertThat(back.status()).as(back.body().toString()).isEqualTo(200);
        }
        for (String list : List.of("/cards", "/steps", "/lanes", "/origins")) {
            assertThat(today.document().at(list)).isEqualTo(before.at(list));
        }
    }

    @Test
    void whatTodayDidOfItselfIsUnknownOrDoneInAnotherWay() {
        UUID lane = today.lane("touchpoints", "k");
        today.draw(set("card", card, "automation", "assisted"));
        today.card(step, lane, "text", "Varsler på SMS");
        assertThat(outcomes()).containsExactly("otherwise", "not-yet", "not-yet");

        today.step(uuid(today.document(), "/phases/0/id"), "Få beskjed", "z");
        assertThat(outcomes()).containsExactly("otherwise", "not-yet", "unknown");
        today.draw(del("card", card));
        assertThat(outcomes().getFirst()).isEqualTo("otherwise");
    }

    @Test
    void withoutTheVersionItWasBegunFromNothingCanBeSaid() {
        JsonNode version = client.get(today.path() + "/versions").body().get(0);
        String path = "/journeys/versions/" + version.at("/id").asString();
        assertThat(client.put(path + "/trash", "\"1\"").status()).isEqualTo(204);

        assertThat(report().has("since")).isFalse();
        assertThat(report().at("/promises")).isEmpty();
        assertThat(adopt(Ids.next().toString()).status()).isEqualTo(404);
    }

    @Test
    void othersSeeNothingAndReadersTakeNothingUp() {
        assertThat(client.get(today.path() + "/promises").status()).isEqualTo(404);
        assertThat(adopt(Ids.next().toString()).status()).isEqualTo(404);
        assertThat(api.as(lidaland, Role.TENANT_ADMIN)
                        .get("/journeys/" + target + "/promises")
                        .status())
                .isEqualTo(404);
        assertThat(api.as(fjordvik, Role.READER)
                        .post("/journeys/" + target + "/adoptions", Map.of("promise", Ids.next()))
                        .status())
                .isEqualTo(403);
        today.draw(set("journey", today.id(), "trashed", true));
        assertThat(adopt(report().at("/promises/0/id").asString()).text("/rule"))
                .isEqualTo("trashed");
    }

    private JsonNode report() {
        return client.get("/journeys/" + target + "/promises").body();
    }

    private List<String> outcomes() {
        return report().at("/promises")
                .valueStream()
                .map(one -> one.at("/outcome").asString())
                .toList();
    }

    private int count(String outcome) {
        return report().at("/counts")
                .valueStream()
                .filter(one -> one.at("/outcome").asString().equals(outcome))
                .mapToInt(one -> one.at("/n").asInt())
                .sum();
    }

    private Api.Answer adopt(String promise) {
        return client.post("/journeys/" + target + "/adoptions", Map.of("promise", promise));
    }

    @SafeVarargs
    private void send(Map<String, Object>... ops) {
        Api.Answer answer = client.post("/journeys/" + target + "/operations", message(1, List.of(ops)));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    }

    private static UUID uuid(JsonNode document, String pointer) {
        return UUID.fromString(document.at(pointer).asString());
    }
}
