package no.medvirk.journeys.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.medvirk.journeys.blueprint.LaneId;
import no.medvirk.journeys.blueprint.LaneKind;
import no.medvirk.journeys.blueprint.Trigger;
import no.medvirk.journeys.cjml.Cjml;
import no.medvirk.journeys.cjml.Cjml.Actor;
import no.medvirk.journeys.cjml.Cjml.Party;
import no.medvirk.journeys.cjml.Cjml.Touchpoint;
import no.medvirk.journeys.cjml.Cjml.Trace;
import no.medvirk.journeys.cjml.Cjml.Way;
import no.medvirk.journeys.journey.JourneyDocument;
import no.medvirk.journeys.journey.JourneyDocument.Card;
import no.medvirk.journeys.journey.JourneyDocument.Lane;
import no.medvirk.journeys.journey.JourneyDocument.Step;
import org.jspecify.annotations.Nullable;

/**
 * A planned journey in CJML: what users do, what is done in front, behind and in support, and through which channels. In each step the
 * first of the user's cards and the first of those in front, or else behind, are a communication point, when they meet or have a
 * channel; every other card is an action. Pain points, experience, evidence and figures have no place in CJML.
 */
final class JourneyToCjml {

    private record Who(int lane, @Nullable String performer) {}

    private final JourneyDocument journey;
    private final List<Lane> lanes;
    private final Map<LaneId, Integer> numbers = new HashMap<>();
    private final Map<Who, Actor> actors = new LinkedHashMap<>();

    private JourneyToCjml(JourneyDocument journey) {
        this.journey = journey;
        lanes = journey.lanes().stream().filter(lane -> isTold(lane.kind())).toList();
        lanes.forEach(lane -> numbers.put(lane.id(), numbers.size()));
    }

    static Cjml of(JourneyDocument journey) {
        return new Cjml(List.of(new JourneyToCjml(journey).told()));
    }

    /** Whether cards of such lanes are in CJML. */
    static boolean isTold(LaneKind kind) {
        return kind == LaneKind.USER_ACTIONS || kind == LaneKind.TOUCHPOINTS || kind.engine();
    }

    private Cjml.Journey told() {
        List<Touchpoint> touchpoints = new ArrayList<>();
        for (JourneyDocument.Phase phase : journey.phases()) {
            journey.steps().stream()
                    .filter(step -> step.phase().equals(phase.id()))
                    .forEach(step -> touchpoints.addAll(touchpoints(step)));
        }
        return new Cjml.Journey(
                false,
                journey.id().value().toString(),
                journey.title(),
                null,
                journey.phases().stream()
                        .map(phase -> new Cjml.Phase(phase.id().value().toString(), phase.name()))
                        .toList(),
                List.copyOf(actors.values()),
                lanes.stream()
                        .map(lane -> new Cjml.Lane(lane.kind().code(), lane.label()))
                        .toList(),
                touchpoints);
    }

    private List<Touchpoint> touchpoints(Step step) {
        List<Card> cards = journey.cards().stream()
                .filter(card -> card.step().equals(step.id()) && numbers.containsKey(card.lane()))
                .toList();
        List<Card> doing = new ArrayList<>(cards.stream()
                .filter(card -> kind(card) != LaneKind.TOUCHPOINTS)
                .toList());
        List<Way> ways = cards.stream()
                .filter(card -> kind(card) == LaneKind.TOUCHPOINTS)
                .map(card -> new Way(
                        card.text(),
                        card.channel() == null ? null : card.channel().code(),
                        numbers.get(card.lane())))
                .toList();
        Optional<Card> user = first(doing, LaneKind.USER_ACTIONS);
        Optional<Card> front = first(doing, LaneKind.FRONTSTAGE);
        Optional<Card> provider = front.or(() ->
                doing.stream().filter(card -> kind(card).engine()).findFirst().filter(_ -> !ways.isEmpty()));
        List<Touchpoint> touchpoints = new ArrayList<>();
        if (user.isPresent() && provider.isPresent()) {
            Card one = user.get();
            Card other = provider.get();
            boolean userFirst = other.trigger() == null
                    ? doing.indexOf(one) < doing.indexOf(other)
                    : other.trigger() == Trigger.USER;
            touchpoints.add(touchpoint(step, 0, userFirst ? one : other, userFirst ? other : one, ways));
            doing.removeAll(List.of(one, other));
        }
        for (Card card : doing) {
            touchpoints.add(touchpoint(step, touchpoints.size(), card, null, touchpoints.isEmpty() ? ways : List.of()));
        }
        return touchpoints.isEmpty() ? List.of(touchpoint(step, 0, null, null, ways)) : touchpoints;
    }

    private Optional<Card> first(List<Card> cards, LaneKind kind) {
        return cards.stream().filter(card -> kind(card) == kind).findFirst();
    }

    private LaneKind kind(Card card) {
        return lanes.get(Objects.requireNonNull(numbers.get(card.lane()))).kind();
    }

    private Touchpoint touchpoint(
            Step step, int number, @Nullable Card initiator, @Nullable Card receiver, List<Way> ways) {
        String id = step.id().value().toString();
        return new Touchpoint(
                receiver != null,
                number == 0 ? id : id + "-" + number,
                step.phase().value().toString(),
                null,
                initiator == null ? new Party(nobody().id(), step.name()) : party(initiator),
                receiver == null ? null : party(receiver),
                ways,
                null,
                null,
                null,
                null,
                false,
                new Trace(id, step.name(), initiator == null));
    }

    private Party party(Card card) {
        int lane = Objects.requireNonNull(numbers.get(card.lane()));
        String performer = card.performer() == null || card.performer().isBlank() ? null : card.performer();
        Actor actor = actors.computeIfAbsent(
                new Who(lane, performer),
                _ -> new Actor(
                        "A" + (actors.size() + 1),
                        performer == null ? named(lanes.get(lane)) : performer,
                        kind(card) == LaneKind.USER_ACTIONS,
                        lane,
                        performer == null));
        return new Party(actor.id(), card.text().isEmpty() ? null : card.text());
    }

    private static @Nullable String named(Lane lane) {
        return lane.label().isEmpty() ? null : lane.label();
    }

    /** An empty step is the user's: somebody has to stand there. */
    private Actor nobody() {
        return actors.computeIfAbsent(new Who(-1, null), _ -> new Actor("A0", journey.perspective(), true, null, true));
    }
}
