package no.medvirk.journeys.nested;

import static no.medvirk.journeys.Sketch.add;
import static no.medvirk.journeys.Sketch.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import no.medvirk.core.Ids;
import no.medvirk.core.Role;
import no.medvirk.core.Tenant;
import no.medvirk.journeys.Sketch;
import no.medvirk.testing.Api;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.TenantWatch;
import no.medvirk.testing.TestDatabase;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@ModuleTest
@NullUnmarked
class NestedTests {

    @Autowired
    Towns towns;

    @Autowired
    Api api;

    @Autowired
    Nesting nesting;

    @Autowired
    PlatformTransactionManager transactions;

    Town fjordvik;
    Api.Client client;
    Sketch whole;
    Sketch part;
    UUID step;
    UUID inside;

    @BeforeEach
    void aJourneyAndOneThatOfItsStepsIsToBeToldIn() {
        fjordvik = towns.found();
        client = api.as(fjordvik, Role.CONTRIBUTOR);
        whole = Sketch.begun(client, "Fra søknad til svar");
        part = Sketch.begun(client, "Saksbehandling");
        UUID phase = whole.phase("Søke");
        step = whole.step(phase, "Saken behandles", "V");
        whole.draw(set("step", whole.step(phase, "Svaret kommer", "a"), "touchMinutes", 5));
        inside = part.step(part.phase("Behandle"), "Vurdere", "V");
        part.draw(set("step", inside, "touchMinutes", 40), set("step", inside, "waitingMinutes", 600));
    }

    @Test
    void aStepShowsWhatItIsToldInAndTheSumsCountItWhereItHasNoFigureOfItsOwn() {
        Api.Answer told = whole.send(set("step", step, "toldIn", part.id()));
        assertThat(told.body().at("/totals/touchMinutes").toString())
                .isEqualTo(
                        "{\"known\":45,\"unknownSteps\":0,\"nested\":{\"known\":40,\"steps\":1,\"unknownSteps\":0}}");

        JsonNode document = whole.document();
        assertThat(document.at("/steps/0/toldIn").asString())
                .isEqualTo(part.id().toString());
        JsonNode nested = document.at("/nested/0");
        assertThat(nested.at("/title").asString()).isEqualTo("Saksbehandling");
        assertThat(nested.at("/target").asBoolean()).isFalse();
        assertThat(nested.at("/steps").asInt()).isEqualTo(1);
        assertThat(nested.at("/waitingMinutes/known").asInt()).isEqualTo(600);
        assertThat(document.at("/totals")).isEqualTo(told.body().at("/totals"));
        JsonNode parent = part.document().at("/partOf/0");
        assertThat(parent.at("/title").asString()).isEqualTo("Fra søknad til svar");
        assertThat(parent.at("/stepName").asString()).isEqualTo("Saken behandles");
        assertThat(parent.at("/step").asString()).isEqualTo(step.toString());

        JsonNode own = whole.send(set("step", step, "touchMinutes", 0)).body().at("/totals");
        assertThat(own.at("/touchMinutes/known").asInt()).isEqualTo(5);
        assertThat(own.at("/touchMinutes").has("nested")).isFalse();
        assertThat(own.at("/waitingMinutes/nested/known").asInt()).isEqualTo(600);
        assertThat(client.get(whole.path() + "/history")
                        .body()
                        .at("/items/1/fields/0")
                        .asString())
                .isEqualTo("toldIn");
    }

