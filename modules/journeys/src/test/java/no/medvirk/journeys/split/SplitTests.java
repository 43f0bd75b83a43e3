package no.medvirk.journeys.split;

import static no.medvirk.journeys.Sketch.add;
import static no.medvirk.journeys.Sketch.cardOf;
import static no.medvirk.journeys.Sketch.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ModuleTest
@NullUnmarked
class SplitTests {

    @Autowired
    Towns towns;

    @Autowired
    Api api;

    @Autowired
    ResearchDouble research;

    Town fjordvik;
    Api.Client client;
    Sketch journey;
    final UUID[] phases = new UUID[4];
    final UUID[] steps = new UUID[4];
    UUID backstage;
    UUID pains;
    UUID first;
    UUID second;
    UUID third;

    @BeforeEach
    void aJourneyOfFourPhases() {
        fjordvik = towns.found();
        client = api.as(fjordvik, Role.CONTRIBUTOR);
        journey = Sketch.begun(client, "Barnehageplass");
        for (int i = 0; i < 4; i++) {
            phases[i] = journey.draw(add("phase", Ids.next(), "name", "Fase " + i, "position", "V" + i));
            steps[i] = journey.step(phases[i], "Steg " + i, "V");
            journey.draw(set("step", steps[i], "touchMinutes", 10 * i));
        }
        journey.lane("user-actions", "A");
        backstage = journey.lane("backstage", "V");
        pains = journey.lane("pain-points", "k");
        first = journey.card(steps[0], backstage, "text", "Tar imot");
        second = journey.card(steps[1], backstage, "text", "Leser");
        third = journey.card(steps[2], backstage, "text", "Vurderer");
        journey.draw(
                add("arrow", Ids.next(), "from", first, "to", second, "kind", "handoff"),
                add("arrow", Ids.next(), "from", second, "to", third, "kind", "flow"));
    }

    @Test
    void aRunOfPhasesBecomesAJourneyWithTheSameThingsAndAStepInItsPlaceIsToldThere() {
        HighlightId seen = research.highlight("Jeg ringte tre ganger", "observed");
        HighlightId withdrawn = research.highlight("Jeg ga opp", "observed");
        NeedId need = research.need("Vite når svaret kommer");
        UUID pain = journey.card(steps[2], pains, "weight", 4, "rootCause", backstage);
        Sketch other = journey.by(api.as(fjordvik, Role.TENANT_ADMIN));
        UUID comment = other.draw(add("comment", Ids.next(), "step", steps[2], "lane", backstage, "text", "Hvem?"));
        other.draw(set("comment", comment, "resolved", true), add("confirmation", Ids.next(), "card", third));
        journey.draw(
                add("evidence", Ids.next(), "card", third, "highlight", seen.value(), "stance", "for"),
                add("evidence", Ids.next(), "card", pain, "highlight", withdrawn.value(), "stance", "for"),
                add("need-met", Ids.next(), "step", steps[1], "need", need.value()));
        research.withdraw(withdrawn.value());
        JsonNode was = journey.document();

        JsonNode plan = plan(1, 2).body();
        assertThat(plan.at("/phases").toString()).isEqualTo("[\"Fase 1\",\"Fase 2\"]");
        assertThat(plan.at("/steps").asInt()).isEqualTo(2);
        assertThat(plan.at("/cards").asInt()).isEqualTo(3);
        assertThat(plan.at("/comments").asInt()).isEqualTo(1);
        assertThat(plan.at("/arrows")).hasSize(1);
        assertThat(plan.at("/arrows/0/from").asString()).isEqualTo("Tar imot");
        Api.Answer answer = split(1, 2, plan.at("/seq").asInt());
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);

