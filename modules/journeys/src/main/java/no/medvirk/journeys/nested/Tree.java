package no.medvirk.journeys.nested;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.blueprint.Limits;
import no.medvirk.journeys.blueprint.Totals;
import no.medvirk.journeys.blueprint.Totals.Elsewhere;
import no.medvirk.journeys.blueprint.Totals.Share;
import org.jspecify.annotations.Nullable;

/**
 * Journeys with all that their steps are told in, all the way down. What a journey comes to is the sum of its steps; a step without a
 * figure of its own has that of the journey it is told in, and one that is told in the trash has none. A journey that two steps are told
 * in counts in both.
 */
public final class Tree {

    /** What of a step counts. */
    record Step(
            @Nullable Integer touchMinutes,
            @Nullable Integer waitingMinutes,
            @Nullable JourneyId toldIn) {}

    /** One of the journeys. */
    record Part(JourneyId id, String title, boolean target, boolean trashed, List<Step> steps, int cards, int assumed) {

        Set<JourneyId> toldIn() {
            return steps.stream().map(Step::toldIn).filter(Objects::nonNull).collect(Collectors.toSet());
        }
    }

    private final Map<JourneyId, Part> parts = new LinkedHashMap<>();
    private final Map<JourneyId, Elsewhere> sums = new HashMap<>();

    Tree(Collection<Part> all) {
        all.forEach(part -> parts.put(part.id(), part));
    }

    /** Each as a step that is told in it shows it. */
    public List<NestedJourney> of(Collection<JourneyId> ids) {
        return parts.values().stream()
                .filter(part -> ids.contains(part.id()))
                .map(part -> {
                    Elsewhere sum = sum(part);
                    return new NestedJourney(
                            part.id(),
                            part.title(),
                            part.target(),
                            part.trashed(),
                            part.steps().size(),
                            sum.touchMinutes(),
                            sum.waitingMinutes(),
                            part.cards(),
                            part.assumed());
                })
                .toList();
    }

    /** Why a step of this journey cannot be told in that one: {@code unknown}, {@code in-trash} or {@code circle}. */
    public Optional<String> refusal(JourneyId journey, JourneyId in) {
        Part part = parts.get(in);
        if (part == null && !journey.equals(in)) {
            return Optional.of("unknown");
        }
        if (!circle(journey, in).isEmpty()) {
            return Optional.of("circle");
        }
        return part != null && part.trashed() ? Optional.of("in-trash") : Optional.empty();
    }

    /** How many journeys lie under each other from this one down, itself counted; what leads back to itself counts once. */
    public int levels(JourneyId journey) {
        return levels(journey, new HashSet<>());
    }

    private int levels(JourneyId journey, Set<JourneyId> above) {
        Part part = parts.get(journey);
        if (part == null || above.size() > Limits.LEVELS || !above.add(journey)) {
            return 0;
        }
        int below =
                part.toldIn().stream().mapToInt(one -> levels(one, above)).max().orElse(0);
        above.remove(journey);
        return below + 1;
    }

    /** The way by which a journey that is told in that one would come back to itself, by titles; empty when there is none. */
    public List<String> circle(JourneyId journey, JourneyId in) {
        Map<JourneyId, JourneyId> from = new HashMap<>();
        Deque<JourneyId> left = new ArrayDeque<>(List.of(in));
        Set<JourneyId> met = new HashSet<>(List.of(in));
        while (!left.isEmpty()) {
            JourneyId here = left.remove();
            if (here.equals(journey)) {
                return way(here, from);
            }
            Part part = parts.get(here);
            Set<JourneyId> next = part == null ? Set.of() : part.toldIn();
            next.stream().filter(met::add).forEach(one -> {
                from.put(one, here);
                left.add(one);
            });
        }
        return List.of();
    }

    private List<String> way(JourneyId journey, Map<JourneyId, JourneyId> from) {
        Deque<JourneyId> way = new ArrayDeque<>(List.of(journey));
        while (from.containsKey(way.getFirst())) {
            way.addFirst(Objects.requireNonNull(from.get(way.getFirst())));
        }
        way.addFirst(journey);
        return way.stream()
                .map(id -> Optional.ofNullable(parts.get(id)).map(Part::title).orElse("–"))
                .toList();
    }

    private Elsewhere sum(Part part) {
        Elsewhere known = sums.get(part.id());
        if (known != null) {
            return known;
        }
        // nothing comes back to itself; were it so all the same, it would count for nothing the second time
        sums.put(part.id(), new Elsewhere(Share.NONE, Share.NONE));
        List<Totals.Times> steps = part.steps().stream()
                .map(step -> new Totals.Times(null, step.touchMinutes(), step.waitingMinutes(), elsewhere(step)))
                .toList();
        Elsewhere sum = new Elsewhere(
                share(steps, Totals.Times::touchMinutes, Elsewhere::touchMinutes),
                share(steps, Totals.Times::waitingMinutes, Elsewhere::waitingMinutes));
        sums.put(part.id(), sum);
        return sum;
    }

    private @Nullable Elsewhere elsewhere(Step step) {
        Part part = step.toldIn() == null ? null : parts.get(step.toldIn());
        return part == null || part.trashed() ? null : sum(part);
    }

    private static Share share(
            List<Totals.Times> steps, Function<Totals.Times, @Nullable Integer> own, Function<Elsewhere, Share> told) {
        return steps.stream().map(step -> Share.of(step, own, told)).reduce(Share.NONE, Share::plus);
    }
}
