package no.medvirk.journeys.version;

import static no.medvirk.journeys.Sketch.add;
import static no.medvirk.journeys.Sketch.del;
import static no.medvirk.journeys.Sketch.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.medvirk.core.Ids;
import no.medvirk.core.Role;
import no.medvirk.journeys.ResearchDouble;
import no.medvirk.journeys.Sketch;
import no.medvirk.research.HighlightId;
import no.medvirk.research.NeedId;
import no.medvirk.testing.Api;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ModuleTest
class VersionTests {

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
    UUID step;
    UUID pain;
    UUID card;

    @BeforeEach
    void aJourneyWithAPainPoint() {
        fjordvik = towns.found();
        lidaland = towns.found();
        client = api.as(fjordvik, Role.CONTRIBUTOR);
        journey = Sketch.begun(client, "Barnehageplass");
        step = journey.step(journey.phase("Søke"), "Vente på svar", "V");
        pain = journey.lane("pain-points", "V");
        card = journey.card(step, pain, "weight", 4);
    }

    @Test
    void aVersionIsNamedListedRenamedDeletedAndTakenBack() {
        String id = saved("dagens 2026");
        JsonNode listed = versions().get(0);
        assertThat(listed.at("/name").asString()).isEqualTo("dagens 2026");
        assertThat(listed.at("/madeBy").asString()).isEqualTo("Kari Nordmann (contributor)");
        assertThat(listed.at("/seq").asInt()).isEqualTo(5);
        assertThat(listed.at("/steps").asInt()).isEqualTo(1);

        Map<String, Object> draft = Map.of("name", "dagens våren 2026", "note", "Før nytt skjema");
        assertThat(client.put("/journeys/versions/" + id, "\"1\"", draft).status())
                .isEqualTo(200);
        assertThat(client.put("/journeys/versions/" + id, "\"1\"", draft).status())
                .isEqualTo(412);

        assertThat(client.put("/journeys/versions/" + id + "/trash", "\"2\"").status())
                .isEqualTo(204);
        assertThat(versions()).isEmpty();
        assertThat(client.get("/journeys/versions/" + id).status()).isEqualTo(404);
        assertThat(client.get("/journeys/versions/" + id + "/document").status())
                .isEqualTo(404);
        assertThat(restore(id).status()).isEqualTo(404);
        assertThat(client.get("/journeys/trash").text("/0/kind")).isEqualTo("version");

        assertThat(client.delete("/journeys/versions/" + id + "/trash", "*").status())
                .isEqualTo(204);
        assertThat(versions().get(0).at("/note").asString()).isEqualTo("Før nytt skjema");
    }

    @Test
    void theWordsOfAVersionAreResearchsAndGoWhenTheyAreWithdrawn() {
        HighlightId seen = research.highlight("Jeg ringte tre ganger", "observed");
        NeedId need = research.need("Vite når svaret kommer");
        UUID evidence =
                journey.draw(add("evidence", Ids.next(), "card", card, "highlight", seen.value(), "stance", "for"));
        UUID met = journey.draw(add("need-met", Ids.next(), "step", step, "need", need.value()));
        String id = saved("dagens 2026");
        assertThat(pictured(id).at("/evidence/0/text").asString()).isEqualTo("Jeg ringte tre ganger");
        assertThat(pictured(id).at("/needs/0/story").asString()).isEqualTo("Vite når svaret kommer");

        journey.draw(del("evidence", evidence), del("need-met", met), set("card", card, "weight", 1));
        research.withdraw(seen.value());

        assertThat(pictured(id).toString()).doesNotContain("ringte");
        assertThat(client.get("/journeys/versions/" + id + "/restoration")
                        .body()
                        .at("/lost")
                        .asInt())
                .isEqualTo(1);
        assertThat(restore(id).status()).isEqualTo(200);
        assertThat(journey.document().at("/evidence")).isEmpty();
        assertThat(journey.document().at("/needsMet")).hasSize(1);
    }

    @Test
    void twoVersionsOrAVersionAndNowAreCompared() {
        String first = saved("våren");
        journey.draw(set("card", card, "weight", 5), del("lane", pain));
        UUID lane = journey.lane("backstage", "k");
        UUID work = journey.card(step, lane, "performer", "Saksbehandler");
        String second = saved("høsten");
        journey.draw(set("card", work, "performer", "Inntaksteam"));

        JsonNode both = difference("?from=" + first + "&at=" + second).body();
        assertThat(both.at("/today/version/name").asString()).isEqualTo("våren");
        assertThat(both.at("/target/version/name").asString()).isEqualTo("høsten");
        assertThat(both.at("/steps/0/cards")).hasSize(2);
        JsonNode now = difference("?from=" + second).body();
        assertThat(now.at("/target").has("version")).isFalse();
        assertThat(now.at("/steps/0/cards/0/parameters/0/after").asString()).isEqualTo("Inntaksteam");
        assertThat(difference("?from=" + second + "&at=" + second)
                        .body()
                        .at("/counts/kept")
                        .asInt())
                .isEqualTo(1);

        String target = Objects.requireNonNull(client.post(journey.path() + "/target", Map.of("title", "Ny plass"))
                .text("/id"));
        assertThat(versions().get(0).at("/occasion").asString()).isEqualTo("begun");
        assertThat(client.get("/journeys/" + target + "/difference?from=" + second)
                        .text("/steps/0/cards/0/parameters/0/after"))
                .isEqualTo("Inntaksteam");
        Sketch stranger = Sketch.begun(client, "En annen");
        assertThat(client.get(stranger.path() + "/difference?from=" + first).status())
                .isEqualTo(404);
        assertThat(client.get("/journeys/" + target + "/difference?at=" + first).status())
                .isEqualTo(404);
        assertThat(difference("?at=" + first).status()).isEqualTo(404);
    }

    @Test
    void onlyTheMunicipalityItselfSeesAVersionAndReadersDoNotWriteOne() {
        String id = saved("dagens 2026");
        Api.Client foreign = api.as(lidaland, Role.TENANT_ADMIN);
        for (String path : List.of("", "/document", "/restoration")) {
            assertThat(foreign.get("/journeys/versions/" + id + path).status()).isEqualTo(404);
        }
        assertThat(foreign.get(journey.path() + "/versions").status()).isEqualTo(404);
        assertThat(foreign.post("/journeys/versions/" + id + "/restoration", Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(foreign.get(journey.path() + "/difference?from=" + id).status())
                .isEqualTo(404);

        Api.Client reader = api.as(fjordvik, Role.READER);
        assertThat(reader.get("/journeys/versions/" + id + "/document").status())
                .isEqualTo(200);
        assertThat(reader.post(journey.path() + "/versions", Map.of("name", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(reader.post("/journeys/versions/" + id + "/restoration", Map.of())
                        .status())
                .isEqualTo(403);

        journey.draw(set("journey", journey.id(), "trashed", true));
        assertThat(client.post(journey.path() + "/versions", Map.of("name", "x"))
                        .text("/rule"))
                .isEqualTo("trashed");
        assertThat(restore(id).text("/rule")).isEqualTo("trashed");
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

    private Api.Answer difference(String query) {
        return client.get(journey.path() + "/difference" + query);
    }
}
