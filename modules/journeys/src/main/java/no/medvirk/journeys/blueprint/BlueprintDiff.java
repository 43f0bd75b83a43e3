package no.medvirk.journeys.blueprint;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a new journey differs from today's. Which thing is which is told by lineage alone, never by what anything is called: a step that
 * is given another name is the same step with another name, and two steps of one name are two.
 */
public final class BlueprintDiff {

    /** What became of a step or a card. */
    public enum Kind implements Coded {
        KEPT,
        CHANGED,
        REMOVED,
        MERGED,
        NEW;

        @Override
        @JsonValue
        public String code() {
            return Coded.codeOf(this);
        }
    }

    /**
     * The value of a parameter.
     *
     * @param same what makes two values the same: the value itself, or the identity of the thing it stands for
     * @param shown as it is told
     */
    public record Value(Object same, String shown) {
        public static Value of(Object value) {
            return new Value(value, value.toString());
        }
    }

    /** A card. @param origin the card of today's that it comes from */
    public record Card(UUID id, @Nullable UUID origin, Map<Parameter, Value> values) {}

    /** A step with its cards. @param origins the steps of today's that it comes from */
    public record Step(UUID id, Set<UUID> origins, Map<Parameter, Value> values, List<Card> cards) {}

    /** A parameter that is not as it was; null where there was, or is, nothing. */
    public record Difference(
            Parameter parameter,
            @Nullable String before,
            @Nullable String after) {}

    /** A card that is not as it was. @param from the one of today's; @param to the one of the new journey */
    public record CardChange(
            Kind kind, @Nullable UUID from, @Nullable UUID to, List<Difference> parameters) {}

    /** A step: what it was, what it is, and how the two differ. */
    public record Change(
            Kind kind, List<UUID> from, @Nullable UUID to, List<Difference> parameters, List<CardChange> cards) {}

    private final List<Step> today;
    private final Map<UUID, Step> stepOfCard = new HashMap<>();
    private final Map<UUID, Card> cards = new HashMap<>();
    private final Set<UUID> continued = new HashSet<>();
    private final Set<UUID> told = new HashSet<>();

    private BlueprintDiff(List<Step> today) {
        this.today = today;
        for (Step step : today) {
            for (Card card : step.cards()) {
                cards.put(card.id(), card);
                stepOfCard.put(card.id(), step);
            }
        }
    }

    /** Every step of both, in the order of the new journey; a removed one stands after the step it came after. */
    public static List<Change> between(List<Step> today, List<Step> target) {
        return new BlueprintDiff(today).compare(target);
    }

    private List<Change> compare(List<Step> target) {
        target.stream()
                .flatMap(step -> step.cards().stream())
                .map(Card::origin)
                .filter(Objects::nonNull)
                .forEach(continued::add);
        List<Change> changes = new ArrayList<>();
        target.forEach(step -> changes.add(change(step)));
        Set<UUID> living =
                changes.stream().flatMap(change -> change.from().stream()).collect(Collectors.toSet());
        UUID before = null;
        for (Step step : today) {
            if (!living.contains(step.id())) {
                changes.add(placeAfter(changes, before), removed(step));
            }
            before = step.id();
        }
        return changes;
    }

    private static int placeAfter(List<Change> changes, @Nullable UUID before) {
        for (int i = changes.size() - 1; i >= 0; i--) {
            if (before != null && changes.get(i).from().contains(before)) {
                return i + 1;
            }
        }
        return 0;
    }

    private Change removed(Step step) {
        return new Change(Kind.REMOVED, List.of(step.id()), null, List.of(), lost(List.of(step)));
    }

    private Change change(Step step) {
        List<Step> origins =
                today.stream().filter(one -> step.origins().contains(one.id())).toList();
        List<CardChange> changed = Stream.concat(
                        step.cards().stream()
                                .map(card -> change(card, step, origins))
                                .filter(card -> card.kind() != Kind.KEPT),
                        lost(origins).stream())
                .toList();
        List<UUID> from = origins.stream().map(Step::id).toList();
        List<Difference> different = switch (origins.size()) {
            case 0 -> List.of();
            case 1 -> differences(origins.getFirst().values(), step.values());
            default -> differences(together(origins), timesOf(step));
        };
        Kind kind = switch (origins.size()) {
            case 0 -> Kind.NEW;
            case 1 -> different.isEmpty() && changed.isEmpty() ? Kind.KEPT : Kind.CHANGED;
            default -> Kind.MERGED;
        };
        return new Change(kind, from, step.id(), different, changed);
    }

    private CardChange change(Card card, Step step, List<Step> origins) {
        Card origin = card.origin() == null ? null : cards.get(card.origin());
        if (origin == null) {
            return new CardChange(Kind.NEW, null, card.id(), List.of());
        }
        List<Difference> different = new ArrayList<>(differences(origin.values(), card.values()));
        Step was = Objects.requireNonNull(stepOfCard.get(origin.id()));
        if (!origins.contains(was)) {
            different.add(new Difference(Parameter.STEP, name(was), name(step)));
        }
        return new CardChange(different.isEmpty() ? Kind.KEPT : Kind.CHANGED, origin.id(), card.id(), different);
    }

    private static @Nullable String name(Step step) {
        return shown(step.values().get(Parameter.NAME));
    }

    /** Cards of these steps that nothing in the new journey comes from; each is told once, though a step be split. */
    private List<CardChange> lost(List<Step> steps) {
        return steps.stream()
                .flatMap(step -> step.cards().stream())
                .map(Card::id)
                .filter(card -> !continued.contains(card) && told.add(card))
                .map(card -> new CardChange(Kind.REMOVED, card, null, List.of()))
                .toList();
    }

    private static List<Difference> differences(Map<Parameter, Value> before, Map<Parameter, Value> after) {
        return Stream.of(Parameter.values())
                .filter(parameter -> !Objects.equals(same(before.get(parameter)), same(after.get(parameter))))
                .map(parameter -> new Difference(parameter, shown(before.get(parameter)), shown(after.get(parameter))))
                .toList();
    }

    /** What several steps took together: a time that one of them does not know is unknown for all. */
    private static Map<Parameter, Value> together(List<Step> steps) {
        Map<Parameter, Value> sums = new HashMap<>();
        for (Parameter time : List.of(Parameter.TOUCH_MINUTES, Parameter.WAITING_MINUTES)) {
            Function<Step, @Nullable Object> minutes =
                    step -> same(step.values().get(time));
            if (steps.stream().allMatch(step -> minutes.apply(step) instanceof Integer)) {
                sums.put(
                        time,
                        Value.of(steps.stream()
                                .mapToInt(step -> (Integer) Objects.requireNonNull(minutes.apply(step)))
                                .sum()));
            }
        }
        return sums;
    }

    private static Map<Parameter, Value> timesOf(Step step) {
        Map<Parameter, Value> times = new HashMap<>(step.values());
        times.keySet().retainAll(Set.of(Parameter.TOUCH_MINUTES, Parameter.WAITING_MINUTES));
        return times;
    }

    private static @Nullable Object same(@Nullable Value value) {
        return value == null ? null : value.same();
    }

    private static @Nullable String shown(@Nullable Value value) {
        return value == null ? null : value.shown();
    }
}
