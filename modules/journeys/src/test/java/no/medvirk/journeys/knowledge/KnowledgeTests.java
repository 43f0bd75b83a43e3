package no.medvirk.journeys.knowledge;

import static no.medvirk.journeys.Sketch.add;
import static no.medvirk.journeys.Sketch.del;
import static no.medvirk.journeys.Sketch.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.medvirk.core.Ids;
import no.medvirk.core.Role;
import no.medvirk.journeys.ResearchDouble;
import no.medvirk.journeys.Sketch;
import no.medvirk.research.EvidenceChanged;
import no.medvirk.research.InsightId;
import no.medvirk.testing.Api;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.Scenario;
import tools.jackson.databind.JsonNode;

@ModuleTest
class KnowledgeTests {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @Autowired
    Towns towns;

    @Autowired
    Api api;

    @Autowired
    ResearchDouble research;

    Town town;
    Town other;
    Sketch journey;
    UUID step;
    UUID pain;
    UUID card;

    @BeforeEach
    void aCard() {
        town = towns.found();
        other = towns.found();
        journey = Sketch.begun(api.as(town, Role.CONTRIBUTOR), "Barnehageplass");
        step = journey.step(journey.phase("Søke"), "Vente på svar", "V");
        pain = journey.lane("pain-points", "V");
        card = journey.card(step, pain);
    }

    @Test
    void aCardIsAsNewAsTheNewestFindingThatSpeaksForItAndStands() {
        assertThat(report().at("/cards/0/age").asString()).isEqualTo("unknown");

        attach(research.insight("reported", TODAY.minusMonths(19)), "for");
        assertThat(report().at("/cards/0/age").asString()).isEqualTo("old");

        attach(research.insight("reported", TODAY.minusMonths(2)), "against");
        assertThat(report().at("/cards/0/age").asString())
                .as("what speaks against does not renew")
                .isEqualTo("old");

        UUID withdrawn = attach(research.insight("reported", TODAY), "for");
        assertThat(report().at("/cards/0/foundOn").asString()).isEqualTo(TODAY.toString());
        research.withdraw(finding(withdrawn));

        JsonNode after = report();
        assertThat(after.at("/cards/0/foundOn").asString())
                .isEqualTo(TODAY.minusMonths(19).toString());
        assertThat(after.at("/cards/0/doubts").toString()).isEqualTo("[\"contradicted\",\"withdrawn\"]");
    }

    @Test
    void whoConfirmsACardMakesItFreshAndMayTakeItBack() {
        attach(research.insight("reported", TODAY.minusMonths(30)), "for");
        UUID confirmation = journey.draw(add("confirmation", Ids.next(), "card", card));

        JsonNode report = report();
        assertThat(report.at("/cards/0/age").asString()).isEqualTo("fresh");
        assertThat(report.at("/cards/0/confirmed/by").asString()).isEqualTo("Kari Nordmann (contributor)");
        assertThat(report.at("/cards/0/foundOn").asString())
                .isEqualTo(TODAY.minusMonths(30).toString());
        assertThat(report.at("/whole/old/cards").asInt()).isZero();
        assertThat(journey.document().at("/confirmations/0/card").asString()).isEqualTo(card.toString());

        journey.draw(del("confirmation", confirmation));
        assertThat(report().at("/cards/0/age").asString()).isEqualTo("old");
        assertThat(report().at("/cards/0").has("confirmed")).isFalse();
    }

    @Test
    void aConfirmedCardIsMarkedWhileItHasOtherWordsThanWereConfirmed() {
        journey.draw(set("card", card, "text", "Ringer kontoret"));
        journey.draw(add("confirmation", Ids.next(), "card", card, "words", "Ringer kontoret"));
        assertThat(report().at("/cards/0/doubts")).isEmpty();

        journey.draw(set("card", card, "text", "Skriver til kontoret"));
        assertThat(report().at("/cards/0/doubts").toString()).isEqualTo("[\"reworded\"]");
        journey.draw(set("card", card, "text", "Ringer kontoret"));
        assertThat(report().at("/cards/0/doubts")).isEmpty();

        journey.draw(set("card", card, "text", "Skriver til kontoret"));
        journey.draw(add("confirmation", Ids.next(), "card", card, "words", "Skriver til kontoret"));
        assertThat(report().at("/cards/0/doubts")).isEmpty();
    }

