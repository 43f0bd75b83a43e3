package no.medvirk.journeys.operation;

import static no.medvirk.journeys.Sketch.add;
import static no.medvirk.journeys.Sketch.cardOf;
import static no.medvirk.journeys.Sketch.del;
import static no.medvirk.journeys.Sketch.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.medvirk.core.Ids;
import no.medvirk.core.Role;
import no.medvirk.core.Tenant;
import no.medvirk.core.ThreadNode;
import no.medvirk.core.ThreadSource;
import no.medvirk.journeys.Blueprints;
import no.medvirk.journeys.CardId;
import no.medvirk.journeys.ResearchDouble;
import no.medvirk.journeys.Sketch;
import no.medvirk.journeys.StepId;
import no.medvirk.research.EvidenceChanged;
import no.medvirk.research.FindingUsed;
import no.medvirk.research.HighlightId;
import no.medvirk.research.InsightId;
import no.medvirk.research.NeedId;
import no.medvirk.testing.Api;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.TenantWatch;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.Scenario;
import tools.jackson.databind.JsonNode;

@ModuleTest
class EvidenceTests {

    @Autowired
    Towns towns;

    @Autowired
    Api api;

    @Autowired
    ResearchDouble research;

    @Autowired
    Blueprints blueprints;

    @Autowired
    List<ThreadSource> threads;

    Town fjordvik;
    Sketch journey;
    UUID step;
    UUID pain;
    UUID opportunities;
    UUID card;

    @BeforeEach
    void aPainPoint() {
        fjordvik = towns.found();
        towns.found();
        journey = Sketch.begun(api.as(fjordvik, Role.CONTRIBUTOR), "Barnehageplass");
        step = journey.step(journey.phase("Søke"), "Vente på svar", "V");
        pain = journey.lane("pain-points", "V");
        opportunities = journey.lane("opportunities", "k");
        card = journey.card(step, pain);
    }

    @Test
    void theStatusOfACardFollowsItsEvidence() {
        InsightId told = research.insight("reported");
        HighlightId seen = research.highlight("Jeg ringte tre ganger", "observed");
        UUID first = attach("insight", told.value(), "for");
        attach("highlight", seen.value(), "for");

        JsonNode document = journey.document();
        assertThat(document.at("/cards/0/standing").asString()).isEqualTo("observed");
        assertThat(document.at("/evidence/1/text").asString()).isEqualTo("Jeg ringte tre ganger");
        assertThat(document.at("/evidence/1/source").asString()).startsWith("Deltaker 3");

        journey.draw(set("evidence", first, "stance", "against"));
        assertThat(journey.document().at("/evidence/0/stance").asString()).isEqualTo("against");
    }

    @Test
    void whatIsSetByHandCountsOnlyWithoutEvidence() {
        journey.draw(set("card", card, "status", "measured"));
        UUID evidence = attach("insight", research.insight("assumed").value(), "for");

        Api.Answer answer = journey.send(set("journey", journey.id(), "status", "review"));
        assertThat(answer.body().at("/totals/assumed").asInt()).isEqualTo(1);
        assertThat(journey.document().at("/cards/0/standing").asString()).isEqualTo("assumed");

        journey.draw(del("evidence", evidence));
        assertThat(journey.document().at("/cards/0").has("standing")).isFalse();
        assertThat(journey.document().at("/cards/0/status").asString()).isEqualTo("measured");
    }

    @Test
    void aWithdrawnFindingIsMarkedOnEveryCardThatRestsOnIt(Scenario scenario) {
        InsightId insight = research.insight("reported");
        UUID other = journey.card(step, opportunities);
        attach("insight", insight.value(), "for");
        journey.draw(evidence(other, "insight", insight.value(), "for"));
        research.withdraw(insight.value());

        scenario.publish(new EvidenceChanged(fjordvik.id(), Set.of(insight), Set.of()))
                .andWaitAtMost(Duration.ofSeconds(10))
                .andWaitForStateChange(() -> toMend(), count -> count == 2)
                .andVerify(count -> assertThat(count).isEqualTo(2));

        JsonNode document = journey.document();
        assertThat(document.at("/evidence/0").has("text")).isFalse();
        assertThat(document.at("/evidence/0").has("level")).isFalse();
        assertThat(document.at("/cards/0/standing").asString()).isEqualTo("assumed");
        assertThat(document.at("/totals/assumed").asInt()).isEqualTo(2);
    }