        JsonNode part = client.get("/journeys/" + answer.text("/id")).body();
        assertThat(part.at("/title").asString()).isEqualTo("Behandling");
        assertThat(part.at("/partOf/0/title").asString()).isEqualTo("Barnehageplass");
        for (String kind : List.of("phases", "steps")) {
            assertThat(part.at("/" + kind)).isEqualTo(inside(was.at("/" + kind), 1, 2));
        }
        assertThat(part.at("/cards")).hasSize(3);
        JsonNode moved = byId(part.at("/cards"), third);
        assertThat(moved.at("/standing").asString()).isEqualTo("observed");
        assertThat(moved.at("/lane").asString()).isNotEqualTo(backstage.toString());
        assertThat(byId(part.at("/cards"), pain).at("/rootCause")).isEqualTo(moved.at("/lane"));
        for (String kind : List.of("evidence", "confirmations", "needsMet")) {
            assertThat(part.at("/" + kind)).as(kind).isEqualTo(was.at("/" + kind));
        }
        assertThat(part.at("/comments/0/author").asString()).isEqualTo("Kari Nordmann (tenant-admin)");
        assertThat(part.at("/comments/0/at")).isEqualTo(was.at("/comments/0/at"));
        assertThat(part.at("/comments/0/resolvedAt")).isEqualTo(was.at("/comments/0/resolvedAt"));
        assertThat(part.at("/arrows")).hasSize(1);

