package no.medvirk.journeys.renewal;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.medvirk.journeys.StepId;
import no.medvirk.journeys.blueprint.BlueprintDiff;
import no.medvirk.journeys.blueprint.BlueprintDiff.Change;
import no.medvirk.journeys.blueprint.BlueprintDiff.Kind;
import no.medvirk.journeys.blueprint.BlueprintDiff.Value;
import no.medvirk.journeys.blueprint.Coded;
import no.medvirk.journeys.blueprint.LaneKind;
import no.medvirk.journeys.blueprint.Parameter;
import no.medvirk.journeys.journey.JourneyDocument;
import no.medvirk.journeys.journey.JourneyDocument.Card;
import no.medvirk.journeys.journey.JourneyDocument.Lane;
import no.medvirk.journeys.journey.JourneyDocument.Origin;
import no.medvirk.journeys.journey.JourneyDocument.Phase;
import no.medvirk.journeys.journey.JourneyDocument.Step;
import org.jspecify.annotations.Nullable;

/** Two journeys laid before {@link BlueprintDiff}, and what it finds told with their words. */
final class Comparison {

    private final JourneyDocument today;
    private final JourneyDocument target;
    private final Map<UUID, String> names = new HashMap<>();
    private final Map<UUID, Card> cards = new HashMap<>();
    private final Map<Object, Lane> lanes = new HashMap<>();

    private Comparison(JourneyDocument today, JourneyDocument target) {
        this.today = today;
        this.target = target;
        for (JourneyDocument one : List.of(today, target)) {
            one.steps().forEach(step -> names.put(step.id().value(), step.name()));
            one.cards().forEach(card -> cards.put(card.id().value(), card));
            one.lanes().forEach(lane -> lanes.put(lane.id(), lane));
        }
    }

    static Difference of(JourneyDocument today, JourneyDocument target) {
        return new Comparison(today, target).compare();
    }

    private Difference compare() {
        List<Change> changes = BlueprintDiff.between(steps(today), steps(target));
        Map<Kind, Long> counts = changes.stream().collect(Collectors.groupingBy(Change::kind, Collectors.counting()));
        return new Difference(
                new Difference.Side(today.id(), today.title()),
                new Difference.Side(target.id(), target.title()),
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

    private List<BlueprintDiff.Step> steps(JourneyDocument journey) {
        Map<StepId, Set<UUID>> origins = journey.origins().stream()
                .collect(Collectors.groupingBy(
                        Origin::step,
                        Collectors.mapping(origin -> origin.origin().value(), Collectors.toSet())));
        Map<StepId, List<BlueprintDiff.Card>> inside = journey.cards().stream()
                .filter(card -> lane(card).kind() != LaneKind.OPPORTUNITIES)
                .collect(Collectors.groupingBy(Card::step, Collectors.mapping(this::card, Collectors.toList())));
        Map<?, Phase> phases = journey.phases().stream().collect(Collectors.toMap(Phase::id, phase -> phase));
        return journey.steps().stream()
                .map(step -> new BlueprintDiff.Step(
                        step.id().value(),
                        origins.getOrDefault(step.id(), Set.of()),
                        values(step, Objects.requireNonNull(phases.get(step.phase()))),
                        inside.getOrDefault(step.id(), List.of())))
                .toList();
    }

    private static Map<Parameter, Value> values(Step step, Phase phase) {
        Map<Parameter, Value> values = new EnumMap<>(Parameter.class);
        put(values, Parameter.NAME, step.name());
        values.put(Parameter.PHASE, new Value(phase.origin() == null ? phase.id() : phase.origin(), phase.name()));
        put(values, Parameter.TOUCH_MINUTES, step.touchMinutes());
        put(values, Parameter.WAITING_MINUTES, step.waitingMinutes());
        put(values, Parameter.FREQUENCY_PERCENT, step.frequencyPercent());
        return values;
    }

    private BlueprintDiff.Card card(Card card) {
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
        return new BlueprintDiff.Card(
                card.id().value(), card.origin() == null ? null : card.origin().value(), values);
    }

    private static @Nullable String code(@Nullable Coded word) {
        return word == null ? null : word.code();
    }

    private static void put(Map<Parameter, Value> values, Parameter parameter, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            values.put(parameter, Value.of(value));
        }
    }

    private static Value value(Lane lane) {
        return new Value(lane.origin() == null ? lane.id() : lane.origin(), lane.label());
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
