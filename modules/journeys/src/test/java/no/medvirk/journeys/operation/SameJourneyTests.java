package no.medvirk.journeys.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.medvirk.core.Role;
import no.medvirk.journeys.Sketch;
import no.medvirk.testing.Api;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.Towns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class SameJourneyTests {

    @Autowired
    Towns towns;

    @Autowired
    Api api;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void messagesAtRandomMakeInTheDatabaseWhatTheyMeanOnPaper(long seed) {
        Sketch sketch = Sketch.begun(api.as(towns.found(), Role.CONTRIBUTOR), "Tilfeldig");
        Reduced paper = new Reduced();
        RandomGestures people = new RandomGestures(seed, paper);

        for (int i = 0; i < 25; i++) {
            List<Map<String, Object>> ops = people.next();
            Api.Answer answer = sketch.send(i + 1, ops);
            assertThat(answer.status())
                    .as("message %s of seed %s: %s", i, seed, answer.body())
                    .isEqualTo(200);
        }

        assertThat(Reduced.text(sketch.document())).isEqualTo(paper.text());
    }

    @Test
    void oneLargeMessageMakesTheSameAsManySmall() {
        Api.Client client = api.as(towns.found(), Role.CONTRIBUTOR);
        Reduced paper = new Reduced();
        RandomGestures people = new RandomGestures(99, paper);
        List<Map<String, Object>> all = new java.util.ArrayList<>();
        for (int i = 0; i < 60; i++) {
            all.addAll(people.next());
        }
        Sketch once = Sketch.begun(client, "På én gang");

        assertThat(once.send(1, all).status()).isEqualTo(200);

        assertThat(Reduced.text(once.document())).isEqualTo(paper.text());
    }
}
