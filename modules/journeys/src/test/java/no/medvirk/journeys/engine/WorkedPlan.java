package no.medvirk.journeys.engine;

import static no.medvirk.journeys.engine.Dimension.BACK_TECHNOLOGY;
import static no.medvirk.journeys.engine.Dimension.ORGANISATION;
import static no.medvirk.journeys.engine.Dimension.PEOPLE;
import static no.medvirk.journeys.engine.Dimension.WORK_PROCESS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.medvirk.journeys.engine.Plan.Cause;
import no.medvirk.journeys.engine.Plan.Cells;
import no.medvirk.journeys.engine.Plan.Gain;
import no.medvirk.journeys.engine.Plan.Measure;
import no.medvirk.journeys.engine.Plan.Work;

/** The worked cases of SM-1: one engine of 115 minutes, and five plans for it. */
enum WorkedPlan {
    A(
            new double[] {.25, 0, 0, 0, 0, 0, 0, 0},
            new double[][] {{4, 4}, {2, 2}, {115, 111}, {40, 39}},
            Set.of(BACK_TECHNOLOGY),
            new Cells(4, 3),
            60,
            0),
    B(
            new double[] {1, 1, 1, .5, .5, .5, 1, 1},
            new double[][] {{4, 1}, {2, 0}, {115, 60}, {40, 15}},
            Set.of(WORK_PROCESS, ORGANISATION, PEOPLE, BACK_TECHNOLOGY),
            new Cells(4, 3),
            60,
            52),
    C(
            new double[] {1, .25, 0, 0, 0, 0, 0, 1},
            new double[][] {{4, 3}, {2, 1}, {115, 96}, {40, 34}},
            Set.of(BACK_TECHNOLOGY, WORK_PROCESS),
            new Cells(4, 3),
            60,
            20),
    D(new double[] {0, 0}, new double[0][], Set.of(), new Cells(4, 4), 0, 0),
    E(
            new double[] {.5, 1, .5, .5, .5, 0, .5, 0},
            new double[][] {{4, 2}, {2, 0}, {115, 80}, {40, 25}},
            Set.of(WORK_PROCESS, ORGANISATION),
            new Cells(4, 0),
            40,
            30);

    /** Scan and journal, key in, check attachments, ask for what is missing, assess, hear others, approve, dispatch. */
    private static final double[] MINUTES = {6, 12, 10, 15 * 0.4, 45, 20, 10, 6};

    private final double[] shares;
    private final double[][] gains;
    private final Set<Dimension> committed;
    private final Cells cells;
    private final int causes;
    private final int covered;

    WorkedPlan(double[] shares, double[][] gains, Set<Dimension> committed, Cells cells, int causes, int covered) {
        this.shares = shares;
        this.gains = gains;
        this.committed = committed;
        this.cells = cells;
        this.causes = causes;
        this.covered = covered;
    }

    Plan plan() {
        List<Work> engine = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            engine.add(new Work(id(i), MINUTES[i], change(shares[i])));
        }
        List<Gain> found = new ArrayList<>();
        for (int i = 0; i < gains.length; i++) {
            found.add(new Gain(Measure.values()[i], gains[i][0], gains[i][1]));
        }
        List<Cause> known = causes == 0
                ? List.of()
                : List.of(new Cause(id(20), covered, true), new Cause(id(21), causes - covered, false));
        return new Plan(engine, true, 1, found, cells, known, committed, committed.size());
    }

    static UUID id(int number) {
        return new UUID(0, number);
    }

    private static WorkChange change(double share) {
        return Arrays.stream(WorkChange.values())
                .filter(one -> one.share() == share)
                .findFirst()
                .orElseThrow();
    }
}
