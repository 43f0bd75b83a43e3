package no.medvirk.journeys.operation;

import static no.medvirk.journeys.Sketch.add;
import static no.medvirk.journeys.Sketch.cardOf;
import static no.medvirk.journeys.Sketch.del;
import static no.medvirk.journeys.Sketch.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
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
class ArrowTests {

    @Autowired
    Towns towns;

    @Autowired
    Api api;

    Town fjordvik;
    Sketch journey;
    UUID step;
    UUID backstage;
    UUID applies;
    UUID reads;

    @BeforeEach
    void aCardInEachOfTwoLanes() {
        fjordvik = towns.found();
        journey = Sketch.begun(api.as(fjordvik, Role.CONTRIBUTOR), "Barnehageplass");
        step = journey.step(journey.phase("Søke"), "Søker", "V");
        backstage = journey.lane("backstage", "k");
        applies = journey.card(step, journey.lane("user-actions", "V"));
        reads = journey.card(step, backstage);
    }

    @Test
    void anArrowLeadsFromACardToAnotherAndIsCalledWhatOneLikes() {
        UUID arrow = journey.draw(arrow(applies, reads, "handoff"));
        journey.draw(set("arrow", arrow, "kind", "message"), set("arrow", arrow, "label", "Søknaden"));

        JsonNode told = journey.document().at("/arrows");
        assertThat(told).hasSize(1);
        assertThat(told.at("/0/from").asString()).isEqualTo(applies.toString());
        assertThat(told.at("/0/to").asString()).isEqualTo(reads.toString());
        assertThat(told.at("/0/kind").asString()).isEqualTo("message");
        assertThat(told.at("/0/label").asString()).isEqualTo("Søknaden");
    }

    @Test
    void anArrowGoesWithItsCardAndAMessageBringsBothBackWithTheirIds() {
        UUID arrow = journey.draw(arrow(applies, reads, "flow"));
        journey.draw(del("card", reads));
        assertThat(journey.document().at("/arrows")).isEmpty();

        Map<String, Object> card = cardOf(step, backstage);
        card.put("id", reads);
        Map<String, Object> again = arrow(applies, reads, "flow");
        again.put("id", arrow);
        journey.draw(card, again);

        assertThat(journey.document().at("/arrows/0/id").asString()).isEqualTo(arrow.toString());
    }

    @Test
    void aSecondArrowTheSameWayIsRefusedAndOneBackIsNot() {
        journey.draw(arrow(applies, reads, "flow"));

        refused(journey.send(arrow(applies, reads, "message")), "ops[0].v.to", "arrow-taken");
        refused(journey.send(arrow(applies, applies, "flow")), "ops[0].v.to", "same-card");
        journey.draw(arrow(reads, applies, "message"));
        assertThat(journey.document().at("/arrows")).hasSize(2);
    }

    @Test
    void inOneMessageAnArrowMayTakeThePlaceOfAnother() {
        UUID old = journey.draw(arrow(applies, reads, "flow"));

        journey.draw(del("arrow", old), arrow(applies, reads, "handoff"));

        assertThat(journey.document().at("/arrows/0/kind").asString()).isEqualTo("handoff");
    }

    @Test
    void anArrowToWhatIsGoneOrInAnotherJourneyOrMunicipalityIsRefused() {
        UUID gone = journey.card(step, backstage);
        journey.draw(del("card", gone));
        refused(journey.send(arrow(applies, gone, "flow")), "ops[0].v.to", "unknown");
        refused(journey.send(arrow(gone, applies, "flow")), "ops[0].v.from", "unknown");

        refused(journey.send(arrow(applies, cardElsewhere(fjordvik), "flow")), "ops[0].v.to", "unknown");
        refused(journey.send(arrow(applies, cardElsewhere(towns.found()), "flow")), "ops[0].v.to", "unknown");
        assertThat(journey.document().at("/arrows")).isEmpty();
    }

    @Test
    void anArrowIsOfAKindAndStaysWhereItWasDrawn() {
        refused(journey.send(arrow(applies, reads, "river")), "ops[0].v.kind", "unknown");
        UUID arrow = journey.draw(arrow(applies, reads, "flow"));
        refused(journey.send(set("arrow", arrow, "to", applies)), "ops[0].k", "unknown");
        refused(journey.send(set("arrow", arrow, "label", "x".repeat(121))), "ops[0].v", "size");
    }

    @Test
    void aNewJourneyBeginsWithTheArrowsOfTodaysBetweenItsOwnCards() {
        UUID chance = journey.card(step, journey.lane("opportunities", "z"));
        journey.draw(arrow(applies, reads, "handoff"), arrow(reads, chance, "flow"));

        Api.Answer begun = api.as(fjordvik, Role.CONTRIBUTOR).post(journey.path() + "/target", Map.of("title", "Ny"));

        JsonNode target = api.as(fjordvik, Role.READER)
                .get("/journeys/" + begun.text("/id"))
                .body();
        assertThat(target.at("/arrows")).hasSize(1);
        assertThat(target.at("/arrows/0/kind").asString()).isEqualTo("handoff");
        assertThat(target.at("/cards").valueStream().map(card -> card.at("/id").asString()))
                .contains(
                        target.at("/arrows/0/from").asString(),
                        target.at("/arrows/0/to").asString());
    }

    private UUID cardElsewhere(Town town) {
        Sketch other = Sketch.begun(api.as(town, Role.CONTRIBUTOR), "En annen");
        return other.card(other.step(other.phase("Før"), "Et steg", "V"), other.lane("backstage", "V"));
    }

    private static Map<String, Object> arrow(UUID from, UUID to, String kind) {
        return add("arrow", Ids.next(), "from", from, "to", to, "kind", kind);
    }

    private static void refused(Api.Answer answer, String field, String rule) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/errors/0/field")).isEqualTo(field);
        assertThat(answer.text("/errors/0/rule")).isEqualTo(rule);
    }
}
