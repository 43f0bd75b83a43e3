package no.medvirk.roadmap.benefit;

import static no.medvirk.roadmap.benefit.BenefitRealisation.Missing.BASELINE;
import static no.medvirk.roadmap.benefit.BenefitRealisation.Missing.BASELINE_LATE;
import static no.medvirk.roadmap.benefit.BenefitRealisation.Missing.EFFECT;
import static no.medvirk.roadmap.benefit.BenefitRealisation.Missing.IMPROVEMENT;
import static no.medvirk.roadmap.benefit.BenefitRealisation.Missing.INDICATOR;
import static no.medvirk.roadmap.benefit.BenefitRealisation.Missing.MEASUREMENT;
import static no.medvirk.roadmap.benefit.BenefitRealisation.Missing.MEASUREMENT_SUPPRESSED;
import static no.medvirk.roadmap.benefit.BenefitRealisation.Missing.MEASUREMENT_VERSION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.medvirk.core.Ids;
import no.medvirk.core.LocalText;
import no.medvirk.measurement.BaselineId;
import no.medvirk.measurement.IndicatorId;
import no.medvirk.measurement.Indicators.Baseline;
import no.medvirk.measurement.Indicators.Point;
import no.medvirk.measurement.Indicators.Reading;
import no.medvirk.roadmap.benefit.BenefitRealisation.Unshared;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Rule: "realised" only with a baseline locked before the action took effect and a later measurement of the same indicator version;
 * the share is (value − baseline) / (target − baseline), guarded for equal, missing and wrong direction.
 */
class BenefitRealisationTests {

    private static final LocalDate FELT = LocalDate.of(2026, 3, 1);

    @Test
    void aBaselineFromBeforeAndALaterMeasurementOfTheSameVersionWillDo() {
        var it = of(up(List.of(baseline(1, "2026-01-31", 60)), List.of(point(1, "2026-04-01", 70.0))), FELT, 80.0);
        assertThat(it.missing()).isEmpty();
        assertThat(it.share()).isCloseTo(0.5, within(1e-12));
        assertThat(it.now()).isNotNull().satisfies(now -> assertThat(now.n()).isEqualTo(140));
    }

    @Test
    void lessIsBetterWhenThePolaritySaysSo() {
        var reading = new Reading(
                new IndicatorId(Ids.next()),
                new LocalText("Ventetid", null, null),
                "days",
                false,
                1,
                null,
                null,
                true,
                List.of(baseline(1, "2026-01-31", 40)),
                List.of(point(1, "2026-04-01", 25.0)));
        var it = of(reading, FELT, 20.0);
        assertThat(it.missing()).isEmpty();
        assertThat(it.share()).isCloseTo(0.75, within(1e-12));
    }

    @Test
    void withoutAnythingItSaysWhatIsMissing() {
        assertThat(of(null, FELT, 80.0).missing()).containsExactly(INDICATOR);
        assertThat(of(up(List.of(), List.of()), FELT, 80.0).missing()).containsExactlyInAnyOrder(BASELINE, MEASUREMENT);
        assertThat(of(up(List.of(baseline(1, "2026-01-31", 60)), List.of(point(1, "2026-04-01", 70.0))), null, 80.0)
                        .missing())
                .containsExactly(EFFECT);
    }

    @Test
    void aBaselineThatWasLockedAfterTheEffectIsTooLate() {
        var late = new Baseline(
                new BaselineId(Ids.next()), 1, day("2026-01-31"), 60, 200, Instant.parse("2026-03-01T23:00:00Z"));
        var it = of(up(List.of(late), List.of(point(1, "2026-04-01", 70.0))), FELT, 80.0);
        assertThat(it.missing()).containsExactly(BASELINE_LATE);
        assertThat(it.share()).isNull();
    }

    @Test
    void onTheVeryDayItMayStillBeLockedByNorwegianTime() {
        var sameDay = new Baseline(
                new BaselineId(Ids.next()), 1, day("2026-02-28"), 60, 200, Instant.parse("2026-03-01T22:59:59Z"));
        assertThat(of(up(List.of(sameDay), List.of(point(1, "2026-03-01", 70.0))), FELT, 80.0)
                        .missing())
                .isEmpty();
    }

