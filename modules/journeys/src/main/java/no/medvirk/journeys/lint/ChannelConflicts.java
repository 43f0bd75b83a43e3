package no.medvirk.journeys.lint;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.medvirk.catalogue.Channel;
import no.medvirk.journeys.blueprint.LaneKind;
import no.medvirk.journeys.sheet.Channels;

/** What is written says one channel, and the channel that is chosen is another. */
final class ChannelConflicts {

    private ChannelConflicts() {}

    static Stream<Observed> find(Subject subject) {
        Drawing drawing = subject.drawing();
        if (drawing.all(LaneKind.TOUCHPOINTS).allMatch(card -> card.channel() == null)) {
            return Stream.of(Observed.nowhere(Check.CHANNEL_CONFLICT, "no-channels"));
        }
        return drawing.steps().stream()
                .flatMap(step -> Stream.of(texts(drawing, step), frontstage(drawing, step), twins(drawing, step))
                        .flatMap(found -> found));
    }

    /** A touchpoint whose own text names other channels. */
    private static Stream<Observed> texts(Drawing drawing, Drawing.Step step) {
        return drawing.touchpoints(step.id()).stream()
                .filter(card -> card.channel() != null)
                .filter(card -> !Channels.named(card.text()).isEmpty()
                        && !Channels.named(card.text()).contains(card.channel()))
                .map(card -> Observed.on(Check.CHANNEL_CONFLICT, card)
                        .told("what", "text")
                        .told("channels", Objects.requireNonNull(card.channel()).code())
                        .told("named", codes(Channels.named(card.text())))
                        .because(card.channel())
                        .because(card.text()));
    }

    /** What is done in front of the user names channels, and none of them is a touchpoint's. */
    private static Stream<Observed> frontstage(Drawing drawing, Drawing.Step step) {
        List<Drawing.Card> touchpoints = drawing.touchpoints(step.id());
        if (touchpoints.isEmpty() || touchpoints.stream().anyMatch(card -> card.channel() == null)) {
            return Stream.empty();
        }
        Set<Channel> channels = EnumSet.copyOf(touchpoints.stream()
                .map(card -> Objects.requireNonNull(card.channel()))
                .toList());
        return drawing.in(step.id(), EnumSet.of(LaneKind.FRONTSTAGE)).stream()
                .filter(card -> !Channels.named(card.text()).isEmpty()
                        && Collections.disjoint(channels, Channels.named(card.text())))
                .map(card -> Observed.on(Check.CHANNEL_CONFLICT, card)
                        .told("what", "frontstage")
                        .told("channels", codes(channels))
                        .told("named", codes(Channels.named(card.text())))
                        .because(channels)
                        .because(card.text()));
    }

    /** Two touchpoints of one step that say the same, by two channels. */
    private static Stream<Observed> twins(Drawing drawing, Drawing.Step step) {
        return drawing.touchpoints(step.id()).stream()
                .filter(card -> card.channel() != null && Names.told(card.text()))
                .collect(groupingBy(card -> Names.key(card.text())))
                .entrySet()
                .stream()
                .filter(same -> same.getValue().stream()
                                .map(Drawing.Card::channel)
                                .distinct()
                                .count()
                        > 1)
                .map(same -> Observed.in(Check.CHANNEL_CONFLICT, step)
                        .part(same.getKey())
                        .told("what", "twins")
                        .told("text", same.getKey())
                        .told("channels", codes(same.getValue()))
                        .because(codes(same.getValue())));
    }

    /** The channels of these cards, by their codes in one order. */
    static String codes(List<Drawing.Card> cards) {
        return codes(cards.stream()
                .map(Drawing.Card::channel)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    }

    private static String codes(Collection<Channel> channels) {
        return channels.stream().distinct().sorted().map(Channel::code).collect(joining(","));
    }
}
