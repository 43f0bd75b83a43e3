package no.medvirk.journeys.live;

import static no.medvirk.journeys.Sketch.add;
import static no.medvirk.journeys.Sketch.message;
import static no.medvirk.journeys.Sketch.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import no.medvirk.core.Ids;
import no.medvirk.core.Role;
import no.medvirk.core.Tenant;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.Sketch;
import no.medvirk.testing.Api;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.TestDatabase;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class LiveTests {

    @Autowired
    Towns towns;

    @Autowired
    Api api;

    @Autowired
    Audience audience;

    Town fjordvik;
    Town lidaland;
    Api.Client contributor;
    Sketch journey;

    @BeforeEach
    void aJourney() {
        fjordvik = towns.found();
        lidaland = towns.found();
        contributor = api.as(fjordvik, Role.CONTRIBUTOR);
        journey = Sketch.begun(contributor, "Barnehageplass");
    }

    @Test
    void whatIsWrittenIsToldInOrderAndTheStreamEndsWithTheTrash() {
        UUID phase = journey.phase("Søke");
        CompletableFuture<Api.Answer> stream = listen(contributor, "?after=1", "");
        await().until(() -> seats() == 1);
        journey.step(phase, "Finne barnehage", "V");
        trash(journey.path(), journey.id());

        Api.Answer heard = ended(stream);

        assertThat(heard.status()).isEqualTo(200);
        assertThat(heard.raw().getContentType()).startsWith("text/event-stream");
        assertThat(heard.raw().getHeader("X-Accel-Buffering")).isEqualTo("no");
        assertThat(lines(heard, "id: ")).containsExactly("2", "3", "4");
        assertThat(lines(heard, "event: ").stream().filter(event -> !event.equals("people")))
                .containsExactly("written", "written", "written", "over");
        assertThat(text(heard))
                .contains("\"by\":\"Kari Nordmann (contributor)\"")
                .contains("\"name\":\"Finne barnehage\"")
                .contains("{\"why\":\"trashed\"}");
    }

    @Test
    void aBrowserThatComesAgainBeginsWhereItLeftOff() {
        journey.phase("Søke");
        journey.phase("Få svar");
        CompletableFuture<Api.Answer> stream = listen(contributor, "?after=0", "2");
        await().until(() -> seats() == 1);
        trash(journey.path(), journey.id());

        assertThat(lines(ended(stream), "id: ")).containsExactly("3", "4");
    }

    @Test
    void whoHasMissedTooMuchOrKnowsMoreThanThereIsReadsTheJourneyAnew() {
        UUID phase = journey.phase("Søke");
        UUID step = journey.step(phase, "Finne barnehage", "V");
        UUID lane = journey.lane("backstage", "V");
        List<Map<String, Object>> cards = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            cards.add(add(
                    "card",
                    Ids.next(),
                    "step",
                    step,
                    "lane",
                    lane,
                    "position",
                    "V",
                    "status",
                    "assumed",
                    "text",
                    "x".repeat(900)));
        }
        assertThat(journey.send(0, cards).status()).isEqualTo(200);
        trash(journey.path(), journey.id());
        contributor.post(
                journey.path() + "/operations", message(0, List.of(set("journey", journey.id(), "trashed", false))));
        CompletableFuture<Api.Answer> behind = listen(contributor, "?after=4", "");
        CompletableFuture<Api.Answer> ahead = listen(contributor, "?after=99", "");
        await().until(() -> seats() == 2);
        trash(journey.path(), journey.id());

        assertThat(text(ended(behind)))
                .contains("event: anew\ndata: {\"seq\":7}")
                .doesNotContain("xxx");
        assertThat(text(ended(ahead))).contains("event: anew\ndata: {\"seq\":7}");
    }

    @Test
    void theSameIdInAnotherMunicipalityIsAnotherJourneyAndHearsNothing() {
        Api.Client other = api.as(lidaland, Role.CONTRIBUTOR);
        assertThat(other.post(journey.path() + "/operations", message(0, List.of(journey.begin("En annens"))))
                        .status())
                .isEqualTo(200);
        CompletableFuture<Api.Answer> theirs = listen(other, "?window=" + Ids.next(), "");
        await().until(() -> Tenant.call(lidaland.id(), () -> audience.in(new JourneyId(journey.id())))
                        .size()
                == 1);
        journey.phase("Hemmelig");
        present(contributor, Ids.next(), false);
        await().until(() -> here() == 1);
        other.post(journey.path() + "/operations", message(0, List.of(set("journey", journey.id(), "trashed", true))));

        Api.Answer heard = ended(theirs);

        assertThat(lines(heard, "id: ")).containsExactly("2");
        assertThat(text(heard)).doesNotContain("Hemmelig").doesNotContain("anew");
        assertThat(text(heard).split("\"name\":")).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void aForeignAMissingAndATrashedJourneyAnswerTheSame() {
        Api.Client foreigner = api.as(lidaland, Role.TENANT_ADMIN);
        for (String path : List.of(journey.path(), "/journeys/" + Ids.next(), "/journeys/none")) {
            assertThat(foreigner.get(path + "/live").status()).isEqualTo(404);
            assertThat(foreigner
                            .post(path + "/presence", Map.of("window", Ids.next()))
                            .status())
                    .isEqualTo(404);
        }
        trash(journey.path(), journey.id());
        assertThat(contributor.get(journey.path() + "/live").status()).isEqualTo(404);
        assertThat(contributor
                        .post(journey.path() + "/presence", Map.of("window", Ids.next()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void peopleAreToldOfByNameWithWhereTheyAre() {
        Api.Client reader = api.as(fjordvik, Role.READER);
        UUID step = journey.step(journey.phase("Søke"), "Finne barnehage", "V");
        assertThat(reader.post(journey.path() + "/presence", Map.of("window", Ids.next(), "step", step, "typing", true))
                        .status())
                .isEqualTo(204);
        await().until(() -> here() == 1);
        UUID window = Ids.next();
        CompletableFuture<Api.Answer> stream = listen(contributor, "?window=" + window, "");
        await().until(() -> here() == 2);
        present(contributor, window, true);

        String heard = text(ended(stream));

        assertThat(heard)
                .contains("\"name\":\"Kari Nordmann (reader)\"")
                .contains("\"step\":\"" + step + "\"")
                .contains("\"typing\":true")
                .doesNotContain("event: over");
        assertThat(here()).isEqualTo(1);
    }

    @Test
    void onePersonHasOnlySoManyStreams() throws Exception {
        List<CompletableFuture<Api.Answer>> streams = new ArrayList<>();
        for (int i = 0; i <= Audience.STREAMS_EACH; i++) {
            streams.add(listen(contributor, "", ""));
        }
        Api.Answer refused = (Api.Answer) CompletableFuture.anyOf(streams.toArray(CompletableFuture[]::new))
                .get(20, TimeUnit.SECONDS);
        trash(journey.path(), journey.id());

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/rule")).isEqualTo("streams");
        assertThat(streams.stream().map(LiveTests::ended).filter(answer -> answer.status() == 200))
                .hasSize(Audience.STREAMS_EACH);
    }

    @Test
    void aStreamTellsNothingMoreToWhomeverIsRemoved() {
        CompletableFuture<Api.Answer> stream = listen(contributor, "", "");
        await().until(() -> seats() == 1);
        JdbcClient.create(TestDatabase.superuser())
                .sql("update core.member set removed_at = now() where subject = ?")
                .param(String.valueOf(fjordvik.people().get(Role.CONTRIBUTOR)))
                .update();
        Api.Client administrator = api.as(fjordvik, Role.TENANT_ADMIN);
        administrator.post(
                journey.path() + "/operations", message(0, List.of(set("journey", journey.id(), "title", "Hemmelig"))));

        String heard = text(ended(stream));

        assertThat(heard).contains("{\"why\":\"gone\"}").doesNotContain("Hemmelig");
    }

    private CompletableFuture<Api.Answer> listen(Api.Client who, String query, String lastEvent) {
        CompletableFuture<Api.Answer> answer = new CompletableFuture<>();
        Thread.ofVirtual()
                .start(() -> answer.complete(who.send(HttpMethod.GET, journey.path() + "/live" + query, request -> {
                    if (!lastEvent.isEmpty()) {
                        request.header("Last-Event-ID", lastEvent);
                    }
                })));
        return answer;
    }

    private static Api.Answer ended(CompletableFuture<Api.Answer> stream) {
        return stream.orTimeout(20, TimeUnit.SECONDS).join();
    }

    private int here() {
        return Tenant.call(fjordvik.id(), () -> audience.in(new JourneyId(journey.id())))
                .size();
    }

    private int seats() {
        return Tenant.call(fjordvik.id(), () -> audience.streams(new JourneyId(journey.id())));
    }

    private void present(Api.Client who, UUID window, boolean gone) {
        assertThat(who.post(journey.path() + "/presence", Map.of("window", window, "gone", gone))
                        .status())
                .isEqualTo(204);
    }

    private void trash(String path, UUID id) {
        assertThat(contributor
                        .post(path + "/operations", message(0, List.of(set("journey", id, "trashed", true))))
                        .status())
                .isEqualTo(200);
    }

    private static List<String> lines(Api.Answer answer, String beginning) {
        return text(answer)
                .lines()
                .filter(line -> line.startsWith(beginning))
                .map(line -> line.substring(beginning.length()))
                .toList();
    }

    private static String text(Api.Answer answer) {
        return new String(answer.raw().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
