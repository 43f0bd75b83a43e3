package no.medvirk.journeys.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.medvirk.journeys.StepId;
import no.medvirk.journeys.blueprint.LaneKind;
import org.jspecify.annotations.Nullable;

/**
 * A touchpoint that went from paper, telephone or counter to a screen, while all the work behind it is done as before: power on paper.
 * By lineage alone. Another name, or another order, is no change; and where nothing is drawn behind, nobody knows.
 */
final class UnchangedBehind {

    enum Grade {
        CHANGED,
        UNCHANGED,
        UNKNOWN
    }

    /** @param found what is told of it, null when something behind it did change */
    record Judged(Grade grade, @Nullable Observed found) {}

    private final Drawing today;
    private final Drawing target;

    private UnchangedBehind(Drawing today, Drawing target) {
        this.today = today;
        this.target = target;
    }

    static Stream<Observed> find(Subject subject) {
        if (!subject.renewed()) {
            return Stream.empty();
        }
        if (subject.today() == null) {
            return Stream.of(Observed.nowhere(Check.UNCHANGED_BEHIND, "today-gone"));
        }
        UnchangedBehind check = new UnchangedBehind(subject.today(), subject.drawing());
        return subject.drawing()
                .all(LaneKind.TOUCHPOINTS)
                .flatMap(card -> check.judge(card).map(Judged::found).or(() -> check.untold(card)).stream())
                .filter(Objects::nonNull);
    }

    /** Every touchpoint that was digitised, with what happened behind it. */
    static List<Judged> judged(Drawing today, Drawing target) {
        UnchangedBehind check = new UnchangedBehind(today, target);
        return target.all(LaneKind.TOUCHPOINTS)
                .flatMap(card -> check.judge(card).stream())
                .toList();
    }

    private Optional<Judged> judge(Drawing.Card card) {
        if (!DigitalChannels.digital(card.channel()) || !wasPersonal(card)) {
            return Optional.empty();
        }
        Set<StepId> steps = origins(card);
        Set<Drawing.Card> before = today.carrying(touchpointsBefore(card), steps);
        Observed found = Observed.on(Check.UNCHANGED_BEHIND, card)
                .told("before", ChannelConflicts.codes(touchpointsBefore(card)))
                .told("channels", Objects.requireNonNull(card.channel()).code())
                .told("works", before.size());
        if (before.isEmpty()) {
            return Optional.of(new Judged(Grade.UNKNOWN, found.unknown("not-drawn")));
        }
        boolean merged =
                steps.stream().filter(step -> !today.behind(step).isEmpty()).count() > 1;
        Integer minutes = minutes(steps);
        Integer now = target.step(card.step()).map(Drawing.Step::touchMinutes).orElse(null);
        if (merged || Names.moved(minutes, now) || before.stream().anyMatch(this::changed)) {
            return Optional.of(new Judged(Grade.CHANGED, null));
        }
        if (!Names.comparable(minutes, now) && before.stream().noneMatch(this::comparable)) {
            return Optional.of(new Judged(Grade.UNKNOWN, found.unknown("untold")));
        }
        return Optional.of(
                new Judged(Grade.UNCHANGED, found.because(grounds(before)).because(minutes + "/" + now)));
    }

    /** One of the two channels is not written down, and the other could make it a digitised one. */
    private Optional<Observed> untold(Drawing.Card card) {
        Optional<Drawing.Card> origin = today.card(card.origin());
        boolean could = origin.isPresent()
                && (card.channel() == null
                                && DigitalChannels.personal(origin.get().channel())
                        || DigitalChannels.digital(card.channel())
                                && origin.get().channel() == null);
        return could
                ? Optional.of(Observed.on(Check.UNCHANGED_BEHIND, card).unknown("channel-unknown"))
                : Optional.empty();
    }

    /** By its own origin; or, when it was drawn anew, by all the touchpoints of the step that its own comes from. */
    private boolean wasPersonal(Drawing.Card card) {
        List<Drawing.Card> before = touchpointsBefore(card);
        return !before.isEmpty() && before.stream().allMatch(one -> DigitalChannels.personal(one.channel()));
    }

    private List<Drawing.Card> touchpointsBefore(Drawing.Card card) {
        return today.card(card.origin())
                .map(List::of)
                .orElseGet(() -> stepOrigins(card).stream()
                        .flatMap(step -> today.touchpoints(step).stream())
                        .toList());
    }

    private Set<StepId> origins(Drawing.Card card) {
        Set<StepId> steps = new HashSet<>(stepOrigins(card));
        today.card(card.origin()).map(Drawing.Card::step).ifPresent(steps::add);
        return steps;
    }

    private Set<StepId> stepOrigins(Drawing.Card card) {
        return target.step(card.step()).map(Drawing.Step::origins).orElse(Set.of());
    }

    /** The working time of all these steps; unknown when that of one is. */
    private @Nullable Integer minutes(Set<StepId> steps) {
        int sum = 0;
        for (StepId step : steps) {
            Integer one = today.step(step).map(Drawing.Step::touchMinutes).orElse(null);
            if (one == null) {
                return null;
            }
            sum += one;
        }
        return sum;
    }

    private boolean changed(Drawing.Card was) {
        List<Drawing.Card> now = target.from(was.id());
        return now.isEmpty()
                || now.stream()
                        .anyMatch(is -> Names.another(was.performer(), is.performer())
                                || Names.another(was.unit(), is.unit())
                                || Names.another(was.system(), is.system())
                                || Names.another(was.automation(), is.automation()));
    }

    private boolean comparable(Drawing.Card was) {
        return target.from(was.id()).stream()
                .anyMatch(is -> Names.comparable(was.performer(), is.performer())
                        || Names.comparable(was.unit(), is.unit())
                        || Names.comparable(was.system(), is.system())
                        || Names.comparable(was.automation(), is.automation()));
    }

    private String grounds(Set<Drawing.Card> before) {
        List<String> all = new ArrayList<>();
        for (Drawing.Card was : before) {
            Stream.concat(Stream.of(was), target.from(was.id()).stream())
                    .map(card -> card.id().value() + ":" + card.performer() + ":" + card.unit() + ":" + card.system()
                            + ":" + card.automation())
                    .forEach(all::add);
        }
        return all.stream().sorted().collect(Collectors.joining(";"));
    }
}
