package no.medvirk.journeys.lint;

import java.util.stream.Stream;

/** A step in which the user does nothing and meets nothing: they are waiting, or something is not drawn. */
final class SilentSteps {

    private SilentSteps() {}

    static Stream<Observed> find(Subject subject) {
        Drawing drawing = subject.drawing();
        if (!drawing.has(Drawing.FRONT)) {
            return Stream.of(Observed.nowhere(Check.SILENT_STEP, "no-lane"));
        }
        return drawing.steps().stream()
                .filter(step -> !step.elsewhere())
                .filter(step -> drawing.isEmpty(step.id(), Drawing.FRONT))
                .map(step -> {
                    String what = drawing.isEmpty(step.id(), Drawing.BEHIND) ? "nothing" : "unmet";
                    return Observed.in(Check.SILENT_STEP, step)
                            .told("what", what)
                            .because(what);
                });
    }
}