    @Test
    void researchIsToldWhatUsesAFindingAndWhenItNoLongerDoes() {
        InsightId insight = research.insight("reported");
        UUID first = attach("insight", insight.value(), "for");
        UUID again = journey.card(step, opportunities);
        UUID second = journey.draw(evidence(again, "insight", insight.value(), "for"));
        journey.draw(set("journey", journey.id(), "title", "Fra søknad til plass"));
        journey.draw(del("evidence", first));
        journey.draw(del("card", again));

        assertThat(research.told(journey.id()))
                .extracting(FindingUsed::userTitle, FindingUsed::used)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Barnehageplass", true),
                        org.assertj.core.groups.Tuple.tuple("Fra søknad til plass", true),
                        org.assertj.core.groups.Tuple.tuple("Fra søknad til plass", false));
        assertThat(research.told(journey.id()))
                .as("so that whoever hears of them late knows which is the newest")
                .extracting(FindingUsed::telling)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(second).isNotNull();
    }

    @Test
    void aJourneyInTheTrashUsesNothing() {
        attach("insight", research.insight("reported").value(), "for");
        journey.draw(set("journey", journey.id(), "trashed", true));
        journey.draw(set("journey", journey.id(), "trashed", false));

        assertThat(research.told(journey.id())).extracting(FindingUsed::used).containsExactly(true, false, true);
    }

    @Test
    void theSameFindingTwiceOnACardIsOnce() {
        UUID insight = research.insight("reported").value();
        attach("insight", insight, "for");

        Api.Answer answer = journey.send(evidence(card, "insight", insight, "against"));

        assertThat(answer.body().at("/ignored").toString()).isEqualTo("[0]");
        assertThat(journey.document().at("/evidence")).hasSize(1);
    }

    @Test
    void evidenceThatIsNotThereOrIsTwoThingsIsRefused() {
        refused(journey.send(evidence(card, "insight", Ids.next(), "for")), "ops[0].v.insight", "unknown");
        refused(journey.send(add("evidence", Ids.next(), "card", card, "stance", "for")), "ops[0].v.insight", "one-of");
        refused(
                journey.send(evidence(
                        Ids.next(), "insight", research.insight("reported").value(), "for")),
                "ops[0].v.card",
                "unknown");
        refused(
                journey.send(add("need-met", Ids.next(), "step", step, "need", Ids.next())),
                "ops[0].v.need",
                "unknown");
        refused(
                journey.send(add("pain-answered", Ids.next(), "card", card, "painPoint", card)),
                "ops[0].v.card",
                "lane-kind");
    }

    @Test
    void anOpportunityAnswersAPainPointAndANeed() {
        NeedId need = research.need("Når jeg har søkt, vil jeg vite hva som skjer, slik at jeg kan planlegge.");
        UUID opportunity = Ids.next();
        var op = cardOf(step, opportunities, "capability", "within", "text", "Varsle på SMS");
        op.put("id", opportunity);
        journey.draw(
                op,
                add("pain-answered", Ids.next(), "card", opportunity, "painPoint", card),
                add("need-answered", Ids.next(), "card", opportunity, "need", need.value()),
                add("need-met", Ids.next(), "step", step, "need", need.value()));

        Tenant.call(fjordvik.id(), () -> {
            Blueprints.Opportunity found =
                    blueprints.opportunity(new CardId(opportunity)).orElseThrow();
            assertThat(found.within()).isTrue();
            assertThat(found.needs()).containsExactly(need);
            assertThat(blueprints.opportunity(new CardId(card))).isEmpty();
            assertThat(blueprints.steps(Set.of(new StepId(step)))).hasSize(1);
            ThreadSource thread = threads.stream()
                    .filter(one -> one.roots().contains("journey"))
                    .findFirst()
                    .orElseThrow();
            var nodes = thread.of("journey", journey.id());
            assertThat(nodes)
                    .extracting(ThreadNode::kind)
                    .containsExactlyInAnyOrder("journey", "step", "pain-point", "opportunity");
            assertThat(nodes.getFirst().lacks()).containsExactly("backstage");
            ThreadNode node = nodes.stream()
                    .filter(one -> one.kind().equals("opportunity"))
                    .findFirst()
                    .orElseThrow();
            assertThat(node.links()).extracting(ThreadNode.Link::kind).containsExactly("step", "need", "pain-point");
            assertThat(thread.ids("journey", null, 10)).containsExactly(journey.id());
            return null;
        });
        assertThat(journey.document().at("/needs/0/insights").asInt()).isEqualTo(1);
    }

    @Test
    void aJourneyWithEvidenceAndNeedsOpensInEightStatements() {
        attach("insight", research.insight("reported").value(), "for");
        journey.draw(add(
                "need-met",
                Ids.next(),
                "step",
                step,
                "need",
                research.need("Når …").value()));
        long before = TenantWatch.statements();

        journey.document();

        // the double of research asks nothing; the real one takes two for findings and one for needs
        assertThat(TenantWatch.statements() - before).isLessThanOrEqualTo(5);
    }

    private int toMend() {
        return api.as(fjordvik, Role.READER)
                .get("/journeys")
                .body()
                .at("/items/0/toMend")
                .asInt();
    }

    private UUID attach(String kind, UUID finding, String stance) {
        return journey.draw(evidence(card, kind, finding, stance));
    }

    private static java.util.Map<String, Object> evidence(UUID card, String kind, UUID finding, String stance) {
        return add("evidence", Ids.next(), "card", card, kind, finding, "stance", stance);
    }

    private static void refused(Api.Answer answer, String field, String rule) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(400);
        assertThat(answer.text("/errors/0/field")).isEqualTo(field);
        assertThat(answer.text("/errors/0/rule")).isEqualTo(rule);
    }
}
