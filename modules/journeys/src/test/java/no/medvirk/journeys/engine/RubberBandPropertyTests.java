package no.medvirk.journeys.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.medvirk.journeys.engine.Plan.Cause;
import no.medvirk.journeys.engine.Plan.Cells;
import no.medvirk.journeys.engine.Plan.Gain;
import no.medvirk.journeys.engine.Plan.Measure;
import no.medvirk.journeys.engine.Plan.Work;
import no.medvirk.journeys.engine.RubberBandEngine.Result;
import org.jspecify.annotations.NullUnmarked;

/** What holds of SM-1 whatever the plan: the three properties of its paper. */
@NullUnmarked
class RubberBandPropertyTests {

    @Property(tries = 5000)
    void aTimedWorkDrawnAsTwoHalvesIsTheSameWork(@ForAll long seed) {
        Random random = new Random(seed);
        Plan plan = plan(random);
        int at = random.nextInt(plan.engine().size());
        Work whole = plan.engine().get(at);
        List<Work> split = new ArrayList<>(plan.engine());
        Work half = new Work(whole.id(), whole.minutes() / 2, whole.change());
        split.set(at, half);
        split.add(at, new Work(WorkedPlan.id(99), half.minutes(), half.change()));

        Result one = RubberBandEngine.judge(plan);
        Result two = RubberBandEngine.judge(engine(plan, split));

        assertThat(two.production()).isCloseTo(one.production(), within(1e-9));
        assertThat(two.engine()).isCloseTo(one.engine(), within(1e-9));
    }

    @Property(tries = 5000)
    void whatChangesAboveTheLineAloneNeverChangesTheEngine(@ForAll long seed) {
        Random random = new Random(seed);
        Plan plan = plan(random);
        Cells other = cells(random);
        Plan front = new Plan(
                plan.engine(),
                true,
                plan.traced(),
                plan.gains(),
                other,
                plan.causes(),
                plan.committed(),
                plan.actions());

        assertThat(RubberBandEngine.judge(front).engine())
                .isEqualTo(RubberBandEngine.judge(plan).engine());
    }

    @Property(tries = 5000)
    void toMakeAWorkAnewNeverLowersTheEngine(@ForAll long seed) {
        Random random = new Random(seed);
        Plan plan = plan(random);
        int at = random.nextInt(plan.engine().size());
        List<Work> renewed = new ArrayList<>(plan.engine());
        Work work = renewed.get(at);
        renewed.set(at, new Work(work.id(), work.minutes(), WorkChange.MADE_ANEW));

        assertThat(RubberBandEngine.judge(engine(plan, renewed)).engine())
                .isGreaterThanOrEqualTo(RubberBandEngine.judge(plan).engine() - 1e-9);
    }

    private static Plan engine(Plan plan, List<Work> engine) {
        return new Plan(
                engine,
                plan.backstage(),
                plan.traced(),
                plan.gains(),
                plan.cells(),
                plan.causes(),
                plan.committed(),
                plan.actions());
    }

    private static Plan plan(Random random) {
        List<Work> engine = new ArrayList<>();
        for (int i = 0; i < 3 + random.nextInt(9); i++) {
            WorkChange change = WorkChange.values()[random.nextInt(WorkChange.values().length)];
            engine.add(new Work(WorkedPlan.id(i), 1 + random.nextInt(120) / 2.0, change));
        }
        List<Gain> gains = new ArrayList<>();
        for (Measure measure : Measure.values()) {
            gains.add(new Gain(
                    measure,
                    random.nextInt(5) == 0 ? null : (double) random.nextInt(50),
                    random.nextInt(5) == 0 ? null : (double) random.nextInt(50)));
        }
        Set<Dimension> committed = EnumSet.noneOf(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            if (random.nextBoolean()) {
                committed.add(dimension);
            }
        }
        List<Cause> causes = List.of(
                new Cause(WorkedPlan.id(20), 1 + random.nextInt(5), random.nextBoolean()),
                new Cause(WorkedPlan.id(21), 1 + random.nextInt(5), random.nextBoolean()));
        return new Plan(engine, true, 0.7 + random.nextInt(30) / 100.0, gains, cells(random), causes, committed, 1);
    }

    private static Cells cells(Random random) {
        int all = 1 + random.nextInt(12);
        return new Cells(all, random.nextInt(all + 1));
    }
}
