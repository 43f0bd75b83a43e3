package no.medvirk.journeys.lint;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.medvirk.catalogue.Channel;
import no.medvirk.journeys.CardId;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.StepId;
import no.medvirk.journeys.blueprint.Automation;
import no.medvirk.journeys.blueprint.LaneId;
import no.medvirk.journeys.blueprint.LaneKind;
import no.medvirk.journeys.journey.JourneyDocument;
import no.medvirk.journeys.journey.JourneyDocument.Basis;
import no.medvirk.journeys.journey.JourneyDocument.Lane;
import no.medvirk.journeys.journey.JourneyDocument.Origin;
import no.medvirk.journeys.nested.NestedJourney;
import org.jspecify.annotations.Nullable;

/** A journey as the checks see it: what is drawn, where, and what it comes from. */
final class Drawing {

    /** What the user does and meets. */
    static final Set<LaneKind> FRONT = EnumSet.of(LaneKind.USER_ACTIONS, LaneKind.TOUCHPOINTS, LaneKind.FRONTSTAGE);

    /** Below the line of visibility. */
    static final Set<LaneKind> BEHIND = EnumSet.of(LaneKind.BACKSTAGE, LaneKind.SUPPORT);

    /** Where the work is done, seen or unseen. */
    static final Set<LaneKind> ENGINE = EnumSet.of(LaneKind.FRONTSTAGE, LaneKind.BACKSTAGE, LaneKind.SUPPORT);

    /** @param elsewhere it is told in another journey: what is not drawn here may be drawn there */
    record Step(
            StepId id,
            String name,
            @Nullable Integer touchMinutes,
            @Nullable Integer waitingMinutes,
            boolean elsewhere,
            Set<StepId> origins) {}

    /** @param withdrawn evidence of the card that research has withdrawn */
    record Card(
            CardId id,
            StepId step,
            LaneKind lane,
            String text,
            @Nullable Channel channel,
            @Nullable String performer,
            @Nullable String unit,
            @Nullable String system,
            @Nullable Automation automation,
            @Nullable String perceivedOwner,
            @Nullable CardId origin,
            Set<UUID> withdrawn) {}

    /** From one card to another, whatever goes there. */
    record Arrow(CardId from, CardId to) {}

    private final Set<LaneKind> lanes;
    private final List<Step> steps;
    private final List<Card> cards;
    private final Map<StepId, List<Card>> inside;
    private final Map<StepId, Integer> places = new HashMap<>();
    private final Map<CardId, Card> byId;
    private final Map<CardId, List<Card>> next;
    private final Map<CardId, Set<CardId>> onwards;
    private final Map<CardId, Set<CardId>> backwards;

    Drawing(Set<LaneKind> lanes, List<Step> steps, List<Card> cards, List<Arrow> arrows) {
        this.lanes = lanes;
        this.steps = steps;
        this.cards = cards;
        inside = cards.stream().collect(groupingBy(Card::step));
        byId = cards.stream().collect(toMap(Card::id, card -> card));
        next = cards.stream()
                .filter(card -> card.origin() != null)
                .collect(groupingBy(card -> Objects.requireNonNull(card.origin())));
        onwards = arrows.stream().collect(groupingBy(Arrow::from, mapping(Arrow::to, toSet())));
        backwards = arrows.stream().collect(groupingBy(Arrow::to, mapping(Arrow::from, toSet())));
        steps.forEach(step -> places.put(step.id(), places.size()));
    }

