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
import java.util.stream.Stream;
import no.medvirk.journeys.blueprint.BlueprintDiff.Card;
import no.medvirk.journeys.blueprint.BlueprintDiff.CardChange;
import no.medvirk.journeys.blueprint.BlueprintDiff.Change;
import no.medvirk.journeys.blueprint.BlueprintDiff.Difference;
import no.medvirk.journeys.blueprint.BlueprintDiff.Kind;
import no.medvirk.journeys.blueprint.BlueprintDiff.Step;
import no.medvirk.journeys.blueprint.BlueprintDiff.Value;
import org.jspecify.annotations.Nullable;

/**
 * What was promised, and did it come: the changes from the journey that a new one was begun from to the new one, each looked for in a later
 * today. A thing that was there is known by its id; a new one by the origin that whoever took it up left. Where today has something new
 * in the same place that nobody has tied to the new journey, it cannot be told whether that is it.
 */
public final class PromisesKept {

    /** How a promise stands. */
    public enum Outcome implements Coded {
        CAME,
        PARTLY,
        NOT_YET,
        /** Today has changed in another way. */
        OTHERWISE,
        UNKNOWN;

        @Override
        @JsonValue
        public String code() {
            return Coded.codeOf(this);
        }
    }

    /** A parameter that was to be another. @param now as today has it */
    public record Aspect(Difference promised, @Nullable String now, Outcome outcome) {}

    /**
     * A promised change of a step or of a card.
     *
     * @param step of the new journey, or the removed one of the earlier
     * @param card null when it is the step itself; of the new journey, or the removed one of the earlier
     * @param later what it is in today's journey, null when it is not there
     */
    public record Promise(
            Kind kind,
            UUID step,
            @Nullable UUID card,
            @Nullable UUID later,
            Outcome outcome,
            List<Aspect> aspects) {}

    private final Map<UUID, Step> promisedSteps = new HashMap<>();
    private final Map<UUID, Step> laterSteps = new HashMap<>();
    private final Map<UUID, Card> promisedCards = new HashMap<>();
    private final Map<UUID, Card> laterCards = new HashMap<>();
    private final Map<UUID, Step> stepOfLater = new HashMap<>();
    private final Map<UUID, Step> stepOfPromised = new HashMap<>();
    private final Set<UUID> known = new HashSet<>();
    private final List<Step> later;

    private PromisesKept(List<Step> begun, List<Step> promised, List<Step> later) {
        this.later = later;
        for (Step step : begun) {
            known.add(step.id());
            step.cards().forEach(card -> known.add(card.id()));
        }
        for (Step step : promised) {
            promisedSteps.put(step.id(), step);
            step.cards().forEach(card -> {
                promisedCards.put(card.id(), card);
                stepOfPromised.put(card.id(), step);
            });
        }
        for (Step step : later) {
            step.origins().forEach(origin -> laterSteps.put(origin, step));
            step.cards().forEach(card -> {
                laterCards.put(identity(card), card);
                stepOfLater.put(identity(card), step);
            });
        }
    }

    /** Origins of what is promised lead to the begun one; of what is later, to itself in the begun one, or to what was promised. */
    public static List<Promise> of(List<Step> begun, List<Step> promised, List<Step> later) {
        PromisesKept rule = new PromisesKept(begun, promised, later);
        return BlueprintDiff.between(begun, promised).stream()
                .flatMap(rule::promises)
                .toList();
    }

    private static UUID identity(Card card) {
        return Objects.requireNonNullElse(card.origin(), card.id());
    }

    private Stream<Promise> promises(Change change) {
        List<Promise> all = new ArrayList<>();
        switch (change.kind()) {
            case NEW -> all.add(newStep(Objects.requireNonNull(change.to())));
            case REMOVED -> all.add(removedStep(change.from().getFirst()));
            case MERGED -> all.add(merged(change));
            case CHANGED, KEPT -> {
                if (!change.parameters().isEmpty()) {
                    all.add(changedStep(change));
                }
            }
        }
        // with a step that is to go, its cards are to go: that is one promise
        if (change.kind() != Kind.REMOVED) {
            UUID step = Objects.requireNonNull(change.to());
            change.cards().forEach(card -> all.add(card(card, step)));
        }
        return all.stream();
    }

    private Promise newStep(UUID id) {
        Step there = laterSteps.get(id);
        if (there != null) {
            return new Promise(Kind.NEW, id, null, there.id(), Outcome.CAME, List.of());
        }
        boolean unclear = later.stream().anyMatch(this::isStrange);
        return new Promise(Kind.NEW, id, null, null, unclear ? Outcome.UNKNOWN : Outcome.NOT_YET, List.of());
    }

    private Promise removedStep(UUID id) {
        Step there = laterSteps.get(id);
        Outcome outcome = there == null ? Outcome.CAME : Outcome.NOT_YET;
        return new Promise(Kind.REMOVED, id, null, there == null ? null : there.id(), outcome, List.of());
    }

    /** Steps are one when one is left of them. */
    private Promise merged(Change change) {
        UUID id = Objects.requireNonNull(change.to());
        List<UUID> left = change.from().stream().filter(laterSteps::containsKey).toList();
        int before = change.from().size();
        boolean own = laterSteps.containsKey(id);
        Outcome outcome = left.size() == 1 || left.isEmpty() && own
                ? Outcome.CAME
                : left.isEmpty() ? Outcome.OTHERWISE : left.size() < before ? Outcome.PARTLY : Outcome.NOT_YET;
        Step there = own ? laterSteps.get(id) : left.isEmpty() ? null : laterSteps.get(left.getFirst());
        return new Promise(Kind.MERGED, id, null, there == null ? null : there.id(), outcome, List.of());
    }

