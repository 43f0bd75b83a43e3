package no.medvirk.benchmarking.release;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.medvirk.core.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * DC-1, steps 1–6, and the pairwise check of step 7 within one release: what may be said of a group without saying what one municipality
 * contributed. The same set gives the same answer, for ever: nothing is drawn by chance, and nothing depends on an order.
 */
final class Disclosure {

    static final String RULES = "DC-1";

    /** Fewest contributors of a published figure; also of each half of one, so twice as many for the halves. */
    static final int CONTRIBUTORS = 5;

    static final int CONTRIBUTORS_FOR_HALVES = 2 * CONTRIBUTORS;

    /** Fewest respondents, or cases, that a contribution rests on to be counted. */
    static final int RESPONDENTS = 10;

    /** Fewest municipalities by which two published groups differ, if they differ in that direction at all. */
    static final int APART = 3;

    /** A municipality's own figure, as it was pushed. */
    record Contribution(UUID municipality, double value, int n, boolean example) {}

    /** A peer group. */
    record Group(String family, String code, LocalText name, Set<UUID> members) {}

    /** What is published of a group. */
    record Cell(
            String family,
            String group,
            LocalText name,
            @Nullable Double value,
            @Nullable String reason,
            @Nullable String band,
            @Nullable Halves halves) {}

    /** The rounded means of the lower and the upper half. */
    record Halves(double lower, double upper) {}

    private Disclosure() {}

    /**
     * The figures of one world; what belongs to the other is not looked at, whoever hands it in. Groups of one family, which have no member
     * in common, are also looked at as one: what is left of a larger group when they are taken away is a figure too.
     */
    static List<Cell> publish(
            Collection<Contribution> contributions, List<Group> groups, boolean example, double step) {
        List<Contribution> counted = contributions.stream()
                .filter(one -> one.example() == example && one.n() >= RESPONDENTS)
                .sorted(Comparator.comparingDouble(Contribution::value).thenComparing(Contribution::municipality))
                .toList();
        List<Set<UUID>> published = new ArrayList<>();
        Map<String, Set<UUID>> together = new HashMap<>(); // what the figures of a family tell as one
        List<Cell> cells = new ArrayList<>();
        for (Group group : groups) {
            List<Contribution> in = counted.stream()
                    .filter(one -> group.members().contains(one.municipality()))
                    .toList();
            Set<UUID> set =
                    Set.copyOf(in.stream().map(Contribution::municipality).toList());
            Set<UUID> union = new HashSet<>(together.getOrDefault(group.family(), Set.of()));
            union.addAll(set);
            if (in.size() < CONTRIBUTORS) {
                cells.add(hidden(group, "MIN"));
            } else if (published.stream().anyMatch(other -> !isApart(set, other) || !isApart(union, other))) {
                cells.add(hidden(group, "DIFF"));
            } else {
                published.add(set);
                published.add(union);
                together.put(group.family(), union);
                cells.add(shown(group, in, step));
            }
        }
        return cells;
    }

    /** The step to which a mean is rounded, in the indicator's unit. */
    static double step(String unit) {
        return switch (unit) {
            case "score" -> 0.1;
            case "ore" -> 1000;
            case "days" -> 1;
            default -> 5;
        };
    }

    static String band(int contributors) {
        return contributors < CONTRIBUTORS_FOR_HALVES ? "5-9" : contributors < 20 ? "10-19" : "20+";
    }

    private static Cell shown(Group group, List<Contribution> sorted, double step) {
        int count = sorted.size();
        int half = count / 2; // of an odd number, the one in the middle is in neither half
        Halves halves = count < CONTRIBUTORS_FOR_HALVES
                ? null
                : new Halves(mean(sorted.subList(0, half), step), mean(sorted.subList(count - half, count), step));
        return new Cell(group.family(), group.code(), group.name(), mean(sorted, step), null, band(count), halves);
    }

    private static Cell hidden(Group group, String reason) {
        return new Cell(group.family(), group.code(), group.name(), null, reason, null, null);
    }

    private static boolean isApart(Set<UUID> one, Set<UUID> other) {
        return lacks(one, other) && lacks(other, one);
    }

    private static boolean lacks(Set<UUID> one, Set<UUID> other) {
        Set<UUID> rest = new HashSet<>(one);
        rest.removeAll(other);
        return rest.isEmpty() || rest.size() >= APART;
    }

    // One municipality, one vote; summed in the order of the values, so that the last bit does not depend on who came
    // first.
    private static double mean(List<Contribution> sorted, double step) {
        BigDecimal sum =
                sorted.stream().map(one -> BigDecimal.valueOf(one.value())).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal by = BigDecimal.valueOf(step);
        return sum.divide(BigDecimal.valueOf(sorted.size()), 12, RoundingMode.HALF_UP)
                .divide(by, 0, RoundingMode.HALF_UP)
                .multiply(by)
                .doubleValue();
    }
}
