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
    void belowFiveAnswersNothingLeavesTheServer() {
        String percent = make(Sketch.percent("Fornøyde"));
        Answer few = here.post(percent + "/observations", Sketch.january(3, 4));
        assertThat(few.text("/lines/0/points/0/figure/state")).isEqualTo("suppressed");
        assertThat(few.body().at("/lines/0/points/0").propertyNames()).doesNotContain("n", "numerator", "low", "high");
        assertThat(here.get(percent).text("/latest/figure/state")).isEqualTo("suppressed");
        Answer uncertain = here.post(percent + "/observations", Sketch.january(3, 5));
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
