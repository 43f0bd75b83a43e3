package no.medvirk.journeys.blueprint;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The sums of a journey.
 *
 * @param cards how many cards there are
 * @param assumed how many of them nobody has yet measured, observed or reported
 */
public record Totals(Sum touchMinutes, Sum waitingMinutes, List<PhaseSum> perPhase, int cards, int assumed) {

    /**
     * A sum that tells what it does not know: minutes, and the number of steps without a figure. Unknown is not zero.
     *
     * @param nested what of it comes from the journeys that steps without a figure of their own are told in; null when nothing does
     */
    public record Sum(int known, int unknownSteps, @Nullable Share nested) {

        public Sum(int known, int unknownSteps) {
            this(known, unknownSteps, null);
        }
    }

    /** Minutes, in how many steps they are told, and how many more have no figure. */
    public record Share(int known, int steps, int unknownSteps) {

        public static final Share NONE = new Share(0, 0, 0);

        /** Of one step: its own figure, or else that of the journey it is told in, if that has any. */
        public static Share of(Times step, Function<Times, @Nullable Integer> own, Function<Elsewhere, Share> told) {
            Integer minutes = own.apply(step);
            if (minutes != null) {
                return new Share(minutes, 1, 0);
            }
            Share elsewhere = step.elsewhere() == null ? NONE : told.apply(step.elsewhere());
            return elsewhere.steps() == 0 ? new Share(0, 0, 1) : elsewhere;
        }

        public Share plus(Share other) {
            return new Share(
                    plus(known, other.known), plus(steps, other.steps), plus(unknownSteps, other.unknownSteps));
        }

        // What is told twice in what is told twice doubles with each level; four thousand years are enough.
        static int plus(int one, int other) {
            return (int) Math.min(Integer.MAX_VALUE, (long) one + other);
        }
    }

    /** The sums of one phase. */
    public record PhaseSum(UUID phase, Sum touchMinutes, Sum waitingMinutes) {}

    /** What the journey that a step is told in comes to. */
    public record Elsewhere(Share touchMinutes, Share waitingMinutes) {}

    /**
     * What of a step is summed.
     *
     * @param elsewhere of the journey that it is told in, when there is one outside the trash
     */
    public record Times(
            @Nullable UUID phase,
            @Nullable Integer touchMinutes,
            @Nullable Integer waitingMinutes,
            @Nullable Elsewhere elsewhere) {

        public Times(UUID phase, @Nullable Integer touchMinutes, @Nullable Integer waitingMinutes) {
            this(phase, touchMinutes, waitingMinutes, null);
        }
    }

    /** @param phases in the order wanted */
    public static Totals of(Collection<UUID> phases, Collection<Times> steps, int cards, int assumed) {
        return new Totals(
                touch(steps),
                waiting(steps),
                phases.stream().map(phase -> ofPhase(phase, steps)).toList(),
                cards,
                assumed);
    }

    private static PhaseSum ofPhase(UUID phase, Collection<Times> steps) {
        List<Times> inside =
                steps.stream().filter(step -> phase.equals(step.phase())).toList();
        return new PhaseSum(phase, touch(inside), waiting(inside));
    }

    private static Sum touch(Collection<Times> steps) {
        return sum(steps, Times::touchMinutes, Elsewhere::touchMinutes);
    }

    private static Sum waiting(Collection<Times> steps) {
        return sum(steps, Times::waitingMinutes, Elsewhere::waitingMinutes);
    }

    private static Sum sum(
            Collection<Times> steps, Function<Times, @Nullable Integer> own, Function<Elsewhere, Share> told) {
        int known = 0;
        int unknown = 0;
        Share nested = Share.NONE;
        for (Times step : steps) {
            Share share = Share.of(step, own, told);
            if (share.steps() == 0) {
                unknown++;
                continue;
            }
            known = Share.plus(known, share.known());
            if (own.apply(step) == null) {
                nested = nested.plus(share);
            }
        }
        return new Sum(known, unknown, nested.steps() == 0 ? null : nested);
    }
}
