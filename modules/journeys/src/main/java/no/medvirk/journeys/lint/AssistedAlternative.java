package no.medvirk.journeys.lint;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.medvirk.journeys.blueprint.Automation;
import no.medvirk.journeys.blueprint.LaneKind;

/** A step that the user meets on a screen alone, without anybody to call, see or write to. */
final class AssistedAlternative {

    private AssistedAlternative() {}

    static Stream<Observed> find(Subject subject) {
        Drawing drawing = subject.drawing();
        if (drawing.all(LaneKind.TOUCHPOINTS).allMatch(card -> card.channel() == null)) {
            return Stream.of(Observed.nowhere(Check.NO_ASSISTED_ALTERNATIVE, "no-channels"));
        }
        return drawing.steps().stream().flatMap(step -> find(drawing, step));
    }

    private static Stream<Observed> find(Drawing drawing, Drawing.Step step) {
        List<Drawing.Card> touchpoints = drawing.touchpoints(step.id());
        List<Drawing.Card> staff = drawing.in(step.id(), EnumSet.of(LaneKind.FRONTSTAGE));
        boolean helped = touchpoints.stream().anyMatch(card -> DigitalChannels.personal(card.channel()))
                || staff.stream().anyMatch(AssistedAlternative::byPeople);
        if (helped || touchpoints.stream().noneMatch(card -> DigitalChannels.digital(card.channel()))) {
            return Stream.empty();
        }
        Observed found =
                Observed.in(Check.NO_ASSISTED_ALTERNATIVE, step).told("channels", ChannelConflicts.codes(touchpoints));
        if (touchpoints.stream().anyMatch(card -> card.channel() == null)) {
            return Stream.of(found.unknown("channel-unknown"));
        }
        if (staff.stream().anyMatch(card -> card.automation() == null)) {
            return Stream.of(found.unknown("front-unknown"));
        }
        return Stream.of(found.because(touchpoints.stream()
                .map(Drawing.Card::channel)
                .map(Objects::requireNonNull)
                .distinct()
                .sorted()
                .toList()));
    }

    private static boolean byPeople(Drawing.Card card) {
        return card.automation() == Automation.MANUAL || card.automation() == Automation.ASSISTED;
    }
}
