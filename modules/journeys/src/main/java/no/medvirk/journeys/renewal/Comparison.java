package no.medvirk.journeys.renewal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.medvirk.journeys.CardId;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.StepId;
import no.medvirk.journeys.blueprint.BlueprintDiff;
import no.medvirk.journeys.blueprint.BlueprintDiff.Change;
import no.medvirk.journeys.blueprint.BlueprintDiff.Kind;
import no.medvirk.journeys.blueprint.BlueprintDiff.Value;
import no.medvirk.journeys.blueprint.Coded;
import no.medvirk.journeys.blueprint.LaneId;
import no.medvirk.journeys.blueprint.LaneKind;
import no.medvirk.journeys.blueprint.Parameter;
import no.medvirk.journeys.blueprint.PhaseId;
import no.medvirk.journeys.journey.JourneyDocument;
import no.medvirk.journeys.journey.JourneyDocument.Arrow;
import no.medvirk.journeys.journey.JourneyDocument.Card;
import no.medvirk.journeys.journey.JourneyDocument.Lane;
import no.medvirk.journeys.journey.JourneyDocument.Origin;
import no.medvirk.journeys.journey.JourneyDocument.Phase;
import no.medvirk.journeys.journey.JourneyDocument.Step;
import no.medvirk.journeys.version.JourneyVersion;
import org.jspecify.annotations.Nullable;

/** Two journeys, or one at two times, laid before {@link BlueprintDiff}, and what it finds told with their words. */
final class Comparison {

    private final JourneyDocument today;
    private final JourneyDocument target;
    private final Map<UUID, String> names = new HashMap<>();
    private final Map<UUID, Card> cards = new HashMap<>();
    private final Map<Object, Lane> lanes = new HashMap<>();
    private final Map<JourneyId, String> titles = new HashMap<>();
    private final Set<UUID> known = new HashSet<>();
    private final Map<UUID, UUID> takenUp = new HashMap<>();

    Comparison(JourneyDocument today, JourneyDocument target) {
        this.today = today;
        this.target = target;
        today.phases().forEach(phase -> know(phase.id().value(), value(phase.origin(), PhaseId::value)));
        today.steps().forEach(step -> know(step.id().value(), null));
        today.origins()
                .forEach(origin -> know(origin.step().value(), origin.origin().value()));
        today.lanes().forEach(lane -> know(lane.id().value(), value(lane.origin(), LaneId::value)));
        today.cards().forEach(card -> know(card.id().value(), value(card.origin(), CardId::value)));
        for (JourneyDocument one : List.of(today, target)) {
            one.steps().forEach(step -> names.put(step.id().value(), step.name()));
            one.cards().forEach(card -> cards.put(card.id().value(), card));
            one.lanes().forEach(lane -> lanes.put(lane.id(), lane));
            one.nested().forEach(nested -> titles.put(nested.id(), nested.title()));
        }
    }

    /** Of two journeys, or of one at two times. */
    static Difference of(
            JourneyDocument today, @Nullable JourneyVersion from, JourneyDocument target, @Nullable JourneyVersion at) {
        return new Comparison(today, target).compare(from, at);
    }

    private Difference compare(@Nullable JourneyVersion from, @Nullable JourneyVersion at) {
        List<Change> changes = BlueprintDiff.between(steps(today), steps(target));
        Map<Kind, Long> counts = changes.stream().collect(Collectors.groupingBy(Change::kind, Collectors.counting()));
        return new Difference(
                new Difference.Side(today.id(), today.title(), from),
                new Difference.Side(target.id(), target.title(), at),
                new Difference.Counts(
                        count(counts, Kind.KEPT),
                        count(counts, Kind.CHANGED),
                        count(counts, Kind.REMOVED),
                        count(counts, Kind.MERGED),
                        count(counts, Kind.NEW)),
                changes.stream().map(this::told).toList());
    }

    private static int count(Map<Kind, Long> counts, Kind kind) {
        return Math.toIntExact(counts.getOrDefault(kind, 0L));
    }

    // What a new journey leads to is no part of it; between two versions an opportunity comes and goes as any card.
    private boolean compared(Card card) {
        return today.id().equals(target.id()) || lane(card).kind() != LaneKind.OPPORTUNITIES;
    }

    private void know(UUID id, @Nullable UUID origin) {
        known.add(id);
        if (origin != null) {
            takenUp.put(origin, id);
        }
    }

    /**
     * Which thing of the earlier one a thing is: itself, when both are of one journey; the one it comes from; or the one that comes from
     * it, when the earlier one has since taken it up. Otherwise it is its own.
     */
    private UUID identity(UUID id, @Nullable UUID origin) {
        if (known.contains(id)) {
            return id;
        }
        return origin != null && known.contains(origin)
                ? origin
                : takenUp.getOrDefault(id, origin == null ? id : origin);
    }

    private static <T> @Nullable UUID value(@Nullable T id, Function<T, UUID> value) {
        return id == null ? null : value.apply(id);
    }

    /** The steps of either, as the rules take them. */
    List<BlueprintDiff.Step> steps(JourneyDocument journey) {
        Map<StepId, Set<UUID>> origins = journey.origins().stream()
                .collect(Collectors.groupingBy(
                        Origin::step,
                        Collectors.mapping(origin -> origin.origin().value(), Collectors.toSet())));
        Map<CardId, Card> there =
                journey.cards().stream().filter(this::compared).collect(Collectors.toMap(Card::id, card -> card));
        Map<CardId, List<Arrow>> leaving = journey.arrows().stream()
                .filter(arrow -> there.containsKey(arrow.to()))
                .collect(Collectors.groupingBy(Arrow::from));
        Map<StepId, List<BlueprintDiff.Card>> inside = journey.cards().stream()
                .filter(this::compared)
                .collect(Collectors.groupingBy(
                        Card::step,
                        Collectors.mapping(
                                card -> card(card, leaving.getOrDefault(card.id(), List.of()), there),
                                Collectors.toList())));
        Map<?, Phase> phases = journey.phases().stream().collect(Collectors.toMap(Phase::id, phase -> phase));
        return journey.steps().stream()
                .map(step -> new BlueprintDiff.Step(
                        step.id().value(),
                        origins(step.id().value(), origins.getOrDefault(step.id(), Set.of())),
                        values(step, Objects.requireNonNull(phases.get(step.phase()))),
                        inside.getOrDefault(step.id(), List.of())))
                .toList();
    }

