package no.medvirk.journeys.blueprint;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
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

    /** A sum that tells what it does not know: minutes, and the number of steps without a figure. Unknown is not zero. */
    public record Sum(int known, int unknownSteps) {}

    /** The sums of one phase. */
    public record PhaseSum(UUID phase, Sum touchMinutes, Sum waitingMinutes) {}

    /** What of a step is summed. */
    public record Times(
            UUID phase,
            @Nullable Integer touchMinutes,
            @Nullable Integer waitingMinutes) {}

    /** @param phases in the order wanted */
    public static Totals of(Collection<UUID> phases, Collection<Times> steps, int cards, int assumed) {
        return new Totals(
                sum(steps, Times::touchMinutes),
                sum(steps, Times::waitingMinutes),
                phases.stream().map(phase -> ofPhase(phase, steps)).toList(),
                cards,
                assumed);
    }

    private static PhaseSum ofPhase(UUID phase, Collection<Times> steps) {
        List<Times> inside =
                steps.stream().filter(step -> step.phase().equals(phase)).toList();
        return new PhaseSum(phase, sum(inside, Times::touchMinutes), sum(inside, Times::waitingMinutes));
    }

    private static Sum sum(Collection<Times> steps, Function<Times, @Nullable Integer> minutes) {
        List<Integer> known =
                steps.stream().map(minutes).filter(Objects::nonNull).toList();
        return new Sum(known.stream().mapToInt(Integer::intValue).sum(), steps.size() - known.size());
    }
}
