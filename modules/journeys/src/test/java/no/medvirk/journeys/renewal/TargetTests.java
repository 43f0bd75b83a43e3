package no.medvirk.journeys.renewal;

import static no.medvirk.journeys.Sketch.add;
import static no.medvirk.journeys.Sketch.del;
import static no.medvirk.journeys.Sketch.message;
import static no.medvirk.journeys.Sketch.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import no.medvirk.core.Ids;
import no.medvirk.core.Role;
import no.medvirk.journeys.Sketch;
import no.medvirk.testing.Api;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.TenantWatch;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ModuleTest
class TargetTests {

    @Autowired
    Towns towns;

    @Autowired
    Api api;

    Town fjordvik;
    Api.Client client;
    Sketch today;
    UUID backstage;

    @BeforeEach
    void aJourneyOfThreeSteps() {
        fjordvik = towns.found();
        towns.found();
        client = api.as(fjordvik, Role.CONTRIBUTOR);
        today = Sketch.begun(client, "Barnehageplass");
        UUID phase = today.phase("Søke");
        backstage = today.lane("backstage", "V");
        UUID opportunities = today.lane("opportunities", "k");
        for (String step : List.of("Finne", "Søke", "Vente")) {
            UUID id = today.step(phase, step, step.substring(0, 1));
            today.card(id, backstage, "performer", "Saksbehandler", "automation", "manual");
            today.card(id, opportunities, "capability", "within");
        }
    }

    @Test
    void aNewJourneyBeginsAsACopyThatKnowsWhereItComesFrom() {
        String id = begun();

        JsonNode target = document(id);
        assertThat(target.at("/derivedFrom/title").asString()).isEqualTo("Barnehageplass");
        assertThat(target.at("/startsOn").asString()).isEqualTo("2027-08-01");
        assertThat(target.at("/steps")).hasSize(3);
        assertThat(target.at("/cards")).hasSize(3);
        assertThat(target.at("/cards/0/status").asString()).isEqualTo("assumed");
        assertThat(target.at("/cards/0").has("origin")).isTrue();
        assertThat(today.document().at("/targets/0/id").asString()).isEqualTo(id);
        assertThat(client.get("/journeys?kind=target").body().at("/items")).hasSize(1);
        assertThat(client.get("/journeys?kind=today").text("/items/0/title")).isEqualTo("Barnehageplass");
        assertThat(kinds(id)).containsExactly("kept", "kept", "kept");
    }

    @Test
    void theDifferenceTellsWhatWasChangedMergedRemovedAndNew() {
        String id = begun();
        JsonNode target = document(id);
        UUID first = uuid(target, "/steps/0/id");
        UUID second = uuid(target, "/steps/1/id");
        UUID third = uuid(target, "/steps/2/id");
        UUID card = uuid(target, "/cards/0/id");
        send(
                id,
                set("card", card, "automation", "automatic"),
                add("origin", Ids.next(), "step", second, "origin", uuid(target, "/origins/2/origin")),
                del("step", third),
                add("step", Ids.next(), "phase", uuid(target, "/phases/0/id"), "name", "Få svar", "position", "z"),
                set("step", first, "name", "Finne fram"));

        Api.Answer difference = client.get("/journeys/" + id + "/difference");

        assertThat(kinds(id)).containsExactly("changed", "merged", "new");
        assertThat(difference.text("/steps/0/parameters/0/parameter")).isEqualTo("name");
        assertThat(difference.text("/steps/0/cards/0/parameters/0/parameter")).isEqualTo("automation");
        assertThat(difference.text("/steps/0/cards/0/parameters/0/before")).isEqualTo("manual");
        assertThat(difference
                        .body()
                        .at("/steps/0/cards/0/parameters/0/structural")
                        .asBoolean())
                .isTrue();
        assertThat(difference.body().at("/steps/1/from")).hasSize(2);
        assertThat(difference.body().at("/counts/added").asInt()).isEqualTo(1);

        send(id, del("step", second));
        assertThat(kinds(id)).containsExactly("changed", "removed", "removed", "new");
    }