    private Set<UUID> origins(UUID step, Set<UUID> told) {
        if (known.contains(step)) {
            return Set.of(step);
        }
        Set<UUID> all = new HashSet<>(told);
        all.add(takenUp.getOrDefault(step, step));
        return all;
    }

    private Map<Parameter, Value> values(Step step, Phase phase) {
        Map<Parameter, Value> values = new EnumMap<>(Parameter.class);
        put(values, Parameter.NAME, step.name());
        values.put(
                Parameter.PHASE,
                new Value(identity(phase.id().value(), value(phase.origin(), PhaseId::value)), phase.name()));
        put(values, Parameter.TOUCH_MINUTES, step.touchMinutes());
        put(values, Parameter.WAITING_MINUTES, step.waitingMinutes());
        put(values, Parameter.FREQUENCY_PERCENT, step.frequencyPercent());
        JourneyId told = step.toldIn();
        String title = told == null ? null : titles.get(told);
        if (told != null && title != null) {
            values.put(Parameter.TOLD_IN, new Value(told, title));
        }
        return values;
    }

    private BlueprintDiff.Card card(Card card, List<Arrow> leaving, Map<CardId, Card> there) {
        Map<Parameter, Value> values = new EnumMap<>(Parameter.class);
        put(values, Parameter.TEXT, card.text());
        values.put(Parameter.LANE, value(lane(card)));
        put(
                values,
                Parameter.CHANNEL,
                card.channel() == null ? null : card.channel().code());
        put(values, Parameter.PERFORMER, card.performer());
        put(values, Parameter.UNIT, card.unit());
        put(values, Parameter.SYSTEM, card.system());
        put(values, Parameter.AUTOMATION, code(card.automation()));
        put(values, Parameter.DECISION, code(card.decision()));
        put(values, Parameter.DATA_SOURCE, code(card.dataSource()));
        put(values, Parameter.TRIGGER, code(card.trigger()));
        put(values, Parameter.MANDATE, card.mandate());
        put(values, Parameter.PERCEIVED_OWNER, card.perceivedOwner());
        put(values, Parameter.WEIGHT, card.weight());
        Lane cause = card.rootCause() == null ? null : lanes.get(card.rootCause());
        if (cause != null) {
            values.put(Parameter.ROOT_CAUSE, value(cause));
        }
        put(values, Parameter.FELT, card.felt());
        put(values, Parameter.WHOSE, card.whose());
        leaving.stream()
                .collect(Collectors.groupingBy(Arrow::kind))
                .forEach((kind, arrows) -> values.put(Parameter.valueOf(kind.name()), value(arrows, there)));
        return new BlueprintDiff.Card(
                card.id().value(), identity(card.id().value(), value(card.origin(), CardId::value)), values);
    }

    private static @Nullable String code(@Nullable Coded word) {
        return word == null ? null : word.code();
    }

    private static void put(Map<Parameter, Value> values, Parameter parameter, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            values.put(parameter, Value.of(value));
        }
    }

    private Value value(Lane lane) {
        return new Value(identity(lane.id().value(), value(lane.origin(), LaneId::value)), lane.label());
    }

    /** Arrows of one kind that leave a card: the same ones lead to the same cards with the same words. */
    private Value value(List<Arrow> arrows, Map<CardId, Card> there) {
        Map<UUID, String> labels = new HashMap<>();
        List<String> shown = new ArrayList<>();
        for (Arrow arrow : arrows) {
            Card to = Objects.requireNonNull(there.get(arrow.to()));
            String label = arrow.label() == null ? "" : arrow.label();
            labels.put(identity(to.id().value(), value(to.origin(), CardId::value)), label);
            shown.add(label.isBlank() ? to.text() : to.text() + " (" + label + ")");
        }
        return new Value(labels, shown.stream().sorted().collect(Collectors.joining(", ")));
    }

    private Lane lane(Card card) {
        return Objects.requireNonNull(lanes.get(card.lane()));
    }

    private Difference.Step told(Change change) {
        return new Difference.Step(
                change.kind(),
                change.from().stream().map(this::named).toList(),
                change.to() == null ? null : named(change.to()),
                changed(change.parameters()),
                change.cards().stream().map(this::told).toList());
    }

    private Difference.Named named(UUID step) {
        return new Difference.Named(step, Objects.requireNonNull(names.get(step)));
    }

    private Difference.Card told(BlueprintDiff.CardChange change) {
        UUID shown = change.to() == null ? Objects.requireNonNull(change.from()) : change.to();
        Card card = Objects.requireNonNull(cards.get(shown));
        return new Difference.Card(
                change.kind(),
                change.from(),
                change.to(),
                card.text(),
                lane(card).label(),
                changed(change.parameters()));
    }

    private static List<Difference.Changed> changed(List<BlueprintDiff.Difference> differences) {
        return differences.stream()
                .map(one -> new Difference.Changed(
                        one.parameter(), one.parameter().structural(), one.before(), one.after()))
                .toList();
    }
}
