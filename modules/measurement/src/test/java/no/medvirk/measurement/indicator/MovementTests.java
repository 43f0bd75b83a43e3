package no.medvirk.measurement.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.medvirk.catalogue.GoalMeasured;
import no.medvirk.core.Role;
import no.medvirk.measurement.GoalProgressed;
import no.medvirk.measurement.IndicatorMoved;
import no.medvirk.measurement.Sketch;
import no.medvirk.testing.Api;
import no.medvirk.testing.Api.Answer;
import no.medvirk.testing.Facts;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.modulith.test.AssertablePublishedEvents;

/** What the other modules are told when an indicator moves: how it stands, and how far its goal has come. */
@ModuleTest
class MovementTests {

    private static final String INDICATORS = "/measurement/indicators";
    private static final LocalDate JANUARY = LocalDate.of(2025, 1, 31);
    private static final LocalDate FEBRUARY = LocalDate.of(2025, 2, 28);
    private static final LocalDate MARCH = LocalDate.of(2025, 3, 31);

    @Autowired
    Api api;

    @Autowired
    Towns towns;

    Town town;
    Api.Client here;
    String goal;

    @BeforeEach
    void aGoal() {
        town = towns.found();
        here = api.as(town, Role.CONTRIBUTOR);
        goal = goal("Kort ventetid");
    }

