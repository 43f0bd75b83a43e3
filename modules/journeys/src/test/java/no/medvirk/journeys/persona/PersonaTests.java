package no.medvirk.journeys.persona;

import static no.medvirk.journeys.Sketch.add;
import static no.medvirk.journeys.Sketch.cardOf;
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
import no.medvirk.research.FindingUsed;
import no.medvirk.research.InsightId;
import no.medvirk.testing.Api;
import no.medvirk.testing.Api.Answer;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import tools.jackson.databind.JsonNode;

@ModuleTest
class PersonaTests {

    private static final String PERSONAS = "/journeys/personas";

    @Autowired
    Towns towns;

    @Autowired
    Api api;

    @Autowired
    ResearchDouble research;

    Town town;
    Api.Client here;
    Api.Client elsewhere;

    @BeforeEach
    void twoMunicipalities() {
        town = towns.found();
        here = api.as(town, Role.CONTRIBUTOR);
        elsewhere = api.as(towns.found(), Role.CONTRIBUTOR);
    }

    @Test
    void aPersonaIsReadAsItWasWrittenWithTheWordsOfResearch() {
        InsightId insight = research.insight("reported");
        Answer created = here.post(
                PERSONAS,
                Map.of(
                        "name", " Nyinnflyttet forelder ",
                        "goals", "Plass før jobben begynner",
                        "digitalSkills", "some",
                        "restsOn", List.of(insight.value())));
        assertThat(created.status()).as(created.body().toString()).isEqualTo(201);
        assertThat(created.text("/name")).isEqualTo("Nyinnflyttet forelder");
        assertThat(created.text("/restsOn/0/text")).isEqualTo("Foreldre vet ikke hva som skjer.");
        assertThat(created.body().has("needs")).isFalse();
        String one = PERSONAS + "/" + created.text("/id");
        assertThat(here.get(one).body()).isEqualTo(created.body());
        assertThat(elsewhere.get(one).status()).isEqualTo(404);
        assertThat(elsewhere.get(PERSONAS).body().at("/items")).isEmpty();

        research.withdraw(insight.value());
        JsonNode ground = here.get(one).body().at("/restsOn/0");
        assertThat(ground.has("text")).as("a withdrawn finding leaves no word").isFalse();
        assertThat(ground.has("level")).isFalse();
        Answer kept = here.put(one, "\"1\"", Map.of("name", "Ny i byen", "restsOn", List.of(insight.value())));
        assertThat(kept.status()).as("what it rested on before may stay").isEqualTo(200);
    }

    @Test
    void whatIsUnknownOrTooLongIsRefusedByField() {
        refused(here.post(PERSONAS, Map.of("name", "x".repeat(121))), "name");
        refused(here.post(PERSONAS, Map.of("name", " ")), "name");
        refused(here.post(PERSONAS, Map.of("name", "N", "restsOn", List.of(Ids.next()))), "restsOn");
        assertThat(here.post(PERSONAS, Map.of("name", "N", "digitalSkills", "wizard"))
                        .status())
                .isEqualTo(400);
        assertThat(api.as(town, Role.READER).post(PERSONAS, Map.of("name", "N")).status())
                .isEqualTo(403);
    }

    @Test
    void researchIsToldWhatUsesAFindingAlsoFromTheTrashAndBack() {
        InsightId insight = research.insight("reported");
        UUID id = UUID.fromString(here.post(PERSONAS, Map.of("name", "Ny i byen", "restsOn", List.of(insight.value())))
                .text("/id"));
        String one = PERSONAS + "/" + id;
        here.put(one + "/trash", "\"1\"");
        here.send(HttpMethod.DELETE, one + "/trash", request -> {});
        here.put(one, "\"1\"", Map.of("name", "Ny i byen", "restsOn", List.of()));

        assertThat(research.told(id)).extracting(FindingUsed::used).containsExactly(true, false, true, false);
        assertThat(research.told(id))
                .extracting(FindingUsed::telling)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(research.told(id)).extracting(FindingUsed::userKind).containsOnly("persona");
    }

    @Test
    void historyTrashAndVersionsAreAsEverywhere() {
        Answer created = here.post(PERSONAS, Map.of("name", "Pårørende"));
        String one = PERSONAS + "/" + created.text("/id");
        here.put(one, "\"1\"", Map.of("name", "Pårørende langt unna"));
        assertThat(here.put(one, "\"1\"", Map.of("name", "For sent")).status()).isEqualTo(412);
        assertThat(here.get(one + "/history").text("/items/0/changes/0/after")).isEqualTo("Pårørende langt unna");
        here.put(one + "/trash", "\"2\"");
        assertThat(here.get(one).status()).isEqualTo(404);
        assertThat(here.get("/journeys/trash").text("/0/kind")).isEqualTo("persona");
        assertThat(elsewhere.get("/journeys/trash").body()).isEmpty();
        assertThat(here.send(HttpMethod.DELETE, one, request -> {}).status()).isEqualTo(403);
        assertThat(api.as(town, Role.TENANT_ADMIN)
                        .send(HttpMethod.DELETE, one, request -> {})
                        .status())
                .isEqualTo(204);
        assertThat(here.get("/journeys/trash").body()).isEmpty();
    }

