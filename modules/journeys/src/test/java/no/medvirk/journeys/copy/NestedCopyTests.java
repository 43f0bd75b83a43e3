package no.medvirk.journeys.copy;

import static no.medvirk.journeys.Sketch.add;
import static no.medvirk.journeys.Sketch.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.medvirk.core.Ids;
import no.medvirk.core.Role;
import no.medvirk.journeys.Sketch;
import no.medvirk.testing.Api;
import no.medvirk.testing.Api.Answer;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.Towns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Copies, where journeys are told in others, are divided, or have lost their personas. */
@ModuleTest
class NestedCopyTests {

    @Autowired
    Towns towns;

    @Autowired
    Api api;

    Api.Client client;
    Sketch from;
    Sketch into;
    Sketch part;
    UUID phase;
    UUID step;

    @BeforeEach
    void aStepThatIsToldInAnotherJourney() {
        client = api.as(towns.found(), Role.CONTRIBUTOR);
        from = Sketch.begun(client, "Fra søknad til svar");
        into = Sketch.begun(client, "SFO");
        part = Sketch.begun(client, "Saksbehandling");
        into.step(into.phase("Søke"), "Søker", "V");
        phase = from.phase("Behandle");
        step = from.step(phase, "Saken behandles", "V");
        from.draw(set("step", step, "toldIn", part.id()));
    }

    @Test
    void aCopiedStepIsToldWhereItWas() {
        assertThat(copy(into).status()).isEqualTo(201);
        assertThat(copied(into).at("/toldIn").asString()).isEqualTo(part.id().toString());
    }

    @Test
    void aStepIsNotCopiedIntoWhatItIsToldInAsToldThere() {
        UUID there = part.phase("Vurdere");
        assertThat(copy(part, there).status()).isEqualTo(201);
        assertThat(copied(part).at("/toldIn").isMissingNode()
                        || copied(part).at("/toldIn").isNull())
                .isTrue();
    }

    @Test
    void whatWasCopiedFromWhereFollowsAStepThatMovesToAPart() {
        copy(into);
        UUID rest = from.phase("Svare");
        from.step(rest, "Svaret kommer", "V");
        Answer split = client.post(
                from.path() + "/split",
                Map.of(
                        "from",
                        phase,
                        "to",
                        phase,
                        "title",
                        "Behandlingen",
                        "seq",
                        from.document().at("/seq").asInt()));
        assertThat(split.status()).isEqualTo(201);
        JsonNode source = client.get(into.path() + "/sources").body().get(0);
        assertThat(source.at("/journey").asString()).isEqualTo(split.text("/id"));
        assertThat(source.at("/title").asString()).isEqualTo("Behandlingen");
    }

    @Test
    void aJourneyWhosePersonasAreGoneIsCopiedAllTheSame() {
        UUID lane = from.lane("experience", "V");
        for (String name : new String[] {"Mor", "Far"}) {
            String persona =
                    client.post("/journeys/personas", Map.of("name", name)).text("/id");
            from.draw(add(
                    "card",
                    Ids.next(),
                    "step",
                    step,
                    "lane",
                    lane,
                    "position",
                    name,
                    "text",
                    "Sliten",
                    "felt",
                    -1,
                    "status",
                    "assumed",
                    "persona",
                    UUID.fromString(String.valueOf(persona))));
            assertThat(client.put("/journeys/personas/" + persona + "/trash", "\"1\"")
                            .status())
                    .isEqualTo(204);
        }
        assertThat(client.post(from.path() + "/duplicates", Map.of("title", "Kopi"))
                        .status())
                .isEqualTo(201);
    }

    private Answer copy(Sketch to) {
        return copy(to, UUID.fromString(to.document().at("/phases/0/id").asString()));
    }

    private Answer copy(Sketch to, UUID phase) {
        return client.post(
                from.path() + "/copies",
                new HashMap<>(Map.of(
                        "mid", UUID.randomUUID(), "thing", "step", "id", step, "into", to.id(), "phase", phase)));
    }

    private static JsonNode copied(Sketch journey) {
        for (JsonNode one : journey.document().at("/steps")) {
            if (one.at("/name").asString().equals("Saken behandles")) {
                return one;
            }
        }
        throw new AssertionError("nothing was copied");
    }
}