    @Test
    void aBaselineOverAPeriodThatTheEffectIsPartOfIsTooLate() {
        var into = new Baseline(
                new BaselineId(Ids.next()), 1, day("2026-03-01"), 60, 200, Instant.parse("2026-02-28T12:00:00Z"));
        assertThat(of(up(List.of(into), List.of(point(1, "2026-04-01", 70.0))), FELT, 80.0)
                        .missing())
                .containsExactly(BASELINE_LATE);
    }

    @Test
    void aMeasurementFromBeforeTheEffectIsNotLater() {
        var it = of(up(List.of(baseline(1, "2026-01-31", 60)), List.of(point(1, "2026-02-01", 70.0))), FELT, 80.0);
        assertThat(it.missing()).containsExactly(MEASUREMENT);
        assertThat(it.now())
                .as("still shown, as what it is")
                .isNotNull()
                .satisfies(now -> assertThat(now.after()).isFalse());
    }

    @Test
    void anotherVersionIsAnotherIndicator() {
        var it = of(up(List.of(baseline(1, "2026-01-31", 60)), List.of(point(2, "2026-04-01", 70.0))), FELT, 80.0);
        assertThat(it.missing()).containsExactly(MEASUREMENT_VERSION);
        assertThat(it.share()).isNull();
    }

    @Test
    void theLatestPairOfTheSameVersionCounts() {
        var it = of(
                up(
                        List.of(baseline(1, "2025-12-31", 50), baseline(1, "2026-01-31", 60)),
                        List.of(
                                point(1, "2026-04-01", 65.0),
                                point(1, "2026-05-01", 75.0),
                                point(2, "2026-06-01", 1.0))),
                FELT,
                80.0);
        assertThat(it.missing()).isEmpty();
        assertThat(it.share()).isCloseTo(0.75, within(1e-12));
    }

    @Test
    void aValueOnTooFewAnswersShowsNothing() {
        var it = of(up(List.of(baseline(1, "2026-01-31", 60)), List.of(point(1, "2026-04-01", null))), FELT, 80.0);
        assertThat(it.missing()).containsExactly(MEASUREMENT_SUPPRESSED);
    }

    @Test
    void whatIsNoBetterIsNotRealised() {
        for (double value : new double[] {60, 59.9}) {
            var it = of(up(List.of(baseline(1, "2026-01-31", 60)), List.of(point(1, "2026-04-01", value))), FELT, 80.0);
            assertThat(it.missing()).containsExactly(IMPROVEMENT);
            assertThat(it.share()).isLessThanOrEqualTo(0);
        }
    }

    @Test
    void aTargetThatIsMissingEqualOrWorseGivesNoShare() {
        var reading = up(List.of(baseline(1, "2026-01-31", 60)), List.of(point(1, "2026-04-01", 70.0)));
        assertThat(of(reading, FELT, null).unshared()).isEqualTo(Unshared.NO_TARGET);
        assertThat(of(reading, FELT, 60.0).unshared()).isEqualTo(Unshared.TARGET_IS_BASELINE);
        assertThat(of(reading, FELT, 55.0).unshared()).isEqualTo(Unshared.TARGET_WORSE);
        assertThat(of(reading, FELT, 55.0).share()).isNull();
    }

    @Test
    void aDrawbackHasComeWhenTheIndicatorIsWorse() {
        var worse = up(List.of(baseline(1, "2026-01-31", 60)), List.of(point(1, "2026-04-01", 55.0)));
        assertThat(BenefitRealisation.of(worse, FELT, 50.0, true).missing()).isEmpty();
        assertThat(BenefitRealisation.of(worse, FELT, 50.0, true).share()).isCloseTo(0.5, within(1e-12));
    }

    private static BenefitRealisation of(
            @Nullable Reading reading, @Nullable LocalDate effect, @Nullable Double target) {
        return BenefitRealisation.of(reading, effect, target, false);
    }

    private static Reading up(List<Baseline> baselines, List<Point> points) {
        return new Reading(
                new IndicatorId(Ids.next()),
                new LocalText("Tilfredshet", null, null),
                "percent",
                true,
                1,
                null,
                null,
                true,
                baselines,
                points);
    }

    private static Baseline baseline(int version, String on, double value) {
        return new Baseline(
                new BaselineId(Ids.next()), version, day(on), value, 200, Instant.parse("2026-02-10T12:00:00Z"));
    }

    private static Point point(int version, String from, @Nullable Double value) {
        return new Point(version, day(from), day(from).plusDays(29), value, value == null ? 3 : 140, null, null);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
