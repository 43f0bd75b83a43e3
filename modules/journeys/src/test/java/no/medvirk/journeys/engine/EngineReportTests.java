package no.medvirk.journeys.engine;

import static no.medvirk.journeys.Sketch.add;
import static no.medvirk.journeys.Sketch.del;
import static no.medvirk.journeys.Sketch.message;
import static no.medvirk.journeys.Sketch.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import no.medvirk.core.Ids;
import no.medvirk.core.Role;
import no.medvirk.core.TenantId;
import no.medvirk.journeys.Sketch;
import no.medvirk.journeys.StepId;
import no.medvirk.journeys.WorkCommitted;
import no.medvirk.journeys.WorkCommitted.Action;
import no.medvirk.testing.Api;
import no.medvirk.testing.Facts;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.TenantWatch;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The engine of the worked cases, drawn: a form on paper, and eight pieces of work behind it. */
@ModuleTest
class EngineReportTests {

    private static final UUID PLAN = Ids.next();

    record Told(TenantId tenant, UUID plan, List<Action> actions, int telling) implements WorkCommitted {}

    @Autowired
    Towns towns;

    @Autowired
    Api api;

    @Autowired
    Facts facts;

    Town fjordvik;
    Api.Client client;
    Sketch today;
    List<UUID> steps;
    UUID touchpoint;
    String target;

    @BeforeEach
    void aServiceAsItIsProducedTodayAndANewOneBegun() {
        fjordvik = towns.found();
        client = api.as(fjordvik, Role.CONTRIBUTOR);
        today = Sketch.begun(client, "Barnehageplass");
        UUID phase = today.phase("Søke");
        UUID pains = today.lane("pain-points", "d");
        UUID backstage = today.lane("backstage", "b");
        UUID support = today.lane("support", "c");
        UUID touchpoints = today.lane("touchpoints", "a");
        int[] minutes = {6, 12, 10, 15, 45, 20, 10, 6};
        steps = new ArrayList<>();
        for (int i = 0; i < minutes.length; i++) {
            UUID step = step(phase, i, minutes[i]);
            today.card(step, i == 5 || i == 7 ? support : backstage, work(i));
            steps.add(step);
        }
        today.card(steps.get(4), touchpoints, "channel", "telephone");
        touchpoint = today.card(steps.getFirst(), touchpoints, "channel", "mail");
        today.card(steps.get(4), pains, "rootCause", backstage, "weight", 4);
        target = Objects.requireNonNull(client.post(today.path() + "/target", Map.of("title", "Ny barnehageplass"))
                .text("/id"));
    }

    @Test
    void aFormOnTheScreenThatIsKeyedInAsBeforeIsANewBodyOnTheSameEngine() {
        draw(
                set("card", inTarget(touchpoint), "channel", "homepage"),
                set("card", worked(0), "system", "Skjemaløsning"));
        commit(1, action(WorkCommitted.Dimension.TECHNOLOGY, 0));

        JsonNode report = report();

        assertThat(report.at("/verdict").asString()).isEqualTo("rubber-band");
        assertThat(report.at("/body").asDouble())
                .isEqualTo(200 / 3.0); // the letter is gone, the form is new, the telephone stays
        assertThat(report.at("/production").asDouble()).isEqualTo(6 * .25 / 115, within(1e-9));
        assertThat(report.at("/gain").asDouble()).isEqualTo(0);
        assertThat(report.at("/breadth").asDouble()).isEqualTo(.2);
        assertThat(report.at("/coverage").asDouble()).isEqualTo(0);
        assertThat(minutesOf(report, "untouched")).containsExactly(45.0, 20.0, 12.0);
        assertThat(texts(report.at("/withoutAction")))
                .containsExactlyInAnyOrder("work-process", "organisation", "people", "governance");
        assertThat(report.at("/causes/0/covered").asBoolean()).isFalse();
        assertThat(minutesOf(report, "lift")).isNotEmpty();
    }

    @Test
    void whereTheWorkIsDoneAnewAndSomebodyIsBoundToItTheChangeIsWhole() {
        draw(
                set("card", inTarget(touchpoint), "channel", "homepage"),
                del("card", worked(0)),
                del("card", worked(1)),
                set("card", worked(2), "automation", "automatic"),
                set("card", worked(4), "decision", "rule"),
                set("card", worked(4), "unit", "Servicetorget"),
                set("card", worked(5), "unit", "Oppvekst"));
        commit(
                1,
                action(WorkCommitted.Dimension.WORK_PROCESS, 4),
                action(WorkCommitted.Dimension.ORGANISATION, 4, 5),
                action(WorkCommitted.Dimension.TECHNOLOGY, 2));

        JsonNode report = report();

        assertThat(report.at("/verdict").asString()).isEqualTo("whole");
        assertThat(texts(report.at("/works"), "change"))
                .containsExactly(
                        "made-anew",
                        "made-anew",
                        "made-anew",
                        "unchanged",
                        "made-anew",
                        "changed",
                        "unchanged",
                        "unchanged");
        assertThat(report.at("/coverage").asDouble()).isEqualTo(1);
        assertThat(report.at("/gains/1/measure").asString()).isEqualTo("rekeyings");
        assertThat(report.at("/gains/1/now").asInt()).isEqualTo(1);
        assertThat(report.at("/gains/1/then").asInt()).isEqualTo(0);
    }