    @Test
    void claimsReferToAPersonaAndTheCurveHasOneLineForItThatKeepsItsGaps() {
        String persona = here.post(PERSONAS, Map.of("name", "Ny i byen")).text("/id");
        String theirs = elsewhere.post(PERSONAS, Map.of("name", "Deres")).text("/id");
        Sketch journey = Sketch.begun(here, "Barnehageplass");
        UUID phase = journey.phase("Søke");
        UUID first = journey.step(phase, "Søker", "V");
        journey.step(phase, "Venter", "W");
        UUID last = journey.step(phase, "Får svar", "X");
        UUID lane = journey.lane("experience", "V");
        UUID measured = journey.card(first, lane, "felt", -2, "persona", persona);
        journey.card(first, lane, "felt", 1, "persona", persona, "status", "assumed");
        journey.card(last, lane, "felt", 0, "persona", persona);
        journey.card(first, lane, "felt", 1.5, "whose", "Ansatt");
        journey.draw(add(
                "evidence",
                Ids.next(),
                "card",
                measured,
                "insight",
                research.insight("measured").value(),
                "stance",
                "for"));

        JsonNode report = here.get(journey.path() + "/experience").body();
        assertThat(report.at("/rules").asString()).isEqualTo("EC-1");
        assertThat(report.at("/lines")).hasSize(2);
        JsonNode line = report.at("/lines/0");
        assertThat(line.at("/name").asString()).isEqualTo("Ny i byen");
        assertThat(line.at("/points/0/value").asDouble()).isEqualTo((-20 * 8 + 10) / 90.0);
        assertThat(line.at("/points/0/parts/0/by").asString()).isEqualTo("measured");
        assertThat(line.at("/points/1").has("value"))
                .as("nobody has claimed anything")
                .isFalse();
        assertThat(line.at("/points/2/value").asDouble())
                .as("zero is not a gap")
                .isZero();
        assertThat(report.at("/lines/1/name").asString()).isEqualTo("Ansatt");
        assertThat(here.get("/journeys").body().at("/items/0/curve").toString())
                .as("a list has room for the line that rests on the most")
                .isEqualTo("[" + line.at("/points/0/value") + ",null,0.0]");
        assertThat(journey.document().at("/personas/0/name").asString()).isEqualTo("Ny i byen");
        assertThat(here.get(PERSONAS + "/" + persona).body().at("/claims").asInt())
                .isEqualTo(3);

        refusedOp(journey.send(cardOf(first, lane, "felt", 1, "persona", theirs)), "ops[0].v.persona", "unknown");
        refusedOp(
                journey.send(cardOf(first, journey.lane("backstage", "k"), "persona", persona)),
                "ops[0].v.persona",
                "lane-kind");
        assertThat(elsewhere.get(journey.path() + "/experience").status()).isEqualTo(404);
    }

    @Test
    void aPersonaThatIsGoneForGoodLeavesItsClaimsToTheirWords() {
        String persona = here.post(PERSONAS, Map.of("name", "Ny i byen")).text("/id");
        Sketch journey = Sketch.begun(here, "Barnehageplass");
        UUID step = journey.step(journey.phase("Søke"), "Søker", "V");
        UUID claim = journey.card(step, journey.lane("experience", "V"), "felt", 1, "whose", "Mor");
        journey.draw(set("card", claim, "persona", persona));
        assertThat(here.get(journey.path() + "/experience").text("/lines/0/persona"))
                .isEqualTo(persona);

        here.put(PERSONAS + "/" + persona + "/trash", "\"1\"");
        assertThat(journey.document().at("/personas/0/trashed").asBoolean()).isTrue();
        api.as(town, Role.TENANT_ADMIN).send(HttpMethod.DELETE, PERSONAS + "/" + persona, request -> {});
        Answer after = here.get(journey.path() + "/experience");
        assertThat(after.body().at("/lines/0").has("persona")).isFalse();
        assertThat(after.text("/lines/0/name")).isEqualTo("Mor");
    }

    @Test
    void theListAsksResearchOnceHoweverManyThereAre() {
        for (String name : List.of("A", "B", "C")) {
            Map<String, Object> draft = new HashMap<>(Map.of("name", name));
            draft.put("restsOn", List.of(research.insight("reported").value()));
            here.post(PERSONAS, draft);
        }
        long before = no.medvirk.testing.TenantWatch.statements();
        assertThat(here.get(PERSONAS).body().at("/items")).hasSize(3);
        assertThat(no.medvirk.testing.TenantWatch.statements() - before).isLessThanOrEqualTo(4);
    }

    private static void refused(Answer answer, String field) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(400);
        assertThat(answer.text("/errors/0/field")).isEqualTo(field);
    }

    private static void refusedOp(Answer answer, String field, String rule) {
        refused(answer, field);
        assertThat(answer.text("/errors/0/rule")).isEqualTo(rule);
    }
}