    @Test
    void aConfirmationOfACardThatIsGoneOrOfAnotherMunicipalityIsNotTaken() {
        assertThat(journey.send(add("confirmation", Ids.next(), "card", Ids.next()))
                        .status())
                .isEqualTo(400);
        Sketch theirs = journey.by(api.as(other, Role.CONTRIBUTOR));
        assertThat(theirs.send(add("confirmation", Ids.next(), "card", card)).status())
                .isEqualTo(404);
        assertThat(api.as(other, Role.READER).get(journey.path() + "/evidence").status())
                .isEqualTo(404);
        assertThat(journey.by(api.as(town, Role.READER))
                        .send(add("confirmation", Ids.next(), "card", card))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aCardIsMarkedWhenWhatItRestsOnHasChangedUntilSomebodyConfirmsIt(Scenario scenario) {
        InsightId insight = research.insight("observed");
        attach(insight, "for");
        assertThat(report().at("/cards/0/doubts")).isEmpty();

        research.rewrite(insight);
        assertThat(report().at("/cards/0/doubts/0").asString()).isEqualTo("changed");
        journey.draw(add("confirmation", Ids.next(), "card", card));
        assertThat(report().at("/cards/0/doubts")).isEmpty();

        research.weaken(insight, "reported");
        scenario.publish(new EvidenceChanged(town.id(), Set.of(insight), Set.of()))
                .andWaitAtMost(Duration.ofSeconds(10))
                .andWaitForStateChange(() -> report().at("/cards/0/doubts").size(), size -> size == 1)
                .andVerify(size -> assertThat(size).isEqualTo(1));
        journey.draw(add("confirmation", Ids.next(), "card", card));
        assertThat(report().at("/cards/0/doubts")).isEmpty();
    }

    @Test
    void theSharesAreOfTheJourneyAndOfEachLane() {
        UUID backstage = journey.lane("backstage", "k");
        journey.card(step, backstage, "status", "assumed");
        attach(research.insight("reported", TODAY.minusMonths(20)), "for");
        journey.lane("systems", "z");

        JsonNode report = report();
        assertThat(report.at("/whole/cards").asInt()).isEqualTo(2);
        assertThat(report.at("/whole/assumed/percent").asInt()).isEqualTo(50);
        assertThat(report.at("/whole/unknownAge/cards").asInt()).isEqualTo(1);
        assertThat(report.at("/lanes/0/shares/old/percent").asInt()).isEqualTo(100);
        assertThat(report.at("/lanes/1/lane").asString()).isEqualTo(backstage.toString());
        assertThat(report.at("/lanes/1/shares/assumedOld/cards").asInt()).isEqualTo(1);
        assertThat(report.at("/lanes/2/shares/assumed").has("percent"))
                .as("no cards, no share")
                .isFalse();
        assertThat(report.at("/seq").asInt())
                .isEqualTo(journey.document().at("/seq").asInt());
    }

    @Test
    void aCardThatNamesASystemThatIsOutOfUseIsMarked() {
        UUID backstage = journey.lane("backstage", "k");
        UUID systems = journey.lane("systems", "z");
        retired("Visma Flyt", TODAY.minusDays(1), "Oppad");
        retired("Gerica", TODAY.plusDays(10), "Profil");
        journey.draw(set("card", journey.card(step, backstage), "system", " visma flyt "));
        journey.card(step, systems, "text", "Visma Flyt");
        journey.draw(set("card", journey.card(step, backstage), "system", "Gerica"));

        assertThat(report().findValuesAsString("replacedBy")).containsExactly("Oppad", "Oppad");
        assertThat(report().at("/whole/inDoubt/cards").asInt()).isEqualTo(2);
    }

    private void retired(String name, LocalDate on, String replacedBy) {
        Api.Answer answer = api.as(town, Role.CONTRIBUTOR)
                .post("/catalogue/systems", Map.of("name", name, "retiredOn", on.toString(), "replacedBy", replacedBy));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
    }

    private JsonNode report() {
        Api.Answer answer = api.as(town, Role.READER).get(journey.path() + "/evidence");
        assertThat(answer.status()).isEqualTo(200);
        return answer.body();
    }

    private UUID attach(InsightId insight, String stance) {
        return journey.draw(add("evidence", Ids.next(), "card", card, "insight", insight.value(), "stance", stance));
    }

    private UUID finding(UUID evidence) {
        for (JsonNode one : journey.document().at("/evidence")) {
            if (one.at("/id").asString().equals(evidence.toString())) {
                return UUID.fromString(one.at("/insight").asString());
            }
        }
        throw new AssertionError("no such evidence");
    }
}
