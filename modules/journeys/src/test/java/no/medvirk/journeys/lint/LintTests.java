package no.medvirk.journeys.lint;

import static no.medvirk.journeys.Sketch.del;
import static no.medvirk.journeys.Sketch.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import no.medvirk.core.Role;
import no.medvirk.journeys.ClockDouble;
import no.medvirk.journeys.Sketch;
import no.medvirk.testing.Api;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.TenantWatch;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ModuleTest
@NullUnmarked
class LintTests {

    @Autowired
    Towns towns;

    @Autowired
    Api api;

    @Autowired
    ClockDouble clock;

    Town fjordvik;
    Api.Client client;
    Sketch journey;
    UUID step;
    UUID card;
    UUID phase;

    @BeforeEach
    void aLetterThatSpeaksOfAVedtak() {
        fjordvik = towns.found();
        towns.found();
        client = api.as(fjordvik, Role.CONTRIBUTOR);
        journey = Sketch.begun(client, "Barnehageplass");
        phase = journey.phase("Søke");
        step = journey.step(phase, "Får svar", "V");
        UUID touchpoints = journey.lane("touchpoints", "V");
        card = journey.card(step, touchpoints, "text", "Får vedtak", "channel", "mail", "perceivedOwner", "NAV");
        journey.card(step, journey.lane("backstage", "k"), "unit", "Barnehagekontoret");
    }

    @AfterEach
    void putBack() {
        clock.putForward(Duration.ZERO);
    }

    @Test
    void whatIsFoundIsToldWithItsPlaceItsWordsAndItsWeight() {
        JsonNode report = client.get(path()).body();

        JsonNode found = one(report, "jargon");
        assertThat(found.at("/step/name").asString()).isEqualTo("Får svar");
        assertThat(found.at("/card/id").asString()).isEqualTo(card.toString());
        assertThat(found.at("/facts/word").asString()).isEqualTo("vedtak");
        assertThat(found.at("/facts/instead-nb").asString()).isEqualTo("avgjørelse");
        assertThat(found.at("/state").asString()).isEqualTo("open");
        assertThat(one(report, "other-owner").at("/facts/owners").asString()).isEqualTo("Barnehagekontoret");
        assertThat(report.at("/counts/should").asInt()).isEqualTo(2);
        assertThat(report.has("digitised")).isFalse();
    }

    @Test
    void aDismissalSurvivesTheNextLookAndIsOverOnItsDay() {
        LocalDate until = LocalDate.now().plusDays(30);
        Api.Answer dismissed = dismiss(jargon(), 0, "Ordet står i loven", until);
        assertThat(dismissed.status()).as(dismissed.body().toString()).isEqualTo(200);
        assertThat(dismissed.text("/state")).isEqualTo("dismissed");
        assertThat(dismissed.text("/decisions/0/by")).startsWith("Kari Nordmann");

        assertThat(look().at("/counts/dismissed").asInt()).isEqualTo(1);
        assertThat(look().at("/counts/should").asInt()).isEqualTo(1);

        clock.putForward(Duration.ofDays(31));
        JsonNode over = one(look(), "jargon");
        assertThat(over.at("/state").asString()).isEqualTo("open");
        assertThat(over.at("/again").asString()).isEqualTo("expired");
        assertThat(over.at("/decisions/0/reason").asString()).isEqualTo("Ordet står i loven");
    }

    @Test
    void aDismissedFindingIsOpenAgainWhenItsCardIsChangedAndResolvedWhenItIsMended() {
        dismiss(jargon(), 0, "Ordet står i loven", LocalDate.now().plusDays(30));

        journey.draw(set("card", card, "text", "Får vedtak i posten"));
        assertThat(one(client.get(path()).body(), "jargon").at("/again").asString())
                .isEqualTo("changed");

        journey.draw(set("card", card, "text", "Får svar"));
        JsonNode gone = one(look(), "jargon");
        assertThat(gone.at("/state").asString()).isEqualTo("resolved");
        assertThat(gone.at("/found").asBoolean()).isFalse();
        assertThat(gone.has("goneAt")).isTrue();

        assertThat(decide(jargon(), 1, Map.of("verdict", "resolved")).text("/rule"))
                .isEqualTo("not-found-now");
        journey.draw(set("card", card, "text", "Får enda et vedtak"));
        assertThat(one(look(), "jargon").at("/state").asString()).isEqualTo("open");
    }

    @Test
    void whatWasKeptAndNeverDecidedIsResolvedWhenItIsGoneAndSaysWhenItReturns() {
        look();
        journey.draw(set("card", card, "perceivedOwner", "Barnehagekontoret"));
        assertThat(one(look(), "other-owner").at("/state").asString()).isEqualTo("resolved");

        journey.draw(set("card", card, "perceivedOwner", "NAV"));
        assertThat(one(client.get(path()).body(), "other-owner").at("/again").asString())
                .isEqualTo("returned");
        assertThat(one(look(), "other-owner").at("/again").asString()).isEqualTo("returned");
    }