    @Test
    void anEngineThatNobodyHasBoundThemselvesToChangeIsNotAssessedAndWhatIsNotDrawnIsNotPraised() {
        assertThat(report().at("/verdict").asString()).isEqualTo("not-assessable");
        assertThat(texts(report().at("/gates"))).containsExactly("nothing-committed");
        assertThat(report().has("engine")).isFalse();

        Sketch bare = Sketch.begun(client, "Bare flaten");
        UUID step = bare.step(bare.phase("Søke"), "Søker", "a");
        bare.card(step, bare.lane("touchpoints", "a"), "channel", "homepage");
        String next = client.post(bare.path() + "/target", Map.of("title", "Ny flate"))
                .text("/id");
        JsonNode unmapped = client.get("/journeys/" + next + "/engine").body();

        assertThat(texts(unmapped.at("/gates"))).containsExactly("few-works", "no-backstage", "nothing-committed");
        assertThat(unmapped.has("coverage")).isFalse();
    }

    @Test
    void whatIsToldLateUndoesNothingAndAPlanThatIsTakenBackCountsNoMore() {
        commit(2, action(WorkCommitted.Dimension.PEOPLE, 4), action(WorkCommitted.Dimension.GOVERNANCE, 5));
        commit(1, action(WorkCommitted.Dimension.PEOPLE, 4));
        assertThat(report().at("/actions")).hasSize(2);

        commit(3);
        assertThat(texts(report().at("/gates"))).containsExactly("nothing-committed");
    }

    @Test
    void aReasonStandsBesideTheVerdictWithANameAndADayAndNeverInsteadOfIt() {
        Map<String, Object> reason = Map.of("reason", "Motoren er god fra før", "reviewOn", "2099-01-01");

        Api.Answer answer = client.post("/journeys/" + target + "/engine/reservations", reason);

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text("/verdict")).isEqualTo("not-assessable");
        assertThat(answer.text("/reservations/0/by")).isEqualTo("Kari Nordmann (contributor)");
        assertThat(reserved(client, Map.of("reason", " ", "reviewOn", "2099-01-01")))
                .isEqualTo(400);
        assertThat(reserved(client, Map.of("reason", "God", "reviewOn", "2020-01-01")))
                .isEqualTo(400);
        assertThat(reserved(api.as(fjordvik, Role.READER), reason)).isEqualTo(403);
        assertThat(reserved(api.as(towns.found(), Role.CONTRIBUTOR), reason)).isEqualTo(404);
        assertThat(report().at("/reservations")).hasSize(1);
    }

    @Test
    void anotherMunicipalityAsksInVainAndSoDoesWhoAsksOfTodaysJourney() {
        assertThat(api.as(towns.found(), Role.TENANT_ADMIN)
                        .get("/journeys/" + target + "/engine")
                        .status())
                .isEqualTo(404);
        assertThat(client.get(today.path() + "/engine").status()).isEqualTo(404);
        long before = TenantWatch.statements();
        report();
        assertThat(TenantWatch.statements() - before).isLessThanOrEqualTo(24);
    }

    private UUID step(UUID phase, int i, int minutes) {
        return today.draw(add(
                "step",
                Ids.next(),
                "phase",
                phase,
                "name",
                "Steg " + i,
                "position",
                Character.toString('a' + i),
                "touchMinutes",
                minutes,
                "frequencyPercent",
                i == 3 ? 40 : 100));
    }

    private static Object[] work(int i) {
        return new Object[] {
            "text", "Arbeid " + i,
            "unit", i == 5 || i == 7 ? "Arkivet" : "Oppvekst",
            "decision", i == 4 ? "discretion" : "none",
            "dataSource", i == 1 ? "rekeyed" : "reused",
            "automation", "manual"
        };
    }

    private UUID worked(int i) {
        return StreamSupport.stream(document().at("/cards").spliterator(), false)
                .filter(card -> card.at("/text").asString().equals("Arbeid " + i))
                .map(card -> UUID.fromString(card.at("/id").asString()))
                .findFirst()
                .orElseThrow();
    }

    private UUID inTarget(UUID origin) {
        return StreamSupport.stream(document().at("/cards").spliterator(), false)
                .filter(card -> card.at("/origin").asString().equals(origin.toString()))
                .map(card -> UUID.fromString(card.at("/id").asString()))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode document() {
        return client.get("/journeys/" + target).body();
    }

    @SafeVarargs
    private void draw(Map<String, Object>... ops) {
        Api.Answer answer = client.post("/journeys/" + target + "/operations", message(1, List.of(ops)));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    }

    private Action action(WorkCommitted.Dimension dimension, int... changed) {
        Set<StepId> changes = new java.util.HashSet<>();
        for (int i : changed) {
            changes.add(new StepId(steps.get(i)));
        }
        return new Action(Ids.next(), "Tiltak " + dimension.code(), dimension, changes);
    }

    private void commit(int telling, Action... actions) {
        facts.tell(new Told(fjordvik.id(), PLAN, List.of(actions), telling));
    }

    private JsonNode report() {
        return client.get("/journeys/" + target + "/engine").body();
    }

    private int reserved(Api.Client by, Map<String, Object> reason) {
        return by.post("/journeys/" + target + "/engine/reservations", reason).status();
    }

    private static List<Double> minutesOf(JsonNode report, String list) {
        return StreamSupport.stream(report.at("/" + list).spliterator(), false)
                .map(id -> StreamSupport.stream(report.at("/works").spliterator(), false)
                        .filter(work -> work.at("/card").equals(id))
                        .findFirst()
                        .orElseThrow()
                        .at("/minutes")
                        .asDouble())
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    private static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> one.at("/" + field).asString())
                .toList();
    }
}
