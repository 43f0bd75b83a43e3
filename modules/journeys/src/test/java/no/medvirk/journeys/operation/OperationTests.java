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
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
class OperationTests {

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

    @Test
    void whatIsAddedSetAndDeletedIsSeenInTheDocument() {
        UUID card = journey.card(step, backstage, "performer", "Saksbehandler", "automation", "assisted");
        UUID gone = journey.card(step, backstage);
        UUID next = journey.step(phase, "Få svar", "k");
        journey.draw(
                set("card", card, "text", "Vurderer søknaden"),
                set("card", card, "performer", null),
                set("card", card, "step", next),
                set("step", next, "waitingMinutes", 40320),
                del("card", gone));

        JsonNode document = journey.document();

        assertThat(document.at("/cards")).hasSize(1);
        assertThat(document.at("/cards/0/text").asString()).isEqualTo("Vurderer søknaden");
        assertThat(document.at("/cards/0/step").asString()).isEqualTo(next.toString());
        assertThat(document.at("/cards/0/automation").asString()).isEqualTo("assisted");
        assertThat(document.at("/cards/0").has("performer")).isFalse();
        assertThat(document.at("/steps/1/waitingMinutes").asInt()).isEqualTo(40320);
        assertThat(document.at("/totals/waitingMinutes/unknownSteps").asInt()).isEqualTo(1);
        assertThat(document.at("/seq").asInt()).isEqualTo(8);
    }

    @Test
    void theSameMessageAgainIsAnsweredTheSameAndDoneOnce() {
        Map<String, Object> message = message(4, List.of(cardOf(step, backstage), del("card", Ids.next())));

        Api.Answer first = journey.post(message);
        journey.draw(set("journey", journey.id(), "title", "Barnehageplass 2026"));
        Api.Answer again = journey.post(message);

        assertThat(first.body().at("/ignored/0").asInt()).isEqualTo(1);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(journey.document().at("/cards")).hasSize(1);
        assertThat(journey.document().at("/seq").asInt()).isEqualTo(6);
    }