    @Test
    void whatWasMarkedAsDealtWithCanBeTakenBackAndEveryDecisionStaysWritten() {
        assertThat(decide(jargon(), 0, Map.of("verdict", "resolved")).text("/state"))
                .isEqualTo("resolved");
        assertThat(decide(jargon(), 0, Map.of("verdict", "resolved")).status()).isEqualTo(412);

        Api.Answer open = client.delete(path() + "/" + jargon(), "\"1\"");

        assertThat(open.text("/state")).isEqualTo("open");
        assertThat(open.body().at("/decisions")).hasSize(2);
        assertThat(open.body().at("/version").asInt()).isEqualTo(2);
    }

    @Test
    void aDismissalNeedsAReasonAndADayThatIsToCome() {
        Api.Answer bare = decide(jargon(), 0, Map.of("verdict", "dismissed"));
        assertThat(bare.status()).isEqualTo(400);
        assertThat(bare.text("/errors/0/field")).isEqualTo("reason");
        assertThat(bare.text("/errors/1/rule")).isEqualTo("required");
        assertThat(dismiss(jargon(), 0, "x", LocalDate.now().minusDays(1)).text("/errors/0/rule"))
                .isEqualTo("past");
        assertThat(dismiss(jargon(), 0, "x".repeat(2001), LocalDate.now().plusDays(9))
                        .status())
                .isEqualTo(400);
        assertThat(decide(jargon(), 0, Map.of("verdict", "reopened")).text("/errors/0/field"))
                .isEqualTo("verdict");
        assertThat(decide(UUID.randomUUID(), 0, Map.of("verdict", "resolved")).status())
                .isEqualTo(404);
        assertThat(client.get("/journeys/" + UUID.randomUUID() + "/lint").status())
                .isEqualTo(404);
    }

    @Test
    void aReaderReadsAndAnotherMunicipalitySeesNothing() {
        Api.Client reader = api.as(fjordvik, Role.READER);
        assertThat(reader.get(path()).status()).isEqualTo(200);
        assertThat(reader.post(path(), Map.of()).status()).isEqualTo(403);
        assertThat(reader.put(path() + "/" + jargon(), "\"0\"", Map.of("verdict", "resolved"))
                        .status())
                .isEqualTo(403);

        Api.Client lidaland = api.as(towns.found(), Role.TENANT_ADMIN);
        assertThat(lidaland.get(path()).status()).isEqualTo(404);
        assertThat(lidaland.post(path(), Map.of()).status()).isEqualTo(404);
        assertThat(lidaland.put(path() + "/" + jargon(), "\"0\"", Map.of("verdict", "resolved"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void inTheTrashNothingIsKeptOrDecided() {
        UUID finding = jargon();
        journey.draw(set("journey", journey.id(), "trashed", true));

        assertThat(look().at("/trashed").asBoolean()).isTrue();
        assertThat(one(look(), "jargon").has("seenAt")).isFalse();
        assertThat(decide(finding, 0, Map.of("verdict", "resolved")).text("/rule"))
                .isEqualTo("trashed");
    }

    @Test
    void whatIsGoneIsStillToldByItsOldPlace() {
        look();
        journey.draw(del("step", step));
        journey.step(phase, "Nytt", "X");

        JsonNode gone = one(look(), "jargon");
        assertThat(gone.at("/state").asString()).isEqualTo("resolved");
        assertThat(gone.at("/step/name").asString()).isEqualTo("Får svar");
    }

    @Test
    void aNewJourneyIsHeldAgainstTodays() {
        String id =
                client.post(journey.path() + "/target", Map.of("title", "Ny")).text("/id");
        JsonNode target = client.get("/journeys/" + id).body();
        String touchpoint = StreamSupport.stream(target.at("/cards").spliterator(), false)
                .filter(one -> one.has("channel"))
                .findFirst()
                .orElseThrow()
                .at("/id")
                .asString();
        client.post(
                "/journeys/" + id + "/operations",
                Sketch.message(1, List.of(set("card", UUID.fromString(touchpoint), "channel", "online-service"))));
        long before = TenantWatch.statements();

        JsonNode report = client.get("/journeys/" + id + "/lint").body();

        assertThat(TenantWatch.statements() - before).isLessThanOrEqualTo(8);
        assertThat(report.at("/digitised/unchanged").asInt()).isEqualTo(1);
        assertThat(one(report, "unchanged-behind").at("/facts/before").asString())
                .isEqualTo("mail");
    }

    private String path() {
        return journey.path() + "/lint";
    }

    private JsonNode look() {
        Api.Answer answer = client.post(path(), Map.of());
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body();
    }

    private UUID jargon() {
        return UUID.fromString(
                one(client.get(path()).body(), "jargon").at("/id").asString());
    }

    private Api.Answer dismiss(UUID finding, int version, String reason, LocalDate until) {
        return decide(
                finding,
                version,
                new HashMap<>(Map.of("verdict", "dismissed", "reason", reason, "until", until.toString())));
    }

    private Api.Answer decide(UUID finding, int version, Map<String, Object> draft) {
        return client.put(path() + "/" + finding, "\"" + version + "\"", draft);
    }

    private static JsonNode one(JsonNode report, String check) {
        return StreamSupport.stream(report.at("/findings").spliterator(), false)
                .filter(one -> one.at("/check").asString().equals(check))
                .findFirst()
                .orElseThrow();
    }
}
