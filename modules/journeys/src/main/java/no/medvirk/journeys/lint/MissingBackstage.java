package no.medvirk.journeys.lint;

import java.util.stream.Stream;

/** The user does or meets something, and nothing is drawn behind it: what it takes is unknown, not nothing. */
final class MissingBackstage {

    private MissingBackstage() {}

    static Stream<Observed> find(Subject subject) {
        Drawing drawing = subject.drawing();
        if (!drawing.has(Drawing.BEHIND)) {
            return Stream.of(Observed.nowhere(Check.NO_BACKSTAGE, "no-lane"));
        }
        return drawing.steps().stream()
                .filter(step -> !step.elsewhere())
                .filter(step -> !drawing.isEmpty(step.id(), Drawing.FRONT))
                .filter(step -> drawing.behind(step.id()).isEmpty())
                .map(step -> Observed.in(Check.NO_BACKSTAGE, step));
    }
}
