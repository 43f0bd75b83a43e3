package no.medvirk.journeys.lint;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the checks look at.
 *
 * @param renewed whether it is a new journey, which comes from one of today's
 * @param today what it comes from; null when it is none, or when that one is gone for good
 */
record Subject(Drawing drawing, boolean renewed, @Nullable Drawing today) {

    /** All that the checks find, each thing once, whatever the order of the cards; a journey without steps has nothing to check. */
    List<Observed> findings() {
        if (drawing.steps().isEmpty()) {
            return List.of();
        }
        return Stream.of(Check.values())
                .flatMap(check -> check.find(this)
                        .distinct()
                        .sorted(Comparator.comparingInt((Observed one) -> drawing.place(one.step()))
                                .thenComparing(Observed::about)))
                .toList();
    }
}
