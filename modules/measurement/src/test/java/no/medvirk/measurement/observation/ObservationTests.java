package no.medvirk.measurement.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.medvirk.core.Role;
import no.medvirk.core.Tenant;
import no.medvirk.measurement.IndicatorId;
import no.medvirk.measurement.Indicators;
import no.medvirk.measurement.Sketch;
import no.medvirk.testing.Api;
import no.medvirk.testing.Api.Answer;
import no.medvirk.testing.ModuleTest;
import no.medvirk.testing.TenantWatch;
import no.medvirk.testing.Town;
import no.medvirk.testing.Towns;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class ObservationTests {

    private static final String INDICATORS = "/measurement/indicators";

    @Autowired
    Api api;

    @Autowired
    Towns towns;

    @Autowired
    Indicators indicators;

    Town town;
    Api.Client here;
    Api.Client elsewhere;

    @BeforeEach
    void twoMunicipalities() {
        town = towns.found();
        here = api.as(town, Role.CONTRIBUTOR);
        elsewhere = api.as(towns.found(), Role.CONTRIBUTOR);
    }

    @Test
    void aSeriesThatIsPastedShowsItsShift() {
        String days = make(Sketch.days("Tid til svar"));
        Answer series = here.post(
                days + "/observations",
                Sketch.months(31, 33, 29, 30, 34, 32, 28, 31, 30, 33, 35, 31, 39, 41, 39, 42, 40, 41));
        assertThat(series.status()).isEqualTo(200);
        assertThat(series.body().at("/lines/0/points")).hasSize(18);
        assertThat(series.text("/lines/0/chart/basedOn")).isEqualTo("12");
        assertThat(series.text("/lines/0/chart/variation")).isEqualTo("concern");
        assertThat(series.body().at("/lines/0/points/15/signals")).isNotEmpty();
        assertThat(series.text("/progress/state")).isEqualTo("missing");
        assertThat(series.text("/change")).isEqualTo("no-baseline");
        assertThat(here.get(days + "/series").body()).isEqualTo(series.body());
        assertThat(elsewhere.get(days + "/series").status()).isEqualTo(404);
        assertThat(elsewhere.post(days + "/observations", Sketch.months(1)).status())
                .isEqualTo(404);
    }

    @Test
    void theListSaysThatOneGotWorse() {
        String days = make(Sketch.days("Tid til svar"));
        here.post(days + "/observations", Sketch.months(31, 33, 29, 30, 34, 32, 28, 31, 30, 33, 35, 31, 60, 61));
        Answer list = here.get(INDICATORS);
        assertThat(list.text("/items/0/watch/worsened")).isEqualTo("true");
        assertThat(list.text("/items/0/watch/outside")).isEqualTo("2");
        assertThat(list.text("/items/0/latest/figure/value")).isEqualTo("61.0");
    }

    @Test
    void belowFiveAnswersNothingLeavesTheServer() {
        String percent = make(Sketch.percent("Fornøyde"));
        Answer few = here.post(percent + "/observations", Sketch.january(3, 4));
        assertThat(few.text("/lines/0/points/0/figure/state")).isEqualTo("suppressed");
        assertThat(few.body().at("/lines/0/points/0").propertyNames()).doesNotContain("n", "numerator", "low", "high");
        assertThat(here.get(percent).text("/latest/figure/state")).isEqualTo("suppressed");
        Answer uncertain = here.post(percent + "/observations", Sketch.replacing(Sketch.january(3, 5)));
        assertThat(uncertain.text("/lines/0/points/0/figure/value")).isEqualTo("60.0");
        assertThat(uncertain.text("/lines/0/points/0/uncertain")).isEqualTo("true");
        assertThat(uncertain.text("/lines/0/points/0/version"))
                .as("a correction")
                .isEqualTo("2");
        assertThat(uncertain.text("/lines/0/points/0/low")).isNotNull();
    }

    @Test
    void aChangedDefinitionBreaksTheLine() {
        String days = make(Sketch.days("Tid til svar"));
        here.post(days + "/observations", Sketch.months(30, 31, 32));
        Map<String, Object> other = new LinkedHashMap<>(Sketch.days("Tid til svar"));
        other.put(
                "definition", Map.of("numerator", Map.of("nb", "Virkedager"), "unit", "days", "increaseIsGood", false));
        here.put(days, "\"1\"", other);
        Answer series = here.post(days + "/observations", Sketch.months(22));
        assertThat(series.body().at("/lines")).hasSize(2);
        assertThat(series.text("/lines/0/definition/version")).isEqualTo("1");
        assertThat(series.body().at("/lines/0/points")).hasSize(3);
        assertThat(series.body().at("/lines/1/points")).hasSize(1);
    }

    @Test
    void aMonthThatNobodyMeasuredIsUnknownAndNotZero() {
        String count = make(Sketch.indicator("Klager", "count", false));
        Answer series = here.post(
                count + "/observations",
                Map.of(
                        "points",
                        List.of(
                                Map.of("from", "2025-01-01", "to", "2025-01-31", "value", 0),
                                Map.of("from", "2025-03-01", "to", "2025-03-31", "missing", "not-applicable"),
                                Map.of("from", "2025-04-01", "to", "2025-04-30", "value", 3))));
        assertThat(series.text("/lines/0/points/0/figure/value")).isEqualTo("0.0");
        assertThat(series.text("/lines/0/points/1/figure/state")).isEqualTo("unknown");
        assertThat(series.text("/lines/0/points/1/id")).isNull();
        assertThat(series.text("/lines/0/points/2/figure/state")).isEqualTo("not-applicable");
        assertThat(series.text("/lines/0/points/3/figure/value")).isEqualTo("3.0");
    }

    @Test
    void badPointsAreAllNamedAndNoneIsStored() {
        String percent = make(Sketch.percent("Fornøyde"));
        Answer refused = here.post(
                percent + "/observations",
                Map.of(
                        "points",
                        List.of(
                                Map.of("from", "2025-01-01", "to", "2025-01-31", "numerator", 3, "n", 9),
                                Map.of("from", "2025-02-28", "to", "2025-02-01", "numerator", 3, "n", 9),
                                Map.of("from", "2025-03-01", "to", "2025-03-31", "numerator", 10, "n", 9),
                                Map.of("from", "2999-04-01", "to", "2999-04-30", "value", 3))));
        assertThat(refused.problem()).isEqualTo("invalid");
        assertThat(refused.text("/errors/0/field")).isEqualTo("points[1].to");
        assertThat(refused.text("/errors/1/field")).isEqualTo("points[2].numerator");
        assertThat(here.get(percent + "/series").body().at("/lines")).isEmpty();
        Answer overlapping = here.post(
                percent + "/observations",
                Map.of(
                        "points",
                        List.of(
                                Map.of("from", "2025-01-01", "to", "2025-01-31", "numerator", 3, "n", 9),
                                Map.of("from", "2025-01-15", "to", "2025-02-14", "numerator", 3, "n", 9))));
        assertThat(overlapping.text("/errors/0/rule")).isEqualTo("overlap");
    }

    @Test
    void aPeriodThatIsMeasuredIsReplacedOnlyWhenSomebodySaysSo() {
        String days = make(Sketch.days("Tid til svar"));
        here.post(days + "/observations", Sketch.months(30, 40));
        Answer inTheWay = here.post(days + "/observations", Sketch.months(30, 41, 35));
        assertThat(inTheWay.status()).isEqualTo(409);
        assertThat(inTheWay.text("/rule")).isEqualTo("measured");
        assertThat(inTheWay.text("/errors/0/field")).isEqualTo("points[1].from");
        assertThat(inTheWay.body().at("/errors")).hasSize(1);
        assertThat(here.get(days + "/series").body().at("/lines/0/points"))
                .as("nothing of it is stored")
                .hasSize(2);
        Answer replaced = here.post(days + "/observations", Sketch.replacing(Sketch.months(30, 41, 35)));
        assertThat(replaced.text("/lines/0/points/0/version")).as("as it was").isEqualTo("1");
        assertThat(replaced.text("/lines/0/points/1/version")).isEqualTo("2");
        assertThat(replaced.text("/lines/0/points/1/figure/value")).isEqualTo("41.0");
        Answer history = here.get(days + "/history");
        assertThat(history.text("/items/0/changes/0/field")).isEqualTo("points.2025-02-01/2025-02-28.days");
        assertThat(history.text("/items/0/changes/0/before")).isEqualTo("40.0");
        assertThat(history.text("/items/0/changes/0/after")).isEqualTo("41.0");
        assertThat(history.text("/items/0/changes/1/field")).isEqualTo("points.2025-03-01/2025-03-31.days");
        assertThat(history.text("/items/0/changes/1/before")).isNull();
    }

    @Test
    void theSameAgainIsTheSame() {
        String days = make(Sketch.days("Tid til svar"));
        Answer once = here.post(days + "/observations", Sketch.months(30, 40));
        Answer again = here.post(days + "/observations", Sketch.months(30, 40));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(once.body());
        assertThat(here.get(days + "/history").body().at("/items"))
                .as("made, measured")
                .hasSize(2);
    }

    @Test
    void whatIsHiddenIsNotLearntByTrying() {
        String percent = make(Sketch.percent("Fornøyde"));
        here.post(percent + "/observations", Sketch.january(3, 4));
        assertThat(here.post(percent + "/observations", Sketch.january(3, 4)).status())
                .isEqualTo(409);
        here.post(percent + "/observations", Sketch.replacing(Sketch.january(4, 4)));
        here.post(percent + "/observations", Sketch.replacing(Sketch.january(30, 40)));
        Answer history = here.get(percent + "/history");
        assertThat(history.text("/items/0/changes/0/field")).isEqualTo("points.2025-01-01/2025-01-31.missing");
        assertThat(history.text("/items/0/changes/0/before")).isEqualTo("suppressed");
        assertThat(history.text("/items/0/changes/1/field")).isEqualTo("points.2025-01-01/2025-01-31.n");
        assertThat(history.text("/items/0/changes/1/before")).isNull();
        assertThat(history.text("/items/0/changes/2/after")).isEqualTo("75.0");
    }

    @Test
    void onlyAScoreMayLieBelowZero() {
        for (String unit : List.of("days", "minutes", "ore")) {
            Answer refused =
                    here.post(make(Sketch.indicator("I " + unit, unit, false)) + "/observations", Sketch.months(-5));
            assertThat(refused.text("/errors/0/field")).isEqualTo("points[0].value");
            assertThat(refused.text("/errors/0/rule")).isEqualTo("range");
        }
        assertThat(here.post(make(Sketch.indicator("NPS", "score", true)) + "/observations", Sketch.months(-5))
                        .status())
                .isEqualTo(200);
        Map<String, Object> wanted = new LinkedHashMap<>(Sketch.percent("Fornøyde"));
        wanted.put("target", Map.of("value", 101, "on", "2027-01-01"));
        assertThat(here.post(INDICATORS, wanted).text("/errors/0/field")).isEqualTo("target.value");
    }

    @Test
    void aTargetThatIsReachedIsNotSaidToBeOutOfReach() {
        Map<String, Object> wanted = new LinkedHashMap<>(Sketch.days("Tid til svar"));
        wanted.put("target", Map.of("value", 20, "on", "2027-01-01"));
        String days = make(wanted);
        Answer before =
                here.post(days + "/observations", Sketch.months(31, 33, 29, 30, 34, 32, 28, 31, 30, 33, 35, 31));
        assertThat(before.text("/lines/0/chart/assurance")).isEqualTo("fail");
        assertThat(before.text("/reached")).isEqualTo("false");
        Answer after =
                here.post(days + "/observations", Sketch.months(31, 33, 29, 30, 34, 32, 28, 31, 30, 33, 35, 31, 18));
        assertThat(after.text("/lines/0/chart/assurance")).isNull();
        assertThat(after.text("/reached")).isEqualTo("true");
        assertThat(after.text("/next/from")).isEqualTo("2026-02-01");
    }

    @Test
    void otherModulesSeeNoMoreThanThePage() {
        String percent = make(Sketch.percent("Fornøyde"));
        here.post(percent + "/observations", Sketch.january(3, 4));
        IndicatorId id = IndicatorId.of(percent.substring(percent.lastIndexOf('/') + 1));
        Indicators.Reading reading =
                Tenant.call(town.id(), () -> indicators.of(List.of(id))).getFirst();
        assertThat(reading.points().getFirst().value()).isNull();
        assertThat(reading.points().getFirst().n()).isZero();
    }

    @Test
    void aSeriesIsFourStatementsHoweverLong() {
        String days = make(Sketch.days("Tid til svar"));
        here.post(days + "/observations", Sketch.months(30, 31, 32));
        long before = TenantWatch.statements();
        here.get(days + "/series");
        assertThat(TenantWatch.statements() - before).isEqualTo(4);
    }

    @Test
    void aPointIsTakenBack() {
        String days = make(Sketch.days("Tid til svar"));
        Answer series = here.post(days + "/observations", Sketch.months(30, 31));
        String last = "/measurement/observations/" + series.text("/lines/0/points/1/id");
        assertThat(elsewhere.delete(last, "\"1\"").status()).isEqualTo(404);
        assertThat(here.delete(last, "\"2\"").status()).isEqualTo(412);
        assertThat(here.delete(last, "\"1\"").body().at("/lines/0/points")).hasSize(1);
    }

    private String make(Map<String, Object> draft) {
        return INDICATORS + "/" + here.post(INDICATORS, draft).text("/id");
    }
}
