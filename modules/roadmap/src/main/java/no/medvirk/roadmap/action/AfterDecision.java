package no.medvirk.roadmap.action;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.medvirk.core.Problem;
import org.jspecify.annotations.Nullable;

/** Nothing starts, and nothing takes effect, before it is decided on. While there is no decision, dates are plans and free. */
public final class AfterDecision {

    private AfterDecision() {}

    /** For an action that is written. */
    static void mustHold(@Nullable LocalDate decidedOn, @Nullable LocalDate start, @Nullable LocalDate effectiveFrom) {
        List<Problem.Fault> faults = Stream.concat(
                        fault("start", decidedOn, start), fault("effectiveFrom", decidedOn, effectiveFrom))
                .toList();
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    private static Stream<Problem.Fault> fault(String field, @Nullable LocalDate decidedOn, @Nullable LocalDate on) {
        return decidedOn != null && on != null && on.isBefore(decidedOn)
                ? Stream.of(new Problem.Fault(field, "before-decision", decidedOn.toString()))
                : Stream.empty();
    }

    /** For a decision that is written, when actions have dates already. @param earliest of these dates */
    public static void mustNotFollow(@Nullable LocalDate earliest, LocalDate decidedOn) {
        if (earliest != null && earliest.isBefore(decidedOn)) {
            throw Problem.invalid(List.of(new Problem.Fault("decidedOn", "after-action", earliest.toString())));
        }
    }
}