    @Test
    void whatManyWriteAtOnceIsTakenOneAfterTheOther() throws Exception {
        List<Map<String, Object>> messages = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            messages.add(message(0, List.of(cardOf(step, backstage))));
        }
        List<Callable<Integer>> senders = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            Map<String, Object> message = messages.get(i % 12);
            senders.add(() -> journey.post(message).body().at("/seq").asInt());
        }
        Set<Integer> seqs = new TreeSet<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> seq : people.invokeAll(senders)) {
                seqs.add(seq.get());
            }
        }

        assertThat(seqs).hasSize(12).first().isEqualTo(5);
        assertThat(journey.document().at("/cards")).hasSize(12);
        assertThat(journey.document().at("/seq").asInt()).isEqualTo(16);
    }

    @Test
    void aMessageOfOneJourneyIsNoMessageOfAnother() {
        Map<String, Object> message = message(0, List.of(set("journey", journey.id(), "status", "review")));
        journey.post(message);
        Sketch other = Sketch.begun(api.as(fjordvik, Role.CONTRIBUTOR), "Byggesak");

        Api.Answer answer = other.post(but(message, "ops", List.of(set("journey", other.id(), "status", "review"))));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("/rule")).isEqualTo("mid-used");
    }

    @Test
    void aMessageAheadOfTheJourneyIsRefused() {
        Api.Answer answer = journey.send(5, List.of(cardOf(step, backstage)));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("/rule")).isEqualTo("base-ahead");
        assertThat(journey.document().at("/cards")).isEmpty();
    }

    @Test
    void operationsOnWhatIsGoneAreIgnoredAndTold() {
        UUID card = journey.card(step, backstage);
        journey.draw(del("step", step));

        Api.Answer answer = journey.send(set("card", card, "text", "For sent"), del("step", step), del("card", card));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().at("/ignored").toString()).isEqualTo("[0,1,2]");
    }

    @Test
    void anAddBelowSomethingGoneRefusesTheWholeMessage() {
        UUID other = journey.step(phase, "Bytte", "k");
        journey.draw(del("step", step));

        Api.Answer answer = journey.send(cardOf(other, backstage), cardOf(step, backstage));

        refused(answer, "ops[1].v.step", "unknown");
        assertThat(journey.document().at("/cards")).isEmpty();
    }

    @Test
    void whatHangsOnADeletedPhaseGoesWithIt() {
        journey.card(step, backstage);
        journey.draw(add("comment", Ids.next(), "step", step, "lane", backstage, "text", "Stemmer dette?"));

        journey.draw(del("phase", phase));

        JsonNode document = journey.document();
        assertThat(document.at("/steps")).isEmpty();
        assertThat(document.at("/cards")).isEmpty();
        assertThat(document.at("/comments")).isEmpty();
        assertThat(document.at("/lanes")).hasSize(1);
    }

    @Test
    void aDeletedStepComesBackWhenTheSameIdsAreAddedAgain() {
        UUID card = journey.card(step, backstage);

        Api.Answer answer = journey.send(
                del("step", step),
                add("step", step, "phase", phase, "name", "Finne barnehage", "position", "V"),
                add(
                        "card",
                        card,
                        "step",
                        step,
                        "lane",
                        backstage,
                        "position",
                        "V",
                        "text",
                        "Igjen",
                        "status",
                        "assumed"));

        assertThat(answer.body().at("/ignored")).isEmpty();
        assertThat(answer.body().at("/totals/assumed").asInt()).isEqualTo(1);
        assertThat(journey.document().at("/cards/0/text").asString()).isEqualTo("Igjen");
    }

    @Test
    void aCardThatWasMovedToAStepGoesWithThatStep() {
        UUID card = journey.card(step, backstage);
        UUID other = journey.step(phase, "Bytte", "k");

        journey.draw(set("card", card, "step", other), del("step", other));

        assertThat(journey.document().at("/cards")).isEmpty();
    }

    @Test
    void aRootCauseIsForgottenWithItsLane() {
        UUID pain = journey.lane("pain-points", "k");
        journey.card(step, pain, "weight", 4, "rootCause", backstage);

        journey.draw(del("lane", backstage));

        assertThat(journey.document().at("/cards/0/weight").asInt()).isEqualTo(4);
        assertThat(journey.document().at("/cards/0").has("rootCause")).isFalse();
    }

    @Test
    void aCommentTellsWhoWroteItAndWhoResolvedIt() {
        UUID comment =
                journey.draw(add("comment", Ids.next(), "step", step, "lane", backstage, "text", "Stemmer dette?"));
        journey.by(api.as(fjordvik, Role.TENANT_ADMIN)).draw(set("comment", comment, "resolved", true));

        JsonNode told = journey.document().at("/comments/0");
        assertThat(told.at("/author").asString()).isEqualTo("Kari Nordmann (contributor)");
        assertThat(told.at("/resolvedBy").asString()).isEqualTo("Kari Nordmann (tenant-admin)");
        assertThat(told.has("resolvedAt")).isTrue();

        journey.draw(set("comment", comment, "resolved", false));
        assertThat(journey.document().at("/comments/0").has("resolvedBy")).isFalse();
    }

    @Test
    void anImportOf1500CardsTakesFewStatements() {
        List<Map<String, Object>> cards = new ArrayList<>();
        for (int i = 0; i < 1500; i++) {
            cards.add(cardOf(step, backstage, "performer", "Nr. " + i));
        }
        long before = TenantWatch.statements();

        Api.Answer answer = journey.send(0, cards);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(TenantWatch.statements() - before).isLessThanOrEqualTo(11);
        assertThat(answer.body().at("/totals/cards").asInt()).isEqualTo(1500);
    }

    @Test
    void aChangedTextTakesTenStatements() {
        UUID card = journey.card(step, backstage);
        long before = TenantWatch.statements();

        journey.draw(set("card", card, "text", "Vurderer søknaden"));

        assertThat(TenantWatch.statements() - before).isLessThanOrEqualTo(10);
    }

    private static void refused(Api.Answer answer, String field, String rule) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(400);
        assertThat(answer.text("/errors/0/field")).isEqualTo(field);
        assertThat(answer.text("/errors/0/rule")).isEqualTo(rule);
    }
}