    @AfterEach
    void eachIsNumberedHigherThanTheOneBefore(AssertablePublishedEvents events) {
        assertThat(progress(events, goal))
                .extracting(GoalProgressed::telling)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void aPointIsToldWithTheProgressOfTheGoal(AssertablePublishedEvents events) {
        String days = from40to20("Tid til svar", goal);
        Answer series = here.post(days + "/observations", Sketch.months(40, 30));
        assertThat(series.text("/progress/value")).isEqualTo("0.5");
        assertThat(series.text("/change")).isEqualTo("too-early");
        assertThat(latest(events, goal)).isEqualTo(new Way(0.5, FEBRUARY));
        assertThat(progress(events, goal).getLast().way())
                .isEqualTo(new GoalMeasured.Way("days", 40, 20, 30, 40, null, null));
    }

    @Test
    void aPointThatIsCorrectedOrDeletedLeavesTheProgressOfWhatIsThere(AssertablePublishedEvents events) {
        String days = from40to20("Tid til svar", goal);
        here.post(days + "/observations", Sketch.months(40, 30));
        here.post(days + "/observations", Sketch.replacing(Sketch.months(40, 25)));
        assertThat(latest(events, goal)).isEqualTo(new Way(0.75, FEBRUARY));
        delete(days, 1);
        assertThat(latest(events, goal)).as("that was where it began").isEqualTo(new Way(0.0, JANUARY));
        delete(days, 0);
        assertThat(latest(events, goal)).as("unknown, and not zero").isEqualTo(new Way(null, null));
    }

    @Test
    void aBaselineThatIsLockedMakesTheProgressKnown(AssertablePublishedEvents events) {
        String days = make("Tid til svar", goal, 20, "Dager");
        here.post(days + "/observations", Sketch.months(40, 30));
        assertThat(latest(events, goal)).isEqualTo(new Way(null, FEBRUARY));
        lockedBaseline(days, 40);
        assertThat(latest(events, goal)).isEqualTo(new Way(0.5, FEBRUARY));
    }

    @Test
    void anotherTargetIsAnotherProgressAndNoneIsUnknown(AssertablePublishedEvents events) {
        String days = from40to20("Tid til svar", goal);
        here.post(days + "/observations", Sketch.months(40, 30));
        change(days, draft("Tid til svar", goal, 30, "Dager"));
        assertThat(latest(events, goal)).isEqualTo(new Way(1.0, FEBRUARY));
        change(days, draft("Tid til svar", goal, null, "Dager"));
        assertThat(latest(events, goal)).isEqualTo(new Way(null, FEBRUARY));
    }

    @Test
    void anotherMeaningHasNotBeenMeasuredYet(AssertablePublishedEvents events) {
        String days = from40to20("Tid til svar", goal);
        here.post(days + "/observations", Sketch.months(40, 30));
        change(days, draft("Tid til svar", goal, 20, "Virkedager"));
        assertThat(latest(events, goal)).isEqualTo(new Way(null, null));
    }

    @Test
    void anIndicatorThatFollowsAnotherGoalIsToldToBoth(AssertablePublishedEvents events) {
        String other = goal("Færre klager");
        String days = from40to20("Tid til svar", goal);
        here.post(days + "/observations", Sketch.months(40, 30));
        change(days, draft("Tid til svar", other, 20, "Dager"));
        assertThat(latest(events, goal)).isEqualTo(new Way(null, null));
        assertThat(latest(events, other)).isEqualTo(new Way(0.5, FEBRUARY));
        change(days, draft("Tid til svar", null, 20, "Dager"));
        assertThat(latest(events, other)).isEqualTo(new Way(null, null));
    }

    @Test
    void anIndicatorInTheTrashShowsNothingUntilItIsTakenBack(AssertablePublishedEvents events) {
        String days = make("Tid til svar", goal, 20, "Dager");
        here.post(days + "/observations", Sketch.months(40, 30));
        here.put(days + "/trash", "\"1\"");
        assertThat(latest(events, goal)).isEqualTo(new Way(null, null));
        assertThat(indicators(events, days).getLast().measuredOn()).isNull();
        here.send(HttpMethod.DELETE, days + "/trash", request -> {});
        assertThat(latest(events, goal)).isEqualTo(new Way(null, FEBRUARY));
        assertThat(indicators(events, days).getLast().measuredOn()).isEqualTo(FEBRUARY);
    }

    @Test
    void ofSeveralIndicatorsTheOneThatMeasuredTheLatestPeriodCounts(AssertablePublishedEvents events) {
        String days = from40to20("Tid til svar", goal);
        String calls = from40to20("Telefoner", goal);
        here.post(days + "/observations", Sketch.months(40, 30));
        here.post(calls + "/observations", Sketch.months(36));
        assertThat(latest(events, goal)).as("an earlier period").isEqualTo(new Way(0.5, FEBRUARY));
        here.post(calls + "/observations", Sketch.months(36, 36, 20));
        assertThat(latest(events, goal)).isEqualTo(new Way(1.0, MARCH));
        delete(calls, 2);
        make("Uten mål", goal, null, "Dager");
        assertThat(latest(events, goal))
                .as("both measured February: the one that was made first")
                .isEqualTo(new Way(0.5, FEBRUARY));
    }

    @Test
    void whatTheGoalShowsIsWhatItsIndicatorsShow() {
        String days = from40to20("Tid til svar", goal);
        here.post(days + "/observations", Sketch.months(40, 30));
        assertThat(shown().text("/progress")).isEqualTo("0.5");
        delete(days, 1);
        assertThat(shown().text("/measuredOn")).isEqualTo("2025-01-31");
        change(days, draft("Tid til svar", null, 20, "Dager"));
        assertThat(shown().text("/progress")).isNull();
        assertThat(shown().text("/measuredOn")).isNull();
    }

    @Test
    void measuredIsWhatAFigureIsShownOf(AssertablePublishedEvents events) {
        Map<String, Object> draft = new LinkedHashMap<>(Sketch.percent("Fornøyde"));
        draft.put("satisfaction", true);
        String percent = INDICATORS + "/" + here.post(INDICATORS, draft).text("/id");
        here.post(percent + "/observations", Sketch.january(3, 4));
        assertThat(indicators(events, percent).getLast().measuredOn())
                .as("too few to show")
                .isNull();
        here.post(percent + "/observations", Sketch.replacing(Sketch.january(3, 5)));
        assertThat(indicators(events, percent).getLast().measuredOn()).isEqualTo(JANUARY);
        assertThat(indicators(events, percent).getLast().satisfaction()).isTrue();
        delete(percent, 0);
        assertThat(indicators(events, percent).getLast().measuredOn()).isNull();
        assertThat(indicators(events, percent))
                .extracting(IndicatorMoved::telling)
                .containsExactly(1, 2, 3);
    }

    private record Way(@Nullable Double progress, @Nullable LocalDate on) {}

    private static Way latest(AssertablePublishedEvents events, String goal) {
        GoalProgressed told = progress(events, goal).getLast();
        return new Way(told.progress(), told.on());
    }

    private static List<GoalProgressed> progress(AssertablePublishedEvents events, String goal) {
        List<GoalProgressed> all = new ArrayList<>();
        events.ofType(GoalProgressed.class)
                .matching(told -> told.goal().value().equals(UUID.fromString(goal)))
                .forEach(all::add);
        return all;
    }

    private static List<IndicatorMoved> indicators(AssertablePublishedEvents events, String path) {
        List<IndicatorMoved> all = new ArrayList<>();
        events.ofType(IndicatorMoved.class)
                .matching(told -> path.endsWith(told.indicator().value().toString()))
                .forEach(all::add);
        return all;
    }

    private Answer shown() {
        Facts.heard(town.id());
        return here.get("/catalogue/goals/" + goal);
    }

    private String goal(String title) {
        return String.valueOf(here.post("/catalogue/goals", Sketch.goal(title)).text("/id"));
    }

    private String from40to20(String name, String of) {
        String path = make(name, of, 20, "Dager");
        lockedBaseline(path, 40);
        return path;
    }

    private void lockedBaseline(String path, int value) {
        Answer baseline = here.post(
                path + "/baselines", Map.of("from", "2024-01-01", "to", "2024-12-31", "value", value, "n", 300));
        here.put("/measurement/baselines/" + baseline.text("/id") + "/lock", "\"1\"");
    }

    private static Map<String, Object> draft(
            String name, @Nullable String of, @Nullable Integer target, String numerator) {
        Map<String, Object> draft = new LinkedHashMap<>(Sketch.days(name));
        draft.put("definition", Map.of("numerator", Map.of("nb", numerator), "unit", "days", "increaseIsGood", false));
        if (target != null) {
            draft.put("target", Map.of("value", target, "on", "2026-12-31"));
        }
        if (of != null) {
            draft.put("goal", of);
        }
        return draft;
    }

    private String make(String name, @Nullable String of, @Nullable Integer target, String numerator) {
        return INDICATORS + "/"
                + here.post(INDICATORS, draft(name, of, target, numerator)).text("/id");
    }

    private void change(String path, Map<String, Object> draft) {
        assertThat(here.put(path, String.valueOf(here.get(path).etag()), draft).status())
                .isEqualTo(200);
    }

    private void delete(String path, int point) {
        Answer series = here.get(path + "/series");
        String at = "/lines/0/points/" + point;
        assertThat(here.delete(
                                "/measurement/observations/" + series.text(at + "/id"),
                                "\"" + series.text(at + "/version") + "\"")
                        .status())
                .isEqualTo(200);
    }
}