    @Test
    void theDifferenceTellsWhereACardLeadsNowAndThatACopiedArrowIsTheSame() {
        JsonNode drawn = today.document();
        UUID finding = uuid(drawn, "/cards/0/id");
        UUID opportunity = uuid(drawn, "/cards/1/id");
        UUID seeking = uuid(drawn, "/cards/2/id");
        today.draw(
                set("card", seeking, "text", "Tar imot"),
                add("arrow", Ids.next(), "from", finding, "to", seeking, "kind", "handoff", "label", "saken"),
                add("arrow", Ids.next(), "from", finding, "to", opportunity, "kind", "message"));
        String id = begun();
        assertThat(kinds(id)).containsExactly("kept", "kept", "kept");

        JsonNode target = document(id);
        send(
                id,
                set("card", uuid(target, "/arrows/0/to"), "text", "Får saken"),
                set("arrow", uuid(target, "/arrows/0/id"), "kind", "flow"));

        JsonNode changed = client.get("/journeys/" + id + "/difference").body().at("/steps/0/cards/0/parameters");
        assertThat(changed.at("/0").toString())
                .isEqualTo("{\"parameter\":\"flow\",\"structural\":true,\"after\":\"Får saken (saken)\"}");
        assertThat(changed.at("/1").toString())
                .isEqualTo("{\"parameter\":\"handoff\",\"structural\":true,\"before\":\"Tar imot (saken)\"}");
    }

    @Test
    void theDifferenceTellsWhatAStepIsToldInNow() {
        String id = begun();
        UUID elsewhere = Sketch.begun(client, "Tildeling").id();
        send(id, set("step", uuid(document(id), "/steps/2/id"), "toldIn", elsewhere));

        JsonNode steps = client.get("/journeys/" + id + "/difference").body().at("/steps");
        assertThat(steps.at("/2/parameters").toString())
                .isEqualTo("[{\"parameter\":\"told-in\",\"structural\":false,\"after\":\"Tildeling\"}]");
    }

    @Test
    void onlyTodaysJourneyOutsideTheTrashIsBegunFrom() {
        String id = begun();

        assertThat(client.post("/journeys/" + id + "/target", Map.of("title", "Ny"))
                        .text("/rule"))
                .isEqualTo("not-todays");
        assertThat(client.get(today.path() + "/difference").status()).isEqualTo(404);
        today.draw(set("journey", today.id(), "trashed", true));
        assertThat(begin().text("/rule")).isEqualTo("trashed");
        assertThat(client.post("/journeys/" + Ids.next() + "/target", Map.of("title", "Ny"))
                        .status())
                .isEqualTo(404);
        assertThat(client.post(today.path() + "/target", Map.of("title", " ")).status())
                .isEqualTo(400);
        assertThat(api.as(fjordvik, Role.READER)
                        .post(today.path() + "/target", Map.of("title", "Ny"))
                        .status())
                .isEqualTo(403);
        assertThat(client.get("/journeys/" + id + "/difference").status()).isEqualTo(200);
    }

    @Test
    void whatWasLookedAtAgainIsFollowedUpAndCanBeTakenBack() {
        String id = begun();
        send(id, set("journey", UUID.fromString(id), "followedUp", true));
        assertThat(document(id).at("/followedUpBy").asString()).isEqualTo("Kari Nordmann (contributor)");

        send(id, set("journey", UUID.fromString(id), "followedUp", false));
        assertThat(document(id).has("followedUpAt")).isFalse();
    }

    @Test
    void theDifferenceTakesFewStatements() {
        String id = begun();
        long before = TenantWatch.statements();

        kinds(id);

        assertThat(TenantWatch.statements() - before).isLessThanOrEqualTo(7);
    }

    private String begun() {
        return java.util.Objects.requireNonNull(begin().text("/id"));
    }

    private Api.Answer begin() {
        return client.post(today.path() + "/target", Map.of("title", "Ny barnehageplass", "startsOn", "2027-08-01"));
    }

    private JsonNode document(String id) {
        return client.get("/journeys/" + id).body();
    }

    @SafeVarargs
    private void send(String id, Map<String, Object>... ops) {
        Api.Answer answer = client.post("/journeys/" + id + "/operations", message(1, List.of(ops)));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        assertThat(answer.body().at("/ignored")).isEmpty();
    }

    private List<String> kinds(String id) {
        JsonNode steps = client.get("/journeys/" + id + "/difference").body().at("/steps");
        return StreamSupport.stream(steps.spliterator(), false)
                .map(step -> step.at("/kind").asString())
                .toList();
    }

    private static UUID uuid(JsonNode document, String pointer) {
        return UUID.fromString(document.at(pointer).asString());
    }
}
