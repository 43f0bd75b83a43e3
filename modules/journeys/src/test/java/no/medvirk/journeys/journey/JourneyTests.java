package no.medvirk.journeys.journey;

import static no.medvirk.journeys.Sketch.add;
import static no.medvirk.journeys.Sketch.cardOf;
import static no.medvirk.journeys.Sketch.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import no.medvirk.core.Ids;
import no.medvirk.core.Role;
import no.medvirk.core.Tenant;
import no.medvirk.core.Trash;
import no.medvirk.journeys.Sketch;
import no.medvirk.testing.Api;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.TenantWatch;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

@ModuleTest
class JourneyTests {

    @Autowired
    Towns towns;

    @Autowired
    Api api;

    @Autowired
    List<Trash> trashes;

    Town fjordvik;
    Api.Client reader;
    Api.Client contributor;
    Api.Client administrator;

    @BeforeEach
    void twoMunicipalities() {
        fjordvik = towns.found();
        reader = api.as(fjordvik, Role.READER);
        contributor = api.as(fjordvik, Role.CONTRIBUTOR);
        administrator = api.as(fjordvik, Role.TENANT_ADMIN);
        Sketch.begun(api.as(towns.found(), Role.CONTRIBUTOR), "Barnehage hos naboen");
    }

    @Test
    void theListShowsTheCurveOfWhatWasToldWithGaps() {
        Sketch journey = Sketch.begun(contributor, "Barnehageplass");
        UUID phase = journey.phase("Søke");
        UUID first = journey.step(phase, "Finne", "A");
        journey.step(phase, "Vente", "B");
        UUID third = journey.step(phase, "Begynne", "a");
        UUID experience = journey.lane("experience", "V");
        UUID pain = journey.lane("pain-points", "a");
        journey.card(first, experience, "felt", -1.5);
        journey.card(third, experience, "felt", 2);
        journey.card(third, experience, "whose", "Ansatt");
        journey.card(third, pain);

        Api.Answer list = reader.get("/journeys");

        assertThat(list.body().at("/items")).hasSize(1);
        assertThat(list.body().at("/items/0/curve").toString()).isEqualTo("[-1.5,null,2.0]");
        assertThat(list.body().at("/items/0/painPoints").asInt()).isEqualTo(1);
        assertThat(list.body().at("/items/0/opportunities").asInt()).isZero();
        assertThat(list.text("/items/0/updatedBy")).isEqualTo("Kari Nordmann (contributor)");
    }

    @Test
    void theListIsFilteredAndPagedAndTakesTwoStatements() {
        for (String title :
                List.of("Søknad om barnehage", "Byggesak", "Bytte av BARNEHAGE 100%", "Barnehage på nynorsk")) {
            Sketch.begun(contributor, title);
        }
        Sketch reviewed = Sketch.begun(contributor, "Barnehage til gjennomgang");
        reviewed.draw(set("journey", reviewed.id(), "status", "review"));
        reader.get("/journeys");

        long before = TenantWatch.statements();
        Api.Answer first = reader.get("/journeys?q=barnehage&limit=2");
        assertThat(TenantWatch.statements() - before).isLessThanOrEqualTo(2);
        Api.Answer second = reader.get("/journeys?q=barnehage&limit=2&after=" + first.text("/next"));

        assertThat(titles(first)).containsExactly("Barnehage til gjennomgang", "Barnehage på nynorsk");
        assertThat(titles(second)).containsExactly("Bytte av BARNEHAGE 100%", "Søknad om barnehage");
        assertThat(second.text("/next")).isNull();
        assertThat(titles(reader.get("/journeys?status=review"))).containsExactly("Barnehage til gjennomgang");
        assertThat(titles(reader.get("/journeys?q=100%25"))).containsExactly("Bytte av BARNEHAGE 100%");
        assertThat(titles(reader.get("/journeys?service=" + Ids.next()))).isEmpty();
        assertThat(reader.get("/journeys?status=lost").status()).isEqualTo(400);
        assertThat(reader.get("/journeys?service=x").status()).isEqualTo(400);
        assertThat(reader.get("/journeys?after=x").status()).isEqualTo(400);
        String endOfTime = Base64.getUrlEncoder()
                .encodeToString(("+1000000000-12-31T23:59:59Z\0" + Ids.next()).getBytes(StandardCharsets.UTF_8));
        assertThat(reader.get("/journeys?after=" + endOfTime).status()).isEqualTo(400);
        assertThat(reader.get("/journeys?limit=201").status()).isEqualTo(400);
    }

    @Test
    void aJourneyOf40StepsAnd12LanesWith3CardsEachIsReadInEightStatements() {
        Sketch journey = Sketch.begun(contributor, "Stor");
        UUID phase = Ids.next();
        List<Map<String, Object>> ops = new ArrayList<>(List.of(add("phase", phase, "name", "Alt", "position", "V")));
        List<UUID> lanes = new ArrayList<>();
        for (int lane = 0; lane < 12; lane++) {
            lanes.add(Ids.next());
            ops.add(add("lane", lanes.getLast(), "kind", "own", "label", "Rad", "position", "V"));
        }
        for (int i = 0; i < 40; i++) {
            UUID step = Ids.next();
            ops.add(add("step", step, "phase", phase, "name", "Steg " + i, "position", "V"));
            lanes.forEach(lane -> ops.addAll(List.of(cardOf(step, lane), cardOf(step, lane), cardOf(step, lane))));
        }
        assertThat(journey.send(1, ops).status()).isEqualTo(200);
        long before = TenantWatch.statements();

        Api.Answer document = reader.get(journey.path());

        assertThat(TenantWatch.statements() - before).isLessThanOrEqualTo(8);
        assertThat(document.body().at("/cards")).hasSize(1440);
        assertThat(document.etag()).isEqualTo("\"2\"");
    }

