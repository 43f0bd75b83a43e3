package no.medvirk.journeys.nested;

import static no.medvirk.journeys.Sketch.set;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.medvirk.core.Role;
import no.medvirk.journeys.Sketch;
import no.medvirk.journeys.blueprint.Limits;
import no.medvirk.testing.Api;
import no.medvirk.testing.Api.Answer;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.Towns;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How many journeys may lie under each other. */
@ModuleTest
class DepthTests {

    @Autowired
    Towns towns;

    @Autowired
    Api api;

    @Test
    void tenJourneysMayLieUnderEachOtherAndNoMoreWhicheverEndOneBeginsFrom() {
        Api.Client client = api.as(towns.found(), Role.CONTRIBUTOR);
        List<Sketch> journeys = new ArrayList<>();
        List<UUID> steps = new ArrayList<>();
        for (int i = 0; i <= Limits.LEVELS; i++) {
            Sketch journey = Sketch.begun(client, "Nivå " + i);
            journeys.add(journey);
            steps.add(journey.step(journey.phase("Fase"), "Steg", "V"));
        }
        for (int i = 0; i < Limits.LEVELS - 1; i++) {
            assertThat(told(journeys.get(i), steps.get(i), journeys.get(i + 1)).status())
                    .as("level %d", i)
                    .isEqualTo(200);
        }
        Sketch lowest = journeys.get(Limits.LEVELS - 1);
        assertDeep(told(lowest, steps.get(Limits.LEVELS - 1), journeys.get(Limits.LEVELS)));
        assertDeep(told(journeys.get(Limits.LEVELS), steps.get(Limits.LEVELS), journeys.getFirst()));
        assertThat(client.get(journeys.getFirst().path()).status()).isEqualTo(200);
    }

    private static Answer told(Sketch journey, UUID step, Sketch in) {
        return journey.send(set("step", step, "toldIn", in.id()));
    }

    private static void assertDeep(Answer answer) {
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/errors/0/rule")).isEqualTo("too-deep");
    }
}
