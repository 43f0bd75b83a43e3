package no.medvirk.journeys.engine;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.medvirk.journeys.CardId;
import no.medvirk.journeys.StepId;
import no.medvirk.journeys.WorkCommitted;
import no.medvirk.journeys.WorkCommitted.Action;
import no.medvirk.journeys.blueprint.LaneKind;
import no.medvirk.journeys.blueprint.Zone;
import no.medvirk.journeys.engine.Plan.Cause;
import no.medvirk.journeys.engine.Plan.Work;
import no.medvirk.journeys.journey.JourneyDocument;
import no.medvirk.journeys.journey.JourneyDocument.Card;
import no.medvirk.journeys.journey.JourneyDocument.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Today's journey, the new one and what is committed, as the rubber-band-engine test looks at them. A piece of work is a card in a lane
 * backstage or of support; the working minutes of a step are those of its works in equal parts, so that to draw one as two adds none.
 */
final class Drawn {

    private final JourneyDocument today;
    private final JourneyDocument target;
    private final List<Action> actions;
    private final Set<UUID> known;
    private final Map<CardId, Card> next;
    private final Map<StepId, Set<StepId>> origins;

    /** @param known ids of today's cards that the new journey once came from */
    Drawn(JourneyDocument today, JourneyDocument target, List<Action> actions, Set<UUID> known) {
        this.today = today;
        this.target = target;
        this.actions = actions;
        this.known = known;
        next = target.cards().stream()
                .filter(card -> card.origin() != null)
                .collect(toMap(card -> Objects.requireNonNull(card.origin()), card -> card, (one, other) -> one));
        origins = target.origins().stream().collect(groupingBy(Origin::step, mapping(Origin::origin, toSet())));
    }

    Plan plan() {
        List<Card> engine = engine(today);
        Set<StepId> renewed = engine.stream()
                .filter(card -> change(card) != WorkChange.UNCHANGED)
                .map(Card::step)
                .collect(toSet());
        return new Plan(
                engine.stream()
                        .map(card -> new Work(card.id().value(), minutes(card, engine), change(card)))
                        .toList(),
                today.lanes().stream().anyMatch(lane -> lane.kind() == LaneKind.BACKSTAGE),
                traced(),
                Motion.gains(today, target),
                new Body(today, target).cells(),
                causes(renewed),
                committed(renewed),
                actions.size());
    }

    static boolean isEngine(LaneKind kind) {
        return kind.engine() && (kind.zone() == Zone.BACKSTAGE || kind.zone() == Zone.SUPPORT);
    }

    /** The works of a journey, in its order: along the steps, and in a step from the top down. */
    static List<Card> engine(JourneyDocument journey) {
        Map<Object, Integer> places = new HashMap<>();
        journey.steps().forEach(step -> places.put(step.id(), places.size()));
        journey.lanes().stream()
                .filter(lane -> isEngine(lane.kind()))
                .forEach(lane -> places.put(lane.id(), places.size()));
        return journey.cards().stream()
                .filter(card -> places.containsKey(card.lane()))
                .sorted(Comparator.comparing((Card card) -> Objects.requireNonNull(places.get(card.step())))
                        .thenComparing(card -> Objects.requireNonNull(places.get(card.lane())))
                        .thenComparing(Card::position))
                .toList();
    }

    WorkChange change(Card card) {
        Card then = next.get(card.id());
        return WorkChange.of(
                production(card, card.step()), then == null ? null : production(then, placeOf(then, card.step())));
    }

    /** The step of today's where a card of the new journey now stands: its own origin's, when its step comes from that. */
    private Object placeOf(Card then, StepId was) {
        return origins.getOrDefault(then.step(), Set.of()).contains(was) ? was : then.step();
    }

    private static WorkChange.Production production(Card card, Object place) {
        return new WorkChange.Production(
                place,
                card.performer(),
                card.unit(),
                card.decision(),
                card.dataSource(),
                card.trigger(),
                card.mandate(),
                card.system(),
                card.automation());
    }

    @Nullable
    Double minutes(Card card, List<Card> engine) {
        JourneyDocument.Step step = today.steps().stream()
                .filter(one -> one.id().equals(card.step()))
                .findFirst()
                .orElseThrow();
        Double minutes = Motion.minutes(step);
        long sharing =
                engine.stream().filter(one -> one.step().equals(card.step())).count();
        return minutes == null ? null : minutes / sharing;
    }

    private double traced() {
        List<Card> all = today.cards();
        long told =
                all.stream().filter(card -> known.contains(card.id().value())).count();
        return all.isEmpty() ? 0 : told / (double) all.size();
    }

    /** Steps of today's that an action changes, whichever of the two journeys it names. */
    private Set<StepId> changedBy(Action action) {
        Set<StepId> steps = new HashSet<>(action.steps());
        action.steps().forEach(step -> steps.addAll(origins.getOrDefault(step, Set.of())));
        return steps;
    }

    private Set<Dimension> committed(Set<StepId> renewed) {
        Set<Dimension> committed = EnumSet.noneOf(Dimension.class);
        for (Action action : actions) {
            switch (action.dimension()) {
                case WORK_PROCESS -> committed.add(Dimension.WORK_PROCESS);
                case ORGANISATION -> committed.add(Dimension.ORGANISATION);
                case PEOPLE -> committed.add(Dimension.PEOPLE);
                case GOVERNANCE -> committed.add(Dimension.GOVERNANCE);
                case TECHNOLOGY -> {
                    if (changedBy(action).stream().anyMatch(renewed::contains)) {
                        committed.add(Dimension.BACK_TECHNOLOGY);
                    }
                }
            }
        }
        return committed;
    }

    private List<Cause> causes(Set<StepId> renewed) {
        Map<?, LaneKind> kinds =
                today.lanes().stream().collect(toMap(JourneyDocument.Lane::id, JourneyDocument.Lane::kind));
        List<Cause> causes = new ArrayList<>();
        for (Card card : today.cards()) {
            LaneKind cause = card.rootCause() == null ? null : kinds.get(card.rootCause());
            if (cause != null && (cause.zone() == Zone.BACKSTAGE || cause.zone() == Zone.SUPPORT)) {
                causes.add(new Cause(
                        card.id().value(), card.weight() == null ? 1 : card.weight(), isCovered(card, renewed)));
            }
        }
        return causes;
    }

    private boolean isCovered(Card pain, Set<StepId> renewed) {
        return actions.stream()
                .filter(action -> changedBy(action).contains(pain.step()))
                .anyMatch(action ->
                        action.dimension() != WorkCommitted.Dimension.TECHNOLOGY || renewed.contains(pain.step()));
    }
}