    static Drawing of(JourneyDocument journey) {
        Map<LaneId, LaneKind> kinds = journey.lanes().stream().collect(toMap(Lane::id, Lane::kind));
        Map<StepId, Set<StepId>> origins =
                journey.origins().stream().collect(groupingBy(Origin::step, mapping(Origin::origin, toSet())));
        Map<CardId, Set<UUID>> withdrawn = journey.evidence().stream()
                .filter(basis -> basis.level() == null)
                .collect(groupingBy(Basis::card, mapping(Basis::id, toSet())));
        Set<JourneyId> there = journey.nested().stream()
                .filter(nested -> !nested.trashed())
                .map(NestedJourney::id)
                .collect(toSet());
        return new Drawing(
                Set.copyOf(kinds.values()),
                journey.steps().stream()
                        .map(step -> new Step(
                                step.id(),
                                step.name(),
                                step.touchMinutes(),
                                step.waitingMinutes(),
                                step.toldIn() != null && there.contains(step.toldIn()),
                                origins.getOrDefault(step.id(), Set.of())))
                        .toList(),
                journey.cards().stream()
                        .map(card -> new Card(
                                card.id(),
                                card.step(),
                                Objects.requireNonNull(kinds.get(card.lane())),
                                card.text(),
                                card.channel(),
                                card.performer(),
                                card.unit(),
                                card.system(),
                                card.automation(),
                                card.perceivedOwner(),
                                card.origin(),
                                withdrawn.getOrDefault(card.id(), Set.of())))
                        .toList(),
                journey.arrows().stream()
                        .map(arrow -> new Arrow(arrow.from(), arrow.to()))
                        .toList());
    }

    List<Step> steps() {
        return steps;
    }

    List<Card> cards() {
        return cards;
    }

    boolean has(Set<LaneKind> kinds) {
        return kinds.stream().anyMatch(lanes::contains);
    }

    /** The cards of a step in lanes of these kinds. */
    List<Card> in(StepId step, Set<LaneKind> kinds) {
        return inside.getOrDefault(step, List.of()).stream()
                .filter(card -> kinds.contains(card.lane()))
                .toList();
    }

    boolean isEmpty(StepId step, Set<LaneKind> kinds) {
        return in(step, kinds).isEmpty();
    }

    Stream<Card> all(LaneKind kind) {
        return cards.stream().filter(card -> card.lane() == kind);
    }

    List<Card> touchpoints(StepId step) {
        return in(step, EnumSet.of(LaneKind.TOUCHPOINTS));
    }

    /** What stands below the line of visibility in a step. */
    List<Card> behind(StepId step) {
        return in(step, BEHIND);
    }

    /**
     * The work that carries touchpoints: what stands below the line in these steps, and what the arrows lead to from there, from the
     * touchpoints or from what is done in front of the user; and what leads there. Arrows above the line lead to other touchpoints.
     */
    Set<Card> carrying(Collection<Card> touchpoints, Set<StepId> steps) {
        Set<Card> begin = new LinkedHashSet<>(touchpoints);
        steps.forEach(step -> begin.addAll(in(step, ENGINE)));
        Set<Card> carrying = new LinkedHashSet<>(walk(begin, onwards));
        carrying.addAll(walk(begin, backwards));
        carrying.removeIf(card -> !BEHIND.contains(card.lane()));
        return carrying;
    }

    private Set<Card> walk(Set<Card> begin, Map<CardId, Set<CardId>> arrows) {
        Set<Card> reached = new LinkedHashSet<>(begin);
        Deque<Card> left = new ArrayDeque<>(begin);
        while (!left.isEmpty()) {
            arrows.getOrDefault(left.remove().id(), Set.of()).stream()
                    .flatMap(id -> card(id).stream())
                    .filter(card -> BEHIND.contains(card.lane()) && reached.add(card))
                    .forEach(left::add);
        }
        return reached;
    }

    Optional<Step> step(StepId id) {
        return Optional.ofNullable(places.get(id)).map(steps::get);
    }

    Optional<Card> card(@Nullable CardId id) {
        return id == null ? Optional.empty() : Optional.ofNullable(byId.get(id));
    }

    /** The cards here that come from a card of another journey. */
    List<Card> from(CardId origin) {
        return next.getOrDefault(origin, List.of());
    }

    /** Where a step stands in the journey; what is about no step stands last. */
    int place(@Nullable StepId step) {
        return step == null ? Integer.MAX_VALUE : places.getOrDefault(step, Integer.MAX_VALUE);
    }
}
