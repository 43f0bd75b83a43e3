package no.medvirk.catalogue.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.medvirk.catalogue.GoalId;
import no.medvirk.catalogue.GoalMeasured;
import no.medvirk.core.Role;
import no.medvirk.core.TenantId;
import no.medvirk.testing.Api;
import no.medvirk.testing.Api.Answer;
import no.medvirk.testing.Facts;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A goal's progress moves when an indicator moves, and by nothing else. */
@ModuleTest
class GoalProgressTests {

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 31);
    private static final LocalDate SUMMER = LocalDate.of(2026, 6, 30);

    record Told(
            TenantId tenant,
            @Nullable GoalId goal,
            @Nullable Double progress,
            LocalDate on) implements GoalMeasured {}

    @Autowired
    Api api;

    @Autowired
    Towns towns;

    @Autowired
    Facts facts;

    Town town;
    Api.Client here;
    String path;
    GoalId goal;

    @BeforeEach
    void aGoal() {
        town = towns.found();
        here = api.as(town, Role.CONTRIBUTOR);
        goal = GoalId.of(String.valueOf(here.post("/catalogue/goals", GoalTests.draft(false, "Kortere ventetid", null))
                .text("/id")));
        path = "/catalogue/goals/" + goal.value();
    }

    @Test
    void aMeasurementMovesItAndAnEarlierPeriodDoesNot() {
        assertThat(told(town, goal, 0.25, SPRING).text("/progress")).isEqualTo("0.25");
        assertThat(told(town, goal, 0.5, SUMMER).text("/measuredOn")).isEqualTo("2026-06-30");
        assertThat(told(town, goal, 0.1, SPRING).text("/progress"))
                .as("an earlier period, told late")
                .isEqualTo("0.5");
        assertThat(told(town, goal, 0.6, SUMMER).text("/progress"))
                .as("corrected")
                .isEqualTo("0.6");
        assertThat(here.get(path).etag()).as("whoever edits it loses nothing").isEqualTo("\"1\"");
        assertThat(here.get(path + "/history").text("/items/0/action")).isEqualTo("measured");
    }

    @Test
    void whatCannotBeToldIsNoProgress() {
        Answer untold = told(town, goal, null, SPRING);
        assertThat(untold.text("/progress")).isNull();
        assertThat(untold.text("/measuredOn")).isEqualTo("2026-03-31");
    }

    @Test
    void anotherMunicipalityMovesNothingHere() {
        assertThat(told(towns.found(), goal, 0.9, SUMMER).text("/measuredOn")).isNull();
        assertThat(told(town, null, 0.9, SUMMER).text("/measuredOn")).isNull();
    }

    private Answer told(Town by, @Nullable GoalId of, @Nullable Double progress, LocalDate on) {
        facts.tell(new Told(by.id(), of, progress, on));
        return here.get(path);
    }
}
