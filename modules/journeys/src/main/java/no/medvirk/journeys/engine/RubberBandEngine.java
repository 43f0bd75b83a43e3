package no.medvirk.journeys.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.medvirk.journeys.engine.Plan.Cause;
import no.medvirk.journeys.engine.Plan.Gain;
import no.medvirk.journeys.engine.Plan.Work;
import org.jspecify.annotations.Nullable;

/**
 * The rubber-band-engine test, rule set SM-1: is the service produced in a new way, or is it a new body on the same engine? Its
 * thresholds are conventions; a figure says something of a plan, and never ranks municipalities.
 */
public final class RubberBandEngine {

    /** Under a new version of the rules, an old verdict is another verdict. */
    public static final String RULES = "SM-1";

    private static final double TIMED = 0.8; // of the engine, for minutes to weigh it
    private static final double TRACED = 0.7;
    private static final int LITTLE = 20; // of the engine
    private static final int MUCH = 40; // of the engine, and between it and the body
    private static final int SOME_BODY = 30;

    private RubberBandEngine() {}

    /**
     * What came out.
     *
     * @param production PC, how much of the work is done in a new way, 0 to 1
     * @param gain MG, how much hand-offs, keying, minutes and lead time go down, 0 to 1; null when fewer than two are known
     * @param breadth B, the share of the five dimensions with a committed action
     * @param engine M, 0 to 100; null when a gate is closed, as are the three before it
     * @param body K, 0 to 100: how much above the line of visibility changes
     * @param coverage RCC, 0 to 1; null when no pain point has its cause below the line: then it is not applicable
     * @param timed whether the work is weighed by its minutes; else each piece weighs the same, and confidence is low
     * @param holds what keeps it from being a whole change, where it is partly or at risk; else empty
     * @param untouched the heaviest works of which nothing changes, three at most
     * @param lift the fewest works whose change would lift the engine over its next border; empty when it needs none or none would do
     */
    public record Result(
            Verdict verdict,
            Set<Gate> gates,
            @Nullable Double production,
            @Nullable Double gain,
            @Nullable Double breadth,
            @Nullable Double engine,
            double body,
            @Nullable Double coverage,
            boolean timed,
            Set<Hold> holds,
            List<UUID> untouched,
            Set<Dimension> withoutAction,
            List<UUID> uncovered,
            List<UUID> lift) {}

    public static Result judge(Plan plan) {
        Set<Gate> gates = gates(plan);
        boolean open = gates.isEmpty();
        List<Weighed> works = weighed(plan.engine());
        double production = production(works);
        Double gain = gain(plan.gains());
        double breadth = plan.committed().size() / (double) Dimension.values().length;
        double engine = engine(production, gain, breadth);
        double body = plan.cells().all() == 0
                ? 0
                : 100.0 * plan.cells().changed() / plan.cells().all();
        Double coverage = coverage(plan.causes());
        Set<Hold> holds = body < SOME_BODY || engine < LITTLE
                ? EnumSet.noneOf(Hold.class)
                : holds(body, engine, coverage, plan.committed());
        Set<Dimension> without = EnumSet.allOf(Dimension.class);
        without.removeAll(plan.committed());
        return new Result(
                open ? verdict(body, engine, holds) : Verdict.NOT_ASSESSABLE,
                gates,
                open ? production : null,
                open ? gain : null,
                open ? breadth : null,
                open ? engine : null,
                body,
                coverage,
                timed(plan.engine()),
                open ? holds : Set.of(),
                untouched(works),
                without,
                plan.causes().stream()
                        .filter(cause -> !cause.covered())
                        .sorted(Comparator.comparing(Cause::weight).reversed())
                        .map(Cause::card)
                        .toList(),
                open ? lift(works, gain, breadth, engine) : List.of());
    }

    private static Set<Gate> gates(Plan plan) {
        Set<Gate> gates = EnumSet.noneOf(Gate.class);
        if (plan.engine().size() < 3) {
            gates.add(Gate.FEW_WORKS);
        }
        if (!plan.backstage()) {
            gates.add(Gate.NO_BACKSTAGE);
        }
        if (plan.traced() < TRACED) {
            gates.add(Gate.NOT_TRACED);
        }
        if (plan.actions() == 0) {
            gates.add(Gate.NOTHING_COMMITTED);
        }
        return gates;
    }

    private static Verdict verdict(double body, double engine, Set<Hold> holds) {
        if (body < SOME_BODY) {
            return engine < LITTLE ? Verdict.NO_REAL_CHANGE : Verdict.ENGINE_ONLY;
        }
        if (engine < LITTLE) {
            return Verdict.RUBBER_BAND;
        }
        if (holds.isEmpty()) {
            return Verdict.WHOLE;
        }
        return holds.contains(Hold.ENGINE_BELOW_BORDER) || holds.contains(Hold.HALF_COMMITTED)
                ? Verdict.PARTLY
                : Verdict.AT_RISK;
    }