    @Test
    void aCircleIsRefusedAlsoThroughOthersAndNothingIsChanged() {
        Sketch middle = Sketch.begun(client, "Vedtak");
        UUID deeper = middle.step(middle.phase("Vedta"), "Skrive vedtak", "V");
        whole.draw(set("step", step, "toldIn", part.id()));
        part.draw(set("step", inside, "toldIn", middle.id()));

        Api.Answer through = middle.send(set("step", deeper, "name", "X"), set("step", deeper, "toldIn", whole.id()));
        refused(through, "ops[1].v", "circle");
        assertThat(through.text("/errors/0/limit")).isEqualTo("Vedtak › Fra søknad til svar › Saksbehandling › Vedtak");
        refused(whole.send(set("step", step, "toldIn", whole.id())), "ops[0].v", "circle");
        assertThat(middle.document().at("/steps/0/name").asString()).isEqualTo("Skrive vedtak");
        assertThat(middle.document().at("/seq").asInt()).isEqualTo(3);

        UUID born = Ids.next();
        UUID phase = Ids.next();
        List<Map<String, Object>> ops = List.of(
                add("journey", born, "title", "Ny", "status", "draft"),
                add("phase", phase, "name", "Fase", "position", "V"),
                add("step", Ids.next(), "phase", phase, "name", "I seg selv", "position", "V", "toldIn", born));
        refused(client.post("/journeys/" + born + "/operations", Sketch.message(0, ops)), "ops[2].v.toldIn", "circle");
        assertThat(client.get("/journeys/" + born).status()).isEqualTo(404);
    }

    @Test
    void whatIsNotThereIsInTheTrashOrIsAnothersIsRefused() {
        Sketch foreign = Sketch.begun(api.as(towns.found(), Role.CONTRIBUTOR), "Hos naboen");
        Sketch trashed = Sketch.begun(client, "Borte");
        trashed.draw(set("journey", trashed.id(), "trashed", true));

        refused(whole.send(set("step", step, "toldIn", Ids.next())), "ops[0].v", "unknown");
        refused(whole.send(set("step", step, "toldIn", foreign.id())), "ops[0].v", "unknown");
        refused(whole.send(set("step", step, "toldIn", trashed.id())), "ops[0].v", "in-trash");
        refused(whole.send(set("step", step, "toldIn", "x")), "ops[0].v", "type");
        assertThat(whole.document().at("/steps/0").has("toldIn")).isFalse();
    }

