package no.medvirk.journeys.lint;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.medvirk.journeys.StepId;
import no.medvirk.journeys.blueprint.LaneKind;
import org.jspecify.annotations.Nullable;

/** Work behind the line is done by a system now, and the user sees, waits and does as before. */
final class UnseenAutomation {

    private static final Set<LaneKind> SEEN =
            EnumSet.of(LaneKind.PHYSICAL_EVIDENCE, LaneKind.USER_ACTIONS, LaneKind.TOUCHPOINTS, LaneKind.FRONTSTAGE);

    private UnseenAutomation() {}

    static Stream<Observed> find(Subject subject) {
        Drawing today = subject.today();
        if (!subject.renewed()) {
            return Stream.empty();
        }
        if (today == null) {
            return Stream.of(Observed.nowhere(Check.UNSEEN_AUTOMATION, "today-gone"));
        }
        Drawing target = subject.drawing();
        return target.cards().stream()
                .filter(card -> Drawing.BEHIND.contains(card.lane()))
                .flatMap(card -> today.card(card.origin()).stream()
                        .filter(was -> automated(was, card))
                        .flatMap(was -> find(today, target, was, card)));
    }

    private static boolean automated(Drawing.Card was, Drawing.Card is) {
        return was.automation() != null
                && is.automation() != null
                && is.automation().compareTo(was.automation()) > 0;
    }

    private static Stream<Observed> find(Drawing today, Drawing target, Drawing.Card was, Drawing.Card is) {
        Set<StepId> steps = new HashSet<>(Set.of(was.step()));
        target.step(is.step()).ifPresent(step -> steps.addAll(step.origins()));
        List<Drawing.Card> before =
                steps.stream().flatMap(step -> today.in(step, SEEN).stream()).toList();
        List<Drawing.Card> after = target.in(is.step(), SEEN);
        Observed found = Observed.on(Check.UNSEEN_AUTOMATION, is);
        if (before.isEmpty() && after.isEmpty()) {
            return Stream.of(found.unknown("front-not-drawn"));
        }
        if (before.stream().anyMatch(card -> target.from(card.id()).isEmpty())
                || after.stream().anyMatch(card -> another(today, card))) {
            return Stream.empty();
        }
        Integer waited = waiting(today, was.step());
        Integer waits = waiting(target, is.step());
        if (waited == null || waits == null) {
            return Stream.of(found.unknown("waiting-unknown"));
        }
        return Names.moved(waited, waits)
                ? Stream.empty()
                : Stream.of(found.because(String.valueOf(was.automation()))
                        .because(String.valueOf(is.automation()))
                        .because(waited));
    }

    private static @Nullable Integer waiting(Drawing drawing, StepId step) {
        return drawing.step(step).map(Drawing.Step::waitingMinutes).orElse(null);
    }

    private static boolean another(Drawing today, Drawing.Card card) {
        return today.card(card.origin())
                .map(was -> was.channel() != card.channel()
                        || !Names.key(was.text()).equals(Names.key(card.text())))
                .orElse(true);
    }
}