    /** What puts it at risk; only where nothing does, what keeps it from being whole. */
    private static Set<Hold> holds(double body, double engine, @Nullable Double coverage, Set<Dimension> committed) {
        boolean process = committed.contains(Dimension.WORK_PROCESS);
        boolean organisation = committed.contains(Dimension.ORGANISATION);
        Set<Hold> holds = EnumSet.noneOf(Hold.class);
        if (body - engine >= MUCH) {
            holds.add(Hold.BODY_FAR_AHEAD);
        }
        if (!process && !organisation) {
            holds.add(Hold.WORK_NOT_COMMITTED);
        }
        if (coverage != null && coverage < 0.5) {
            holds.add(Hold.CAUSES_UNCOVERED);
        }
        if (!holds.isEmpty()) {
            return holds;
        }
        if (engine < MUCH) {
            holds.add(Hold.ENGINE_BELOW_BORDER);
        }
        if (process != organisation) {
            holds.add(Hold.HALF_COMMITTED);
        }
        return holds;
    }

    private record Weighed(UUID id, double weight, double share) {}

    private static boolean timed(List<Work> works) {
        long known = works.stream().filter(work -> work.minutes() != null).count();
        double minutes = works.stream()
                .map(Work::minutes)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .sum();
        return known >= TIMED * works.size() && minutes > 0;
    }

    /** Where most is timed, what is not timed does not count: to guess its minutes would be to know them. */
    private static List<Weighed> weighed(List<Work> works) {
        if (!timed(works)) {
            return works.stream()
                    .map(work -> new Weighed(work.id(), 1, work.change().share()))
                    .toList();
        }
        List<Weighed> found = new ArrayList<>();
        for (Work work : works) {
            Double minutes = work.minutes();
            if (minutes != null) {
                found.add(new Weighed(work.id(), minutes, work.change().share()));
            }
        }
        return found;
    }

    private static double production(List<Weighed> works) {
        double all = works.stream().mapToDouble(Weighed::weight).sum();
        double changed =
                works.stream().mapToDouble(work -> work.weight() * work.share()).sum();
        return all == 0 ? 0 : changed / all;
    }

    private static @Nullable Double gain(List<Gain> gains) {
        List<Double> known = new ArrayList<>();
        for (Gain gain : gains) {
            Double now = gain.now();
            Double then = gain.then();
            if (now != null && then != null && now > 0) {
                known.add(Math.clamp(1 - then / now, 0, 1));
            }
        }
        return known.size() < 2
                ? null
                : known.stream().mapToDouble(Double::doubleValue).sum() / known.size();
    }

    private static double engine(double production, @Nullable Double gain, double breadth) {
        return gain == null
                ? 100 * (0.5 * production + 0.2 * breadth) / 0.7
                : 100 * (0.5 * production + 0.3 * gain + 0.2 * breadth);
    }

    private static @Nullable Double coverage(List<Cause> causes) {
        int all = causes.stream().mapToInt(Cause::weight).sum();
        int covered =
                causes.stream().filter(Cause::covered).mapToInt(Cause::weight).sum();
        return all == 0 ? null : covered / (double) all;
    }

    private static List<UUID> untouched(List<Weighed> works) {
        return works.stream()
                .filter(work -> work.share() == 0)
                .sorted(Comparator.comparing(Weighed::weight).reversed())
                .limit(3)
                .map(Weighed::id)
                .toList();
    }

    /** The works that give most, one after the other, changed in one respect, until the next border is passed. */
    private static List<UUID> lift(List<Weighed> works, @Nullable Double gain, double breadth, double engine) {
        if (engine >= MUCH) {
            return List.of();
        }
        int border = engine < LITTLE ? LITTLE : MUCH;
        double all = works.stream().mapToDouble(Weighed::weight).sum();
        double production = production(works);
        List<UUID> chosen = new ArrayList<>();
        for (Weighed work : works.stream()
                .filter(work -> more(work) > 0)
                .sorted(Comparator.comparing(RubberBandEngine::more).reversed())
                .toList()) {
            production += more(work) / all;
            chosen.add(work.id());
            if (engine(production, gain, breadth) >= border) {
                return chosen;
            }
        }
        return List.of();
    }

    private static double more(Weighed work) {
        return work.weight() * Math.max(0, WorkChange.CHANGED.share() - work.share());
    }
}
