package no.medvirk.journeys.operation;

import static no.medvirk.journeys.Sketch.add;
import static no.medvirk.journeys.Sketch.but;
import static no.medvirk.journeys.Sketch.cardOf;
import static no.medvirk.journeys.Sketch.del;
import static no.medvirk.journeys.Sketch.message;
import static no.medvirk.journeys.Sketch.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import no.medvirk.core.Ids;
import no.medvirk.core.Role;
import no.medvirk.journeys.Sketch;
import no.medvirk.testing.Api;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class OperationRefusalTests {

    @Autowired
    Towns towns;

    @Autowired
    Api api;

    Town fjordvik;
    Town lidaland;
    Sketch journey;
    UUID phase;
    UUID step;
    UUID backstage;

    @BeforeEach
    void aJourneyOfOneStep() {
        fjordvik = towns.found();
        lidaland = towns.found();
        journey = Sketch.begun(api.as(fjordvik, Role.CONTRIBUTOR), "Barnehageplass");
        phase = journey.phase("Søke");
        step = journey.step(phase, "Finne barnehage", "V");
        backstage = journey.lane("backstage", "V");
    }

    @ParameterizedTest
    @CsvSource({
        "backstage, felt, 1.5, true",
        "touchpoints, performer, Lege, true",
        "user-actions, weight, 3, true",
        "experience, channel, telephone, true",
        "experience, felt, 2.1, false",
        "experience, felt, -0.25, false",
        "pain-points, weight, 0, false",
        "touchpoints, channel, pigeon, false",
    })
    void aFieldThatDoesNotBelongOrFitIsRefused(String lane, String field, String value, boolean elsewhere) {
        Object json = value.matches("-?[0-9.]+") ? Double.valueOf(value) : value;
        UUID there = journey.lane(lane, "k");

        Api.Answer answer = journey.send(cardOf(step, there, field, json));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/errors/0/field")).isEqualTo("ops[0].v." + field);
        assertThat("lane-kind".equals(answer.text("/errors/0/rule"))).isEqualTo(elsewhere);
    }

    @Test
    void aCardLeavesTheFieldsOfItsLaneWhenItMovesToAnother() {
        UUID notes = journey.lane("notes", "k");
        UUID card = journey.card(step, backstage, "performer", "Rådgiver");

        refused(journey.send(set("card", card, "lane", notes)), "ops[0].v", "lane-kind");

        journey.draw(set("card", card, "lane", notes), set("card", card, "performer", null));
        assertThat(journey.document().at("/cards/0/lane").asString()).isEqualTo(notes.toString());
    }

    @Test
    void aStepHasOneClaimOfEachWhose() {
        UUID experience = journey.lane("experience", "k");
        UUID claim = journey.card(step, experience, "felt", -1.5, "whose", "Forelder");
        journey.card(step, experience, "felt", 0.5, "whose", "Ansatt");

        Api.Answer twice = journey.send(cardOf(step, experience, "felt", 1, "whose", "Forelder"));

        assertThat(twice.status()).isEqualTo(409);
        assertThat(twice.text("/rule")).isEqualTo("claim-taken");
        journey.draw(del("card", claim), cardOf(step, experience, "felt", 1, "whose", "Forelder"));
        assertThat(journey.document().at("/cards")).hasSize(2);
    }

    @Test
    void badMessagesAreNamedByFieldAndRule() {
        Map<String, Object> card = cardOf(step, backstage);
        refused(journey.send(but(card, "e", "shelf")), "ops[0].e", "unknown");
        refused(journey.send(but(card, "id", "x")), "ops[0].id", "type");
        refused(journey.send(but(card, "id", null)), "ops[0].id", "required");
        refused(journey.send(but(card, "v", "x")), "ops[0].v", "type");
        refused(journey.send(but(card, "extra", 1)), "ops[0].extra", "unknown");
        refused(journey.send(cardOf(step, backstage, "colour", "red")), "ops[0].v.colour", "unknown");
        refused(journey.send(cardOf(step, backstage, "text", "x".repeat(1001))), "ops[0].v.text", "size");
        refused(journey.send(cardOf(step, backstage, "text", "nul\0")), "ops[0].v.text", "characters");
        refused(journey.send(cardOf(step, backstage, "text", List.of("x"))), "ops[0].v.text", "type");
        refused(journey.send(cardOf(step, backstage, "position", "å")), "ops[0].v.position", "pattern");
        refused(journey.send(set("lane", backstage, "kind", "notes")), "ops[0].k", "unknown");
        refused(journey.send(set("step", step, "touchMinutes", -1)), "ops[0].v", "range");
        refused(journey.send(set("step", step, "touchMinutes", 1.5)), "ops[0].v", "type");
        refused(journey.send(set("step", step, "phase", Ids.next())), "ops[0].v", "unknown");
        refused(journey.send(set("journey", journey.id(), "title", " ")), "ops[0].v", "required");
        refused(journey.send(set("journey", Ids.next(), "title", "x")), "ops[0].id", "unknown");
        refused(journey.send(set("journey", journey.id(), "service", Ids.next())), "ops[0].v", "unknown");
        refused(journey.send(del("journey", journey.id())), "ops[0].t", "unknown");
        refused(journey.send(card, journey.begin("x")), "ops[1]", "first");
        refused(journey.send(0, List.of()), "ops", "required");
        refused(journey.post(Map.of("base", 0, "ops", List.of(card))), "mid", "required");
        refused(journey.post("{\"mid\":"), "", "json");
        assertThat(journey.document().at("/seq").asInt()).isEqualTo(4);
    }

    @Test
    void aJourneyHoldsNoMoreThanItsLimits() {
        List<Map<String, Object>> lanes = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            lanes.add(add("lane", Ids.next(), "kind", "own", "label", "Rad " + i, "position", "V"));
        }

        refused(journey.send(0, lanes), "ops[39]", "too-many");
        assertThat(journey.document().at("/lanes")).hasSize(1);
    }

    @Test
    void tooMuchAtOnceIsRefused() {
        Map<String, Object> op = del("card", Ids.next());
        Api.Answer many =
                journey.send(0, IntStream.range(0, 10_001).mapToObj(i -> op).toList());
        Api.Answer long5 = journey.send(set("journey", journey.id(), "title", "x".repeat(5_000_000)));

        assertThat(many.status()).isEqualTo(413);
        assertThat(long5.status()).isEqualTo(413);
        assertThat(long5.problem()).isEqualTo("too-large");
    }

    @Test
    void anotherMunicipalitysJourneyAndOneThatIsNowhereAnswerTheSame() {
        Api.Client stranger = api.as(lidaland, Role.TENANT_ADMIN);
        Map<String, Object> op = set("journey", journey.id(), "title", "Vår nå");

        Api.Answer foreign = journey.by(stranger).send(op);
        UUID nowhere = Ids.next();
        Api.Answer missing =
                stranger.post("/journeys/" + nowhere + "/operations", message(0, List.of(but(op, "id", nowhere))));

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(missing.status()).isEqualTo(404);
        assertThat(foreign.body().at("/type")).isEqualTo(missing.body().at("/type"));
    }

    @Test
    void theSameIdInAnotherMunicipalityTellsNothing() {
        Sketch theirs = journey.by(api.as(lidaland, Role.CONTRIBUTOR));

        theirs.draw(theirs.begin("Deira"), add("phase", phase, "name", "Søkje", "position", "V"));

        assertThat(theirs.document().at("/title").asString()).isEqualTo("Deira");
        assertThat(journey.document().at("/title").asString()).isEqualTo("Barnehageplass");
        assertThat(journey.document().at("/phases/0/name").asString()).isEqualTo("Søke");
    }

    @Test
    void anIdThatAnotherJourneyOfOursHasIsRefused() {
        Sketch other = Sketch.begun(api.as(fjordvik, Role.CONTRIBUTOR), "Byggesak");

        Api.Answer answer = other.send(add("phase", phase, "name", "Søke", "position", "V"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("/rule")).isEqualTo("taken");
    }

    @Test
    void aReaderMayNotWrite() {
        Api.Answer answer = journey.by(api.as(fjordvik, Role.READER)).send(cardOf(step, backstage));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(journey.document().at("/cards")).isEmpty();
    }

    private static void refused(Api.Answer answer, String field, String rule) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(400);
        assertThat(answer.text("/errors/0/field")).isEqualTo(field);
        assertThat(answer.text("/errors/0/rule")).isEqualTo(rule);
    }
}
