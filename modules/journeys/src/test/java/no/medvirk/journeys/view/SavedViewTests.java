package no.medvirk.journeys.view;

import static no.medvirk.journeys.Sketch.del;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.medvirk.core.Role;
import no.medvirk.journeys.Sketch;
import no.medvirk.testing.Api;
import no.medvirk.testing.Api.Answer;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Views of a journey that have a name. */
@ModuleTest
class SavedViewTests {

    @Autowired
    Towns towns;

    @Autowired
    Api api;

    Town fjordvik;
    Town lidaland;
    Api.Client client;
    Sketch journey;
    UUID backstage;
    UUID pain;

    @BeforeEach
    void aJourneyWithTwoRows() {
        fjordvik = towns.found();
        lidaland = towns.found();
        client = api.as(fjordvik, Role.CONTRIBUTOR);
        journey = Sketch.begun(client, "Barnehageplass");
        backstage = journey.lane("backstage", "V");
        pain = journey.lane("pain-points", "W");
    }

    @Test
    void aViewIsMadeListedChangedDeletedAndTakenBack() {
        String id = create("For ledergruppen", Map.of("lanes", List.of(pain))).text("/id");
        JsonNode view = client.get(views()).body().get(0);
        assertThat(view.at("/shows/lanes/0").asString()).isEqualTo(pain.toString());
        assertThat(view.at("/madeBy").asString()).isEqualTo("Kari Nordmann (contributor)");

        Map<String, Object> all = draft("Alt, som tabell", Map.of("table", true));
        assertThat(client.put(one(id), "\"1\"", all).text("/shows/table")).isEqualTo("true");
        assertThat(client.put(one(id), "\"1\"", all).status()).isEqualTo(412);

        assertThat(client.put(one(id) + "/trash", "\"2\"").status()).isEqualTo(204);
        assertThat(client.get(views()).body()).isEmpty();
        assertThat(client.get(one(id)).status()).isEqualTo(404);
        assertThat(client.get("/journeys/trash").text("/0/kind")).isEqualTo("view");
        assertThat(client.delete(one(id) + "/trash", "*").status()).isEqualTo(204);
        assertThat(client.get(one(id)).text("/name")).isEqualTo("Alt, som tabell");
    }

    @Test
    void aViewRemembersWhoseCurveItShowsAndOutlivesARowThatGoes() {
        String persona = client.post("/journeys/personas", Map.of("name", "Nyinnflyttet forelder"))
                .text("/id");
        String id = create("Forelderen", Map.of("persona", persona, "lanes", List.of(pain, backstage)))
                .text("/id");
        journey.draw(del("lane", pain));
        assertThat(client.get(one(id)).text("/shows/persona")).isEqualTo(persona);
        assertThat(client.get(one(id)).body().at("/shows/lanes")).hasSize(2);
        Map<String, Object> renamed =
                Map.of("name", "Mor", "shows", client.get(one(id)).body().at("/shows"));
        assertThat(client.put(one(id), "\"1\"", renamed).text("/name")).isEqualTo("Mor");
        assertThat(create("Andre", Map.of("whose", "Søker")).text("/shows/whose"))
                .isEqualTo("Søker");
    }

    @Test
    void whatIsNotInTheJourneyCannotBeShown() {
        Sketch other = Sketch.begun(client, "SFO");
        assertFault(create("En", Map.of("lanes", List.of(other.lane("backstage", "V")))), "shows.lanes", "unknown");
        assertFault(create("To", Map.of("persona", UUID.randomUUID())), "shows.persona", "unknown");
        String persona = client.post("/journeys/personas", Map.of("name", "Besteforelder"))
                .text("/id");
        assertFault(create("Tre", Map.of("persona", persona, "whose", "Søker")), "shows.whose", "superfluous");
        assertFault(create("Fire", Map.of("lanes", List.of())), "shows.lanes", "size");
        assertThat(client.get(views()).body()).isEmpty();
    }

    @Test
    void nobodyElsesViewsAreSeenOrMade() {
        String id = create("For ledergruppen", Map.of()).text("/id");
        Api.Client there = api.as(lidaland, Role.TENANT_ADMIN);
        assertThat(there.get(views()).status()).isEqualTo(404);
        assertThat(there.post(views(), draft("Tyv", Map.of())).status()).isEqualTo(404);
        assertThat(there.get(one(id)).status()).isEqualTo(404);
        assertThat(there.put(one(id), "\"1\"", draft("Tyv", Map.of())).status()).isEqualTo(404);
        assertThat(there.put(one(id) + "/trash", "\"1\"").status()).isEqualTo(404);
        assertThat(there.delete(one(id), "\"1\"").status()).isEqualTo(404);
        assertThat(client.get(one(id)).text("/name")).isEqualTo("For ledergruppen");
    }

    private Answer create(String name, Map<String, Object> shows) {
        return client.post(views(), draft(name, shows));
    }

    private static Map<String, Object> draft(String name, Map<String, Object> shows) {
        Map<String, Object> all = new HashMap<>(Map.of("onlyPain", false, "table", false));
        all.putAll(shows);
        return Map.of("name", name, "shows", all);
    }

    private String views() {
        return "/journeys/" + journey.id() + "/views";
    }

    private static String one(@Nullable String id) {
        return "/journeys/views/" + id;
    }

    private static void assertFault(Answer answer, String field, String rule) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/errors/0/field")).isEqualTo(field);
        assertThat(answer.text("/errors/0/rule")).isEqualTo(rule);
    }
}
