package no.medvirk.journeys.lint;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.medvirk.journeys.StepId;
import no.medvirk.journeys.blueprint.LaneKind;

/** A step that somebody must produce, and no unit is named for. */
final class WithoutOwner {

    private static final Set<LaneKind> PRODUCED = EnumSet.of(
            LaneKind.USER_ACTIONS, LaneKind.TOUCHPOINTS, LaneKind.FRONTSTAGE, LaneKind.BACKSTAGE, LaneKind.SUPPORT);

    private static final Set<LaneKind> TELLING =
            EnumSet.of(LaneKind.FRONTSTAGE, LaneKind.BACKSTAGE, LaneKind.SUPPORT, LaneKind.UNIT);

    private WithoutOwner() {}

    static Stream<Observed> find(Subject subject) {
        Drawing drawing = subject.drawing();
        if (!drawing.has(TELLING)) {
            return Stream.of(Observed.nowhere(Check.NO_OWNER, "no-lane"));
        }
        return drawing.steps().stream()
                .filter(step -> !step.elsewhere())
                .filter(step -> !drawing.isEmpty(step.id(), PRODUCED))
                .filter(step -> owners(drawing, step.id()).isEmpty())
                .map(step -> Observed.in(Check.NO_OWNER, step));
    }

    /** The units that are named in a step: on the work, or in a lane of their own. */
    static List<String> owners(Drawing drawing, StepId step) {
        return drawing.in(step, TELLING).stream()
                .map(card -> card.lane() == LaneKind.UNIT ? card.text() : card.unit())
                .filter(Names::told)
                .map(String::strip)
                .distinct()
                .sorted()
                .toList();
    }
}
