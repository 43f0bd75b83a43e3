package no.medvirk.journeys.template;

import static no.medvirk.journeys.Sketch.add;
import static no.medvirk.journeys.Sketch.cardOf;
import static no.medvirk.journeys.Sketch.del;
import static no.medvirk.journeys.Sketch.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.medvirk.core.Ids;
import no.medvirk.core.Role;
import no.medvirk.journeys.ResearchDouble;
import no.medvirk.journeys.Sketch;
import no.medvirk.testing.Api;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

@ModuleTest
class TemplateTests {

    private static final String TEMPLATES = "/journeys/templates";

    @Autowired
    Towns towns;

    @Autowired
    Api api;

    @Autowired
    ResearchDouble research;

    Town fjordvik;
    Town lidaland;
    Api.Client client;
    Sketch journey;
    UUID backstage;

    @BeforeEach
    void aJourneyThatRestsOnSomething() {
        fjordvik = towns.found();
        lidaland = towns.found();
        client = api.as(fjordvik, Role.CONTRIBUTOR);
        journey = Sketch.begun(client, "Barnehageplass");
        UUID phase = journey.phase("Søke");
        UUID step = journey.step(phase, "Fylle ut", "V");
        journey.step(phase, "Vente", "k");
        journey.draw(set("step", step, "touchMinutes", 25));
        UUID pain = journey.lane("pain-points", "V");
        backstage = journey.lane("backstage", "k");
        journey.card(step, pain, "text", "Ingen kvittering", "weight", 4);
        UUID work = Ids.next();
        Map<String, Object> card =
                cardOf(step, backstage, "text", "Kontrollere", "performer", "Solveig", "unit", "Inntak");
        journey.draw(Sketch.but(card, "id", work));
        journey.draw(set("card", work, "system", "Oppvekst"), set("card", work, "automation", "manual"));
        UUID next = journey.card(step, backstage, "position", "k", "text", "Arkivere");
        journey.draw(add("arrow", Ids.next(), "from", work, "to", next, "kind", "flow"));
        UUID insight = research.insight("observed").value();
        journey.draw(add("evidence", Ids.next(), "card", work, "insight", insight, "stance", "for"));
        journey.draw(add("comment", Ids.next(), "step", step, "lane", backstage, "text", "Stemmer?"));
    }