    @Test
    void theHistoryTellsWhoDidWhatNewestFirst() {
        Sketch journey = Sketch.begun(contributor, "Barnehageplass");
        UUID phase = journey.phase("Søke");
        journey.by(administrator)
                .draw(
                        add("step", Ids.next(), "phase", phase, "name", "Finne", "position", "V"),
                        set("phase", phase, "name", "Søke plass"),
                        set("journey", journey.id(), "status", "review"));

        Api.Answer newest = reader.get(journey.path() + "/history?limit=2");
        Api.Answer oldest = reader.get(journey.path() + "/history?limit=2&after=" + newest.text("/next"));

        assertThat(newest.text("/items/0/actor")).isEqualTo("Kari Nordmann (tenant-admin)");
        assertThat(newest.text("/items/0/action")).isEqualTo("changed");
        assertThat(newest.body().at("/items/0/fields").toString()).isEqualTo("[\"name\",\"status\"]");
        assertThat(newest.body().at("/items/0/counts").toString())
                .isEqualTo("[{\"element\":\"journey\",\"added\":0,\"changed\":1,\"deleted\":0},"
                        + "{\"element\":\"phase\",\"added\":0,\"changed\":1,\"deleted\":0},"
                        + "{\"element\":\"step\",\"added\":1,\"changed\":0,\"deleted\":0}]");
        assertThat(oldest.text("/items/0/action")).isEqualTo("created");
        assertThat(oldest.text("/next")).isNull();
    }

    @Test
    void aJourneyInTheTrashIsNotListedNotWrittenAndComesBackAsItWas() {
        Sketch journey = Sketch.begun(contributor, "Bygg");
        journey.draw(set("journey", journey.id(), "trashed", true));

        assertThat(titles(reader.get("/journeys"))).isEmpty();
        assertThat(reader.get("/journeys/trash").text("/0/name")).isEqualTo("Bygg");
        assertThat(reader.get(journey.path()).body().has("trashedAt")).isTrue();
        Api.Answer written = journey.send(set("journey", journey.id(), "title", "X"));
        assertThat(written.status()).isEqualTo(409);
        assertThat(written.text("/rule")).isEqualTo("trashed");

        journey.draw(set("journey", journey.id(), "trashed", false));
        assertThat(titles(reader.get("/journeys"))).containsExactly("Bygg");
        assertThat(reader.get(journey.path() + "/history").text("/items/0/action"))
                .isEqualTo("restored");
    }

    @Test
    void onlyAnAdministratorDeletesForGoodAndOnlyFromTheTrash() {
        Sketch journey = Sketch.begun(contributor, "Bygg");
        assertThat(delete(administrator, journey).text("/rule")).isEqualTo("not-trashed");
        journey.draw(set("journey", journey.id(), "trashed", true));

        assertThat(delete(contributor, journey).status()).isEqualTo(403);
        assertThat(delete(administrator, journey).status()).isEqualTo(204);
        assertThat(delete(administrator, journey).status()).isEqualTo(404);
        assertThat(reader.get(journey.path()).status()).isEqualTo(404);
        assertThat(reader.get(journey.path() + "/history").status()).isEqualTo(404);
    }

    @Test
    void theNightEmptiesTheTrashOfOneMunicipalityAtATime() {
        Sketch journey = Sketch.begun(contributor, "Bygg");
        Sketch kept = Sketch.begun(contributor, "Barnehage");
        journey.draw(set("journey", journey.id(), "trashed", true));

        assertThat(emptied(towns.found(), Instant.now().plusSeconds(60))).isZero();
        assertThat(emptied(fjordvik, Instant.now().minusSeconds(60))).isZero();
        assertThat(emptied(fjordvik, Instant.now().plusSeconds(60))).isEqualTo(1);
        assertThat(reader.get(kept.path()).status()).isEqualTo(200);
    }

    @Test
    void theVocabularyTellsLanesInTheirOrderAndLimits() {
        Api.Answer vocabulary = reader.get("/journeys/vocabulary");

        assertThat(vocabulary.text("/laneKinds/0/kind")).isEqualTo("physical-evidence");
        assertThat(vocabulary.body().at("/laneKinds/7/engine").asBoolean()).isTrue();
        assertThat(vocabulary.text("/laneKinds/9/zone")).isEqualTo("support");
        assertThat(vocabulary.text("/channels/2")).isEqualTo("e-mail");
        assertThat(vocabulary.body().at("/limits/short").asInt()).isEqualTo(200);
    }

    private int emptied(Town town, Instant before) {
        return trashes.stream()
                .mapToInt(trash -> Tenant.call(town.id(), () -> trash.empty(before)))
                .sum();
    }

    private static Api.Answer delete(Api.Client client, Sketch journey) {
        return client.send(HttpMethod.DELETE, journey.path(), request -> {});
    }

    private static List<String> titles(Api.Answer list) {
        return StreamSupport.stream(list.body().at("/items").spliterator(), false)
                .map(item -> item.at("/title").asString())
                .toList();
    }
}