        JsonNode left = journey.document();
        assertThat(left.at("/phases")).hasSize(3);
        assertThat(left.at("/phases/1/name").asString()).isEqualTo("Behandling");
        assertThat(left.at("/steps/1/id").asString()).isEqualTo(answer.text("/step"));
        assertThat(left.at("/steps/1/toldIn").asString()).isEqualTo(answer.text("/id"));
        assertThat(left.at("/arrows")).isEmpty();
        assertThat(left.at("/comments")).isEmpty();
        assertThat(left.at("/totals/touchMinutes/known")).isEqualTo(was.at("/totals/touchMinutes/known"));
        assertThat(client.get("/journeys/" + answer.text("/id") + "/history")
                        .body()
                        .at("/items/1/action")
                        .asString())
                .isEqualTo("created");
    }

    @Test
    void theVersionFromBeforeComesBackAsItWasWithCopiesOfWhatHasMoved() {
        JsonNode was = journey.document();
        Api.Answer answer = split(1, 2, was.at("/seq").asInt());
        JsonNode before = answer.body().at("/before");
        assertThat(before.at("/occasion").asString()).isEqualTo("splitting");

        Api.Answer restored =
                client.post("/journeys/versions/" + before.at("/id").asString() + "/restoration", Map.of());

        assertThat(restored.status()).as(restored.body().toString()).isEqualTo(200);
        JsonNode now = journey.document();
        assertThat(now.at("/steps")).hasSize(4);
        assertThat(now.at("/cards")).hasSize(3);
        assertThat(now.at("/arrows")).hasSize(2);
        assertThat(now.at("/steps/1/name").asString()).isEqualTo("Steg 1");
        assertThat(now.at("/steps/1/id")).isNotEqualTo(was.at("/steps/1/id"));
        assertThat(now.at("/steps/0/id")).isEqualTo(was.at("/steps/0/id"));
        assertThat(client.get("/journeys/" + answer.text("/id")).body().at("/cards"))
                .hasSize(2);
    }

    @Test
    void whatWasDecidedOfFindingsGoesWithWhatTheyAreAbout() {
        JsonNode silent = finding(journey.path(), steps[1]);
        Map<String, Object> draft = Map.of(
                "verdict",
                "dismissed",
                "reason",
                "Brukeren venter",
                "until",
                LocalDate.now().plusDays(30).toString());
        assertThat(client.put(journey.path() + "/lint/" + silent.at("/id").asString(), "\"0\"", draft)
                        .status())
                .isEqualTo(200);

        Api.Answer answer = split(1, 2, journey.document().at("/seq").asInt());

        JsonNode there = finding("/journeys/" + answer.text("/id"), steps[1]);
        assertThat(there.at("/state").asString()).isEqualTo("dismissed");
        assertThat(there.at("/decisions/0/reason").asString()).isEqualTo("Brukeren venter");
        assertThat(client.get(journey.path() + "/lint").body().toString())
                .contains(steps[0].toString())
                .doesNotContain(steps[1].toString(), answer.text("/step"));
    }

    @Test
    void whatCannotBeDividedSoIsRefusedAndNothingIsChanged() {
        JsonNode was = journey.document();
        int seq = was.at("/seq").asInt();

        refused(split(2, 1, seq), "to", "backwards");
        refused(split(0, 3, seq), "to", "all-phases");
        refused(post(Ids.next(), phases[1], seq), "from", "unknown");
        assertThat(post(phases[1], null, seq).status()).isEqualTo(400);
        assertThat(client.get(journey.path() + "/split?from=x&to=y").status()).isEqualTo(400);
        assertThat(split(1, 2, seq - 1).status()).isEqualTo(412);
        UUID bare = journey.draw(add("phase", Ids.next(), "name", "Tom", "position", "X"));
        refused(post(bare, bare, seq + 1), "from", "empty");
        journey.draw(Map.of("t", "del", "e", "phase", "id", bare));

        Api.Client stranger = api.as(towns.found(), Role.TENANT_ADMIN);
        Map<String, Object> draft = Map.of("from", phases[1], "to", phases[1], "title", "X", "seq", seq + 2);
        assertThat(stranger.post(journey.path() + "/split", draft).status()).isEqualTo(404);
        assertThat(stranger.get(journey.path() + "/split?from=" + phases[1] + "&to=" + phases[1])
                        .status())
                .isEqualTo(404);
        assertThat(api.as(fjordvik, Role.READER)
                        .post(journey.path() + "/split", draft)
                        .status())
                .isEqualTo(403);

        String target =
                client.post(journey.path() + "/target", Map.of("title", "Ny")).text("/id");
        assertThat(split(1, 2, seq + 2).text("/rule")).isEqualTo("compared");
        assertThat(client.get("/journeys/" + target + "/split?from=" + phases[1] + "&to=" + phases[1])
                        .text("/rule"))
                .isEqualTo("compared");
        assertThat(journey.document().at("/steps")).isEqualTo(was.at("/steps"));
        assertThat(client.get("/journeys").body().at("/items")).hasSize(2);
        journey.draw(set("journey", journey.id(), "trashed", true));
        assertThat(split(1, 2, seq + 3).text("/rule")).isEqualTo("trashed");
    }

    @Test
    void whatAnOpportunityAnswersIsCutWhenOnlyOneOfTheTwoGoes() {
        UUID chances = journey.lane("opportunities", "p");
        UUID pain = journey.card(steps[0], pains, "weight", 2);
        UUID chance = journey.draw(cardOf(steps[1], chances));
        journey.draw(add("pain-answered", Ids.next(), "card", chance, "painPoint", pain));

        assertThat(plan(1, 1).body().at("/painsAnswered").asInt()).isEqualTo(1);
        assertThat(plan(0, 1).body().at("/painsAnswered").asInt()).isZero();
        assertThat(split(0, 1, journey.document().at("/seq").asInt()).status()).isEqualTo(201);
        assertThat(journey.document().at("/steps/0/name").asString()).isEqualTo("Behandling");
    }

    private Api.Answer plan(int from, int to) {
        return client.get(journey.path() + "/split?from=" + phases[from] + "&to=" + phases[to]);
    }

    private Api.Answer split(int from, int to, int seq) {
        return post(phases[from], phases[to], seq);
    }

    private Api.Answer post(UUID from, UUID to, int seq) {
        Map<String, Object> draft = new HashMap<>(Map.of("from", from, "title", " Behandling ", "seq", seq));
        draft.put("to", to);
        return client.post(journey.path() + "/split", draft);
    }

    private JsonNode finding(String path, UUID step) {
        return client.get(path + "/lint")
                .body()
                .at("/findings")
                .valueStream()
                .filter(one -> one.at("/check").asString().equals("silent-step"))
                .filter(one -> one.at("/step/id").asString().equals(step.toString()))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode inside(JsonNode all, int... places) {
        var some = tools.jackson.databind.node.JsonNodeFactory.instance.arrayNode();
        for (int place : places) {
            some.add(all.get(place));
        }
        return some;
    }

    private static JsonNode byId(JsonNode all, UUID id) {
        for (JsonNode one : all) {
            if (one.at("/id").asString().equals(id.toString())) {
                return one;
            }
        }
        throw new AssertionError(id + " is not there");
    }

    private static void refused(Api.Answer answer, String field, String rule) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(400);
        assertThat(answer.text("/errors/0/field")).isEqualTo(field);
        assertThat(answer.text("/errors/0/rule")).isEqualTo(rule);
    }
}