    @Test
    void theProductHasTemplatesInEachOfItsLanguages() {
        Set<String> titles = new HashSet<>();
        for (String language : List.of("nb", "nn", "en")) {
            for (JsonNode one : standard(language)) {
                titles.add(one.at("/title").asString());
                String key = one.at("/key").asString();
                String id = in(language, HttpMethod.POST, TEMPLATES + "/standard/" + key + "/journeys")
                        .at("/id")
                        .asString();
                JsonNode made = document(id);
                assertThat(made.at("/steps")).hasSize(one.at("/outline/steps").asInt());
                assertThat(made.at("/cards")).hasSize(one.at("/outline/cards").asInt());
                assertThat(texts(made.at("/lanes"), "label")).isEqualTo(texts(one.at("/outline/lanes"), "label"));
                assertThat(texts(made.at("/phases"), "name")).isEqualTo(texts(one.at("/outline/phases"), "name"));
                assertThat(sources(id).at("/0/name").asString())
                        .isEqualTo(one.at("/title").asString());
            }
        }
        assertThat(standard("nb"))
                .extracting(one -> one.at("/key").asString())
                .containsExactly("blueprint", "life-event", "triple-diamond", "ks-roadmap");
        // "Trippel diamant" is the same in bokmål and nynorsk
        assertThat(titles).hasSize(11);
        assertThat(texts(standard("nb").get(3).at("/outline/phases"), "name"))
                .containsExactly(
                        "Forankring", "Innsikt", "Tjenesteutvikling", "Pilotering", "Overgang til drift", "Ny praksis");
        assertThat(texts(standard("nb").get(1).at("/outline/lanes"), "kind"))
                .startsWith("user-actions", "experience")
                .contains("frontstage", "backstage", "support");
        assertThat(client.post(TEMPLATES + "/standard/nothing/journeys", Map.of("title", "Ny"))
                        .status())
                .isEqualTo(404);
        assertThat(client.post(TEMPLATES + "/standard/blueprint/journeys", Map.of("title", " "))
                        .status())
                .isEqualTo(400);
        assertThat(api.as(fjordvik, Role.READER)
                        .post(TEMPLATES + "/standard/blueprint/journeys", Map.of("title", "Ny"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aTemplateHoldsNoResearchNoFiguresAndNobodysName() {
        String id = made("Søknad", true).text("/id");

        JsonNode begun = document(begun(client, TEMPLATES + "/" + id, "Kulturskole"));

        assertThat(texts(begun.at("/steps"), "name")).containsExactly("Fylle ut", "Vente");
        assertThat(texts(begun.at("/lanes"), "kind")).containsExactly("pain-points", "backstage");
        assertThat(texts(begun.at("/cards"), "text")).containsExactly("Kontrollere", "Arkivere");
        JsonNode card = begun.at("/cards/0");
        assertThat(card.at("/status").asString()).isEqualTo("assumed");
        assertThat(card.at("/system").asString()).isEqualTo("Oppvekst");
        assertThat(card.at("/automation").asString()).isEqualTo("manual");
        assertThat(card.has("performer") || card.has("unit") || card.has("origin"))
                .isFalse();
        assertThat(begun.at("/steps/0").has("touchMinutes")).isFalse();
        assertThat(begun.at("/arrows")).hasSize(1);
        assertThat(begun.at("/evidence")).isEmpty();
        assertThat(begun.at("/comments")).isEmpty();
        assertThat(begun.toString()).doesNotContain("kvittering", "Solveig", "Inntak");
        assertThat(document(begun(
                                client,
                                TEMPLATES + "/" + made("Bare rader", false).text("/id"),
                                "Tom"))
                        .at("/cards"))
                .isEmpty();
    }

    @Test
    void itIsACopyAtThatMomentThatIsRenamedReplacedAndDeletedWithItsHistory() {
        Api.Answer made = made("Søknad", false);
        String one = TEMPLATES + "/" + made.text("/id");
        assertThat(made.text("/madeBy")).isEqualTo("Kari Nordmann (contributor)");
        journey.draw(del("lane", backstage));
        assertThat(client.get(TEMPLATES).body().at("/0/outline/lanes")).hasSize(2);

        Map<String, Object> draft = Map.of("name", "Søknad om plass", "purpose", "Når noen søker om noe");
        assertThat(client.put(one, "\"1\"", draft).status()).isEqualTo(200);
        assertThat(client.put(one, "\"1\"", draft).status()).isEqualTo(412);
        Map<String, Object> anew = Map.of("journey", journey.id(), "withCards", true);
        assertThat(client.put(one + "/pattern", "\"2\"", anew).body().at("/outline/lanes"))
                .hasSize(1);
        String begun = begun(client, one, "Kulturskole");
        assertThat(texts(client.get(one + "/history").body().at("/items"), "action"))
                .containsExactly("changed", "changed", "created");
        assertThat(client.get(one + "/history").body().at("/items/0/changes").toString())
                .contains("journey", "lanes", "withCards");

        assertThat(client.put(one + "/trash", "\"3\"").status()).isEqualTo(204);
        assertThat(client.get(TEMPLATES).body()).isEmpty();
        assertThat(client.post(one + "/journeys", Map.of("title", "Ny")).status())
                .isEqualTo(404);
        assertThat(client.get("/journeys/trash").text("/0/kind")).isEqualTo("template");
        assertThat(sources(begun).at("/0/state").asString()).isEqualTo("trashed");
        assertThat(client.delete(one + "/trash", "*").status()).isEqualTo(204);
        assertThat(sources(begun).at("/0/state").asString()).isEqualTo("here");
        client.put(one + "/trash", "\"3\"");
        assertThat(client.delete(one, "*").status()).isEqualTo(403);
        assertThat(api.as(fjordvik, Role.TENANT_ADMIN).delete(one, "*").status())
                .isEqualTo(204);
        assertThat(sources(begun).at("/0/state").asString()).isEqualTo("gone");
        assertThat(sources(begun).at("/0/name").asString()).isEqualTo("Søknad om plass");
        journey.draw(set("journey", journey.id(), "trashed", true));
        assertThat(made("Fra papirkurven", false).text("/rule")).isEqualTo("trashed");
    }

    @Test
    void anotherMunicipalityHasNothingOfIt() {
        String one = TEMPLATES + "/" + made("Søknad", true).text("/id");
        Api.Client other = api.as(lidaland, Role.TENANT_ADMIN);

        assertThat(other.get(TEMPLATES).body()).isEmpty();
        assertThat(other.get(one).status()).isEqualTo(404);
        assertThat(other.get(one + "/history").status()).isEqualTo(404);
        assertThat(other.post(one + "/journeys", Map.of("title", "Ny")).status())
                .isEqualTo(404);
        assertThat(other.put(one, "\"1\"", Map.of("name", "Vår")).status()).isEqualTo(404);
        assertThat(other.put(one + "/trash", "\"1\"").status()).isEqualTo(404);
        Map<String, Object> making = Map.of("journey", journey.id(), "withCards", true, "name", "Vår");
        assertThat(other.post(TEMPLATES, making).status()).isEqualTo(404);
        assertThat(other.get(journey.path() + "/sources").status()).isEqualTo(404);
    }

    private Api.Answer made(String name, boolean withCards) {
        return client.post(TEMPLATES, Map.of("journey", journey.id(), "withCards", withCards, "name", name));
    }

    private static String begun(Api.Client by, String template, String title) {
        Api.Answer answer = by.post(template + "/journeys", Map.of("title", title));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer.body().at("/id").asString();
    }

    private JsonNode document(String id) {
        return client.get("/journeys/" + id).body();
    }

    private JsonNode sources(String id) {
        return client.get("/journeys/" + id + "/sources").body();
    }

    private JsonNode standard(String language) {
        return in(language, HttpMethod.GET, TEMPLATES + "/standard");
    }

    private JsonNode in(String language, HttpMethod method, String path) {
        return client.send(
                        method,
                        path,
                        request -> request.header("Accept-Language", language)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"title\": \"Etter mal\"}"))
                .body();
    }

    private static List<String> texts(JsonNode all, String field) {
        return all.valueStream().map(one -> one.at("/" + field).asString()).toList();
    }
}
