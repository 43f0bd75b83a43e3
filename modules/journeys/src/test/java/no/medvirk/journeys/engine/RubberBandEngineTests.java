package no.medvirk.journeys.engine;

import static no.medvirk.journeys.engine.WorkedPlan.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import no.medvirk.journeys.engine.Plan.Cells;
import no.medvirk.journeys.engine.Plan.Work;
import no.medvirk.journeys.engine.RubberBandEngine.Result;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked cases of SM-1, and what stands between them. */
@NullUnmarked
class RubberBandEngineTests {

    @ParameterizedTest(name = "case {0}")
    @CsvSource({
        "A, 75, .013, .015, .2, 5.1, 0, RUBBER_BAND",
        "B, 75, .691, .713, .8, 72.0, .87, WHOLE",
        "C, 75, .130, .266, .4, 22.5, .33, AT_RISK",
        "E, 0, .439, .545, .4, 46.3, .75, ENGINE_ONLY",
    })
    void theWorkedCasesComeOutAsPublished(
            WorkedPlan plan, double k, double pc, double mg, double b, double m, double rcc, Verdict verdict) {
        Result result = RubberBandEngine.judge(plan.plan());

        assertThat(result.gates()).isEmpty();
        assertThat(result.body()).isEqualTo(k);
        assertThat(result.production()).isCloseTo(pc, within(.0005));
        assertThat(result.gain()).isCloseTo(mg, within(.0005));
        assertThat(result.breadth()).isCloseTo(b, within(.0005));
        assertThat(result.engine()).isCloseTo(m, within(.05));
        assertThat(result.coverage()).isCloseTo(rcc, within(.005));
        assertThat(result.verdict()).isEqualTo(verdict);
    }

    @Test
    void anEngineThatIsNotMappedIsNotAssessedAndNeverPasses() {
        Result result = RubberBandEngine.judge(WorkedPlan.D.plan());

        assertThat(result.verdict()).isEqualTo(Verdict.NOT_ASSESSABLE);
        assertThat(result.gates()).containsExactly(Gate.FEW_WORKS, Gate.NOTHING_COMMITTED);
        assertThat(result.body()).isEqualTo(100);
        assertThat(new @Nullable Double[] {result.production(), result.gain(), result.breadth(), result.engine()})
                .containsOnlyNulls();
        assertThat(result.coverage()).isNull();
    }

    @Test
    void eachGateClosesByItself() {
        Plan b = WorkedPlan.B.plan();

        assertThat(gates(with(b, b.engine(), false, 1, 5))).containsExactly(Gate.NO_BACKSTAGE);
        assertThat(gates(with(b, b.engine(), true, .69, 5))).containsExactly(Gate.NOT_TRACED);
        assertThat(gates(with(b, b.engine(), true, .7, 0))).containsExactly(Gate.NOTHING_COMMITTED);
        assertThat(gates(with(b, b.engine().subList(0, 3), true, .7, 1))).isEmpty();
    }

    @Test
    void theHeaviestWorkThatNothingChangesIsNamed() {
        Result result = RubberBandEngine.judge(WorkedPlan.C.plan());

        assertThat(result.untouched()).containsExactly(id(4), id(5), id(2));
        assertThat(result.withoutAction())
                .containsExactly(Dimension.ORGANISATION, Dimension.PEOPLE, Dimension.GOVERNANCE);
        assertThat(result.uncovered()).containsExactly(id(21));
    }

    @Test
    void whatWouldChangeTheVerdictIsTheFewestWorksThatLiftTheEngineOverItsNextBorder() {
        assertThat(RubberBandEngine.judge(WorkedPlan.A.plan()).lift()).containsExactly(id(4), id(5), id(1));
        assertThat(RubberBandEngine.judge(WorkedPlan.B.plan()).lift()).isEmpty();
    }

    @Test
    void whatHoldsAPlanBackIsSaid() {
        Plan b = WorkedPlan.B.plan();

        assertThat(holds(WorkedPlan.A.plan())).isEmpty();
        assertThat(holds(b)).isEmpty();
        assertThat(holds(WorkedPlan.C.plan())).containsExactly(Hold.BODY_FAR_AHEAD, Hold.CAUSES_UNCOVERED);
        assertThat(holds(bound(b, Set.of(Dimension.PEOPLE)))).containsExactly(Hold.WORK_NOT_COMMITTED);
        assertThat(holds(bound(b, Set.of(Dimension.WORK_PROCESS)))).containsExactly(Hold.HALF_COMMITTED);
    }

    @Test
    void halfAnEngineThatNobodyHasTimedWeighsEachWorkTheSame() {
        Plan a = WorkedPlan.A.plan();
        List<Work> untimed = a.engine().stream()
                .map(work -> new Work(work.id(), work.minutes() > 11 ? null : work.minutes(), work.change()))
                .toList();
        Result result = RubberBandEngine.judge(with(a, untimed, true, 1, 1));

        assertThat(result.timed()).isFalse();
        assertThat(result.production()).isCloseTo(.25 / 8, within(1e-9));
    }

    @Test
    void oneMeasureIsNoGainAndTheEngineIsThenScaled() {
        Plan b = WorkedPlan.B.plan();
        Plan one = new Plan(
                b.engine(), true, 1, b.gains().subList(0, 1), b.cells(), b.causes(), b.committed(), b.actions());
        Result result = RubberBandEngine.judge(one);

        assertThat(result.gain()).isNull();
        assertThat(result.engine()).isCloseTo(100 * (.5 * 79.5 / 115 + .2 * .8) / .7, within(.01));
    }

    @Test
    void withoutACauseBelowTheLineCoverageIsNotAsked() {
        Plan b = WorkedPlan.B.plan();
        Plan none = new Plan(b.engine(), true, 1, b.gains(), b.cells(), List.of(), b.committed(), b.actions());

        assertThat(RubberBandEngine.judge(none).coverage()).isNull();
        assertThat(RubberBandEngine.judge(none).verdict()).isEqualTo(Verdict.WHOLE);
    }

    @Test
    void whereNothingIsMuchChangedNothingIsClaimed() {
        Plan a = WorkedPlan.A.plan();
        Plan still = new Plan(a.engine(), true, 1, a.gains(), new Cells(4, 1), a.causes(), a.committed(), a.actions());

        assertThat(RubberBandEngine.judge(still).verdict()).isEqualTo(Verdict.NO_REAL_CHANGE);
    }

    private static Set<Hold> holds(Plan plan) {
        return RubberBandEngine.judge(plan).holds();
    }

    private static Plan bound(Plan plan, Set<Dimension> committed) {
        return new Plan(plan.engine(), true, 1, plan.gains(), plan.cells(), plan.causes(), committed, plan.actions());
    }

    private static Set<Gate> gates(Plan plan) {
        return RubberBandEngine.judge(plan).gates();
    }

    private static Plan with(Plan plan, List<Work> engine, boolean backstage, double traced, int actions) {
        return new Plan(
                engine, backstage, traced, plan.gains(), plan.cells(), plan.causes(), plan.committed(), actions);
    }
}
