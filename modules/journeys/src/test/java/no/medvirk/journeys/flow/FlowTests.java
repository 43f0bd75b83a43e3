package no.medvirk.journeys.flow;

import static no.medvirk.journeys.Sketch.add;
import static no.medvirk.journeys.Sketch.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
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
class FlowTests {

    @Autowired
    Towns towns;

    @Autowired
    Api api;

    Town fjordvik;
    Town lidaland;
    Api.Client client;
    Api.Client reader;
    String service;

    @BeforeEach
    void aServiceInOneOfTwoTowns() {
        fjordvik = towns.found();
        lidaland = towns.found();
        client = api.as(fjordvik, Role.CONTRIBUTOR);
        reader = api.as(fjordvik, Role.READER);
        Api.Answer made = client.post("/catalogue/services", Map.of("name", Map.of("nb", "Barnehageplass")));
        assertThat(made.status()).isEqualTo(201);
        service = String.valueOf(made.text("/id"));
    }

    @Test
    void aJourneyTellsWhoseHandsItsWorkGoesThroughAndWhatItsArrowsCross() {
        Drawn drawn = drawn("Søke om plass");

        JsonNode flow = reader.get(drawn.sketch().path() + "/flow").body();

        assertThat(flow.at("/handoffs/works").asInt()).isEqualTo(3);
        assertThat(flow.at("/handoffs/passes")).hasSize(1);
        assertThat(flow.at("/handoffs/passes/0/from").asString()).isEqualTo("Dokumentsenteret");
        assertThat(flow.at("/handoffs/passes/0/next/stepName").asString()).isEqualTo("Vurdere");
        assertThat(flow.at("/handoffs/unknown").asInt()).isEqualTo(1);
        assertThat(flow.at("/rekeyed/cards")).hasSize(1);
        assertThat(flow.at("/asked/cards")).hasSize(1);
        assertThat(flow.at("/asked/units/0").asString()).isEqualTo("Oppvekst");
        assertThat(flow.at("/waiting/minutes").asInt()).isEqualTo(20_160);
        assertThat(flow.at("/waiting/unknownSteps").asInt()).isEqualTo(1);
        assertThat(flow.at("/arrows/visibility").asInt()).isEqualTo(1);
        assertThat(flow.at("/arrows/back").asInt()).isEqualTo(1);
        assertThat(flow.at("/arrows/all/0/crosses/0").asString()).isEqualTo("interaction");
        assertThat(flow.at("/withoutUnit/0/text").asString()).isEqualTo("Et kort");
    }

    @Test
    void aServiceTellsWhichUnitsShareItsJourneysInFewStatementsHoweverManyThereAre() {
        Drawn first = drawn("Søke om plass");
        Drawn second = drawn("Bytte barnehage");
        drawn("Slutte");
        client.post(first.sketch().path() + "/target", Map.of("title", "Søke, ny"));
        second.sketch().draw(set("journey", second.sketch().id(), "status", "archived"));

        long before = TenantWatch.statements();
        Api.Answer answer = reader.get("/journeys/services/" + service + "/flow");
        assertThat(TenantWatch.statements() - before).isLessThanOrEqualTo(8);

        JsonNode flow = answer.body();
        assertThat(flow.at("/journeys")
                        .valueStream()
                        .map(one -> one.at("/title").asString()))
                .containsExactly("Slutte", "Søke om plass", "Søke, ny");
        assertThat(flow.at("/journeys/2/target").asBoolean()).isTrue();
        assertThat(flow.at("/today/journeys").asInt()).isEqualTo(2);
        assertThat(flow.at("/today/handoffs").asInt()).isEqualTo(2);
        assertThat(flow.at("/today/unknownHands").asInt()).isEqualTo(2);
        assertThat(flow.at("/today/units").asInt()).isEqualTo(2);
        assertThat(flow.at("/units/0/parts")).hasSize(3);
    }

    @Test
    void theHandoffsAreThoseOfTheRubberBandEngineTest() {
        Drawn today = drawn("Søke om plass");
        today.sketch().draw(set("card", today.unknown(), "unit", "PP-tjenesten"));
        String target = client.post(today.sketch().path() + "/target", Map.of("title", "Ny"))
                .text("/id");

        JsonNode gains = reader.get("/journeys/" + target + "/engine").body().at("/gains");

        JsonNode flow = reader.get(today.sketch().path() + "/flow").body();
        assertThat(gains.at("/0/measure").asString()).isEqualTo("handoffs");
        assertThat(gains.at("/0/now").asInt())
                .isEqualTo(flow.at("/handoffs/passes").size())
                .isEqualTo(2);
    }

    @Test
    void anotherTownsJourneyAndServiceAndWhatIsNotThereAnswerTheSame() {
        Drawn drawn = drawn("Søke om plass");
        Api.Client other = api.as(lidaland, Role.CONTRIBUTOR);

        assertThat(other.get(drawn.sketch().path() + "/flow").status()).isEqualTo(404);
        assertThat(other.get("/journeys/services/" + service + "/flow").status())
                .isEqualTo(404);
        assertThat(reader.get("/journeys/" + Ids.next() + "/flow").status()).isEqualTo(404);
        assertThat(reader.get("/journeys/services/" + Ids.next() + "/flow").status())
                .isEqualTo(404);
    }

    private record Drawn(Sketch sketch, UUID unknown) {}

    private Drawn drawn(String title) {
        Sketch sketch = Sketch.begun(client, title);
        sketch.draw(set("journey", sketch.id(), "service", service));
        UUID phase = sketch.phase("Søke");
        UUID applies = sketch.step(phase, "Søke", "a");
        UUID assesses = sketch.step(phase, "Vurdere", "b");
        sketch.draw(set("step", assesses, "waitingMinutes", 20_160));
        UUID user = sketch.lane("user-actions", "a");
        UUID front = sketch.lane("frontstage", "b");
        UUID back = sketch.lane("backstage", "c");
        UUID sends = sketch.card(applies, user, "text", "Sender");
        sketch.card(applies, back, "unit", "Dokumentsenteret", "dataSource", "rekeyed");
        UUID unknown = sketch.card(applies, back, "position", "W");
        UUID reads = sketch.card(assesses, back, "unit", "Oppvekst", "dataSource", "from-user");
        UUID asks = sketch.card(assesses, front, "unit", "Oppvekst");
        sketch.draw(
                add("arrow", Ids.next(), "from", asks, "to", sends, "kind", "message"),
                add("arrow", Ids.next(), "from", reads, "to", asks, "kind", "flow"));
        return new Drawn(sketch, unknown);
    }
}