    @Test
    void twoWhoMakeACircleAtOnceDoNotBothSucceed() {
        Executor thread = task -> Thread.ofVirtual().start(task);
        List<CompletableFuture<Api.Answer>> both = new ArrayList<>();
        Tenant.<Void, RuntimeException>call(
                fjordvik.id(),
                () -> new TransactionTemplate(transactions).execute(status -> {
                    nesting.alone();
                    both.add(CompletableFuture.supplyAsync(
                            () -> whole.send(set("step", step, "toldIn", part.id())), thread));
                    both.add(CompletableFuture.supplyAsync(
                            () -> part.send(set("step", inside, "toldIn", whole.id())), thread));
                    // they have both come as far as to write, and see nothing of each other
                    while (waiting() < 2 && both.stream().noneMatch(CompletableFuture::isDone)) {
                        Thread.onSpinWait();
                    }
                    assertThat(both).noneMatch(CompletableFuture::isDone);
                    return null;
                }));

        List<Api.Answer> answers = both.stream().map(CompletableFuture::join).toList();
        assertThat(answers).extracting(Api.Answer::status).containsExactlyInAnyOrder(200, 400);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 400)
                .allSatisfy(answer -> assertThat(answer.text("/errors/0/rule")).isEqualTo("circle"));
    }

    @Test
    void whatLiesInTheTrashIsToldOnTheStepAndCountsForNothingUntilItComesBack() {
        whole.draw(set("step", step, "toldIn", part.id()));
        part.draw(set("journey", part.id(), "trashed", true));

        JsonNode document = whole.document();
        assertThat(document.at("/nested/0/trashed").asBoolean()).isTrue();
        assertThat(document.at("/totals/touchMinutes").toString()).isEqualTo("{\"known\":5,\"unknownSteps\":1}");
        whole.draw(set("step", step, "name", "Behandles fremdeles"));

        part.draw(set("journey", part.id(), "trashed", false));
        assertThat(whole.document().at("/totals/touchMinutes/known").asInt()).isEqualTo(45);

        part.draw(set("journey", part.id(), "trashed", true));
        Api.Client administrator = api.as(fjordvik, Role.TENANT_ADMIN);
        assertThat(administrator
                        .send(HttpMethod.DELETE, part.path(), request -> {})
                        .status())
                .isEqualTo(204);
        assertThat(whole.document().at("/steps/0").has("toldIn")).isFalse();
        assertThat(whole.document().at("/nested")).isEmpty();
    }

    @Test
    void theListTellsWhatAJourneyIsPartOfAndFindsThoseOnTop() {
        whole.draw(set("step", step, "toldIn", part.id()));

        JsonNode all = client.get("/journeys?q=saks").body().at("/items");
        assertThat(all).hasSize(1);
        assertThat(all.at("/0/partOf/0/title").asString()).isEqualTo("Fra søknad til svar");
        JsonNode top = client.get("/journeys?top=true").body().at("/items");
        assertThat(top).hasSize(1);
        assertThat(top.at("/0/id").asString()).isEqualTo(whole.id().toString());

        whole.draw(set("journey", whole.id(), "trashed", true));
        assertThat(client.get("/journeys?top=true").body().at("/items/0/id").asString())
                .isEqualTo(part.id().toString());
    }

    @Test
    void aTreeOfJourneysIsReadInOneStatementMoreHoweverDeep() {
        long bare = statements();
        Sketch above = part;
        UUID last = inside;
        whole.draw(set("step", step, "toldIn", part.id()));
        for (int level = 0; level < 6; level++) {
            Sketch below = Sketch.begun(client, "Nivå " + level);
            UUID next = below.step(below.phase("Fase"), "Steg", "V");
            below.draw(set("step", next, "waitingMinutes", 1));
            above.draw(set("step", last, "waitingMinutes", null), set("step", last, "toldIn", below.id()));
            above = below;
            last = next;
        }

        assertThat(statements()).isEqualTo(bare + 1);
        assertThat(whole.document().at("/totals/waitingMinutes/nested/known").asInt())
                .isEqualTo(1);
    }

    @Test
    void aVersionComesBackWithoutWhatNoLongerCanBeToldThere() {
        whole.draw(set("step", step, "toldIn", part.id()));
        String version =
                client.post(whole.path() + "/versions", Map.of("name", "delt")).text("/id");
        whole.draw(set("step", step, "toldIn", null));
        part.draw(set("step", inside, "toldIn", whole.id()));
        whole.draw(set("step", step, "name", "Noe annet"));

        Api.Answer restored = client.post("/journeys/versions/" + version + "/restoration", Map.of());

        assertThat(restored.status()).as(restored.body().toString()).isEqualTo(200);
        assertThat(whole.document().at("/steps/0/name").asString()).isEqualTo("Saken behandles");
        assertThat(whole.document().at("/steps/0").has("toldIn")).isFalse();

        part.draw(set("step", inside, "toldIn", null));
        assertThat(client.post("/journeys/versions/" + version + "/restoration", Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(whole.document().at("/steps/0/toldIn").asString())
                .isEqualTo(part.id().toString());
        assertThat(client.get("/journeys/versions/" + version + "/document")
                        .body()
                        .at("/nested/0/title")
                        .asString())
                .isEqualTo("Saksbehandling");
        String target =
                client.post(whole.path() + "/target", Map.of("title", "Ny")).text("/id");
        assertThat(client.get("/journeys/" + target).text("/steps/0/toldIn"))
                .isEqualTo(part.id().toString());
    }

    private long statements() {
        long before = TenantWatch.statements();
        assertThat(client.get(whole.path()).status()).isEqualTo(200);
        long read = TenantWatch.statements() - before;
        assertThat(read).isLessThanOrEqualTo(8);
        return read;
    }

    private static int waiting() {
        try (var connection = TestDatabase.superuser().getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery(
                        "select count(*) from pg_locks where locktype = 'advisory' and not granted")) {
            return found.next() ? found.getInt(1) : 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void refused(Api.Answer answer, String field, String rule) {
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(400);
        assertThat(answer.text("/errors/0/field")).isEqualTo(field);
        assertThat(answer.text("/errors/0/rule")).isEqualTo(rule);
    }
}
