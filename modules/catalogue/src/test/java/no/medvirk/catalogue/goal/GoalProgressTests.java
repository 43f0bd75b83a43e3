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
            GoalId goal,
            int telling,
            @Nullable Double progress,
            @Nullable Way way,
            @Nullable LocalDate on)
            implements GoalMeasured {}

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
    void aMeasurementMovesIt() {
        assertThat(told(1, 0.25, SPRING).text("/progress")).isEqualTo("0.25");
        assertThat(told(2, 0.5, SUMMER).text("/measuredOn")).isEqualTo("2026-06-30");
        assertThat(here.get(path).etag()).as("whoever edits it loses nothing").isEqualTo("\"1\"");
        assertThat(here.get(path + "/history").text("/items/0/action")).isEqualTo("measured");
    }

    @Test
    void itSaysWhatItIsTheShareOf() {
        GoalMeasured.Way way = new GoalMeasured.Way("days", 31.4, 20, 40, 63, null, null);
        facts.tell(new Told(town.id(), goal, 1, -0.75, way, SPRING));
        Answer worse = here.get(path);
        assertThat(worse.text("/course")).isEqualTo("worse");
        assertThat(worse.text("/way/unit")).isEqualTo("days");
        assertThat(worse.text("/way/baseline")).isEqualTo("31.4");
        assertThat(worse.text("/way/target")).isEqualTo("20.0");
        assertThat(worse.text("/way/now")).isEqualTo("40.0");
        assertThat(worse.text("/way/n")).isEqualTo("63");
        Answer untold = told(2, null, SPRING);
        assertThat(untold.text("/course")).isNull();
        assertThat(untold.body().at("/way").isMissingNode()
                        || untold.body().at("/way").isNull())
                .isTrue();
    }

    @Test
    void anOlderFactThatIsToldLateChangesNothing() {
        told(2, 0.5, SUMMER);
        assertThat(told(1, 0.25, SPRING).text("/progress")).isEqualTo("0.5");
        assertThat(told(2, 0.5, SUMMER).text("/progress")).as("told twice").isEqualTo("0.5");
        assertThat(here.get(path + "/history").body().at("/items")).hasSize(2);
    }

    @Test
    void aMeasurementThatIsTakenBackLeavesTheOneBeforeIt() {
        told(1, 0.5, SUMMER);
        Answer earlier = told(2, 0.25, SPRING);
        assertThat(earlier.text("/progress")).isEqualTo("0.25");
        assertThat(earlier.text("/measuredOn")).isEqualTo("2026-03-31");
    }

    @Test
    void whatCannotBeToldIsNoProgressAndNotZero() {
        told(1, 0.0, SPRING);
        assertThat(here.get(path).text("/progress")).isEqualTo("0.0");
        Answer untold = told(2, null, SPRING);
        assertThat(untold.text("/progress")).isNull();
        assertThat(untold.text("/measuredOn")).isEqualTo("2026-03-31");
        assertThat(told(3, null, null).text("/measuredOn"))
                .as("nothing is measured any more")
                .isNull();
    }

    @Test
    void aGoalThatIsGoneHearsNothing() {
        assertThat(here.put(path + "/trash", "\"1\"").status()).isEqualTo(204);
        assertThat(api.as(town, Role.TENANT_ADMIN).delete(path, "\"1\"").status())
                .isEqualTo(204);
        assertThat(told(1, 0.5, SUMMER).status()).isEqualTo(404);
    }

    @Test
    void anotherMunicipalityMovesNothingHere() {
        facts.tell(new Told(towns.found().id(), goal, 1, 0.9, null, SUMMER));
        assertThat(here.get(path).text("/measuredOn")).isNull();
    }

    private Answer told(int telling, @Nullable Double progress, @Nullable LocalDate on) {
        facts.tell(new Told(town.id(), goal, telling, progress, null, on));
        return here.get(path);
    }
}
