package no.medvirk.journeys.sheet;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The journey document that the proposed operations make. */
record ProposedJourney(
        UUID id,
        String title,
        String status,
        @Nullable String perspective,
        long seq,
        Instant updatedAt,
        List<Phase> phases,
        List<Step> steps,
        List<Lane> lanes,
        List<Card> cards,
        List<Object> comments,
        Totals totals) {

    record Phase(UUID id, String name, String position) {}

    record Step(
            UUID id,
            UUID phase,
            String name,
            String position,
            @Nullable Integer touchMinutes,
            @Nullable Integer waitingMinutes,
            @Nullable Integer frequencyPercent) {}

    record Lane(UUID id, String kind, String label, String position) {}

    record Card(
            UUID id,
            UUID step,
            UUID lane,
            String position,
            String text,
            String status,
            @Nullable String channel,
            @Nullable String performer,
            @Nullable String unit,
            @Nullable String system,
            @Nullable String automation,
            @Nullable Integer weight,
            @Nullable UUID rootCause,
            @Nullable Double felt,
            @Nullable String whose) {}

    record Totals(Sum touchMinutes, Sum waitingMinutes, List<PhaseTotals> perPhase, int cards, int assumed) {
        static Totals of(List<Phase> phases, List<Step> steps, List<Card> cards) {
            List<PhaseTotals> perPhase = phases.stream()
                    .map(phase -> PhaseTotals.of(
                            phase.id(),
                            steps.stream()
                                    .filter(step -> step.phase().equals(phase.id()))
                                    .toList()))
                    .toList();
            int assumed = Math.toIntExact(cards.stream()
                    .filter(card -> card.status().equals("assumed"))
                    .count());
            return new Totals(
                    Sum.of(steps, Step::touchMinutes),
                    Sum.of(steps, Step::waitingMinutes),
                    perPhase,
                    cards.size(),
                    assumed);
        }
    }

    record PhaseTotals(UUID phase, Sum touchMinutes, Sum waitingMinutes) {
        static PhaseTotals of(UUID phase, List<Step> steps) {
            return new PhaseTotals(phase, Sum.of(steps, Step::touchMinutes), Sum.of(steps, Step::waitingMinutes));
        }
    }

    /** The sum of the known minutes, and how many steps it says nothing of. */
    record Sum(long known, int unknownSteps) {
        static Sum of(List<Step> steps, Function<Step, @Nullable Integer> minutes) {
            List<Integer> known =
                    steps.stream().map(minutes).filter(Objects::nonNull).toList();
            return new Sum(known.stream().mapToLong(Integer::longValue).sum(), steps.size() - known.size());
        }
    }
}