    private Promise changedStep(Change change) {
        UUID id = Objects.requireNonNull(change.to());
        Step there = laterSteps.get(change.from().getFirst());
        if (there == null) {
            return new Promise(Kind.CHANGED, id, null, null, Outcome.OTHERWISE, List.of());
        }
        Map<Parameter, Value> promised =
                Objects.requireNonNull(promisedSteps.get(id)).values();
        List<Aspect> aspects = change.parameters().stream()
                .map(one -> aspect(
                        one, promised.get(one.parameter()), there.values().get(one.parameter())))
                .toList();
        return new Promise(Kind.CHANGED, id, null, there.id(), together(aspects), aspects);
    }

    private Promise card(CardChange change, UUID step) {
        return switch (change.kind()) {
            case NEW -> newCard(Objects.requireNonNull(change.to()), step);
            case REMOVED -> removedCard(Objects.requireNonNull(change.from()), step);
            default -> changedCard(change, step);
        };
    }

    private Promise newCard(UUID id, UUID step) {
        Card there = laterCards.get(id);
        Card promised = Objects.requireNonNull(promisedCards.get(id));
        if (there == null) {
            Value lane = promised.values().get(Parameter.LANE);
            boolean unclear = placesOf(Objects.requireNonNull(promisedSteps.get(step)))
                    .flatMap(place -> place.cards().stream())
                    .anyMatch(card ->
                            isStrange(card) && isSame(lane, card.values().get(Parameter.LANE)));
            return new Promise(Kind.NEW, step, id, null, unclear ? Outcome.UNKNOWN : Outcome.NOT_YET, List.of());
        }
        List<Aspect> aspects = Stream.of(Parameter.values())
                .filter(one ->
                        !isSame(promised.values().get(one), there.values().get(one)))
                .map(one -> new Aspect(
                        new Difference(one, null, shown(promised.values().get(one))),
                        shown(there.values().get(one)),
                        Outcome.OTHERWISE))
                .toList();
        return new Promise(Kind.NEW, step, id, there.id(), aspects.isEmpty() ? Outcome.CAME : Outcome.PARTLY, aspects);
    }

    private Promise removedCard(UUID id, UUID step) {
        Card there = laterCards.get(id);
        Outcome outcome = there == null ? Outcome.CAME : Outcome.NOT_YET;
        return new Promise(Kind.REMOVED, step, id, there == null ? null : there.id(), outcome, List.of());
    }

    private Promise changedCard(CardChange change, UUID step) {
        UUID id = Objects.requireNonNull(change.to());
        UUID origin = Objects.requireNonNull(change.from());
        Card there = laterCards.get(origin);
        if (there == null) {
            return new Promise(Kind.CHANGED, step, id, null, Outcome.OTHERWISE, List.of());
        }
        Card promised = Objects.requireNonNull(promisedCards.get(id));
        List<Aspect> aspects = change.parameters().stream()
                .map(one -> one.parameter() == Parameter.STEP
                        ? moved(one, id, origin)
                        : aspect(
                                one,
                                promised.values().get(one.parameter()),
                                there.values().get(one.parameter())))
                .toList();
        return new Promise(Kind.CHANGED, step, id, there.id(), together(aspects), aspects);
    }

    private Aspect moved(Difference promised, UUID id, UUID origin) {
        Step is = Objects.requireNonNull(stepOfLater.get(origin));
        String now = shown(is.values().get(Parameter.NAME));
        boolean came = placesOf(Objects.requireNonNull(stepOfPromised.get(id))).anyMatch(is::equals);
        return new Aspect(
                promised,
                now,
                came ? Outcome.CAME : Objects.equals(now, promised.before()) ? Outcome.NOT_YET : Outcome.OTHERWISE);
    }

    private static Aspect aspect(Difference promised, @Nullable Value then, @Nullable Value now) {
        Outcome outcome = isSame(then, now)
                ? Outcome.CAME
                : Objects.equals(promised.before(), shown(now)) ? Outcome.NOT_YET : Outcome.OTHERWISE;
        return new Aspect(promised, shown(now), outcome);
    }

    private static Outcome together(List<Aspect> aspects) {
        Set<Outcome> all = new HashSet<>();
        aspects.forEach(aspect -> all.add(aspect.outcome()));
        if (all.size() == 1) {
            return all.iterator().next();
        }
        return all.contains(Outcome.CAME) ? Outcome.PARTLY : Outcome.OTHERWISE;
    }

    /** Where in a later today a step of the new journey is. */
    private Stream<Step> placesOf(Step promised) {
        return Stream.concat(promised.origins().stream(), Stream.of(promised.id()))
                .map(laterSteps::get)
                .filter(Objects::nonNull)
                .distinct();
    }

    // New in today's journey, and not tied to anything in the new one.
    private boolean isStrange(Step step) {
        return step.origins().stream().noneMatch(origin -> known.contains(origin) || promisedSteps.containsKey(origin));
    }

    private boolean isStrange(Card card) {
        return !known.contains(identity(card)) && !promisedCards.containsKey(identity(card));
    }

    private static boolean isSame(@Nullable Value one, @Nullable Value other) {
        return Objects.equals(one == null ? null : one.same(), other == null ? null : other.same());
    }

    private static @Nullable String shown(@Nullable Value value) {
        return value == null ? null : value.shown();
    }
}
