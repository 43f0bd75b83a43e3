package no.medvirk.benchmarking.release;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.medvirk.benchmarking.release.Disclosure.Cell;
import no.medvirk.benchmarking.release.Disclosure.Contribution;
import no.medvirk.benchmarking.release.Disclosure.Group;
import no.medvirk.core.LocalText;
import no.medvirk.measurement.SharedIndicator;
import org.junit.jupiter.api.Test;

/** DC-1: nothing published lets anybody learn what one municipality contributed. */
class DisclosureTests {

    /** W_min of DC-1, half a point of a scale that is told by tenths: what must stay open of a value, in steps. */
    private static final double LEAST_STEPS = 5;

    private record Scale(String unit, double low, double high) {
        double step() {
            return Disclosure.step(unit);
        }
    }

    /** Of what municipalities share, with the bounds that everybody knows. */
    private static final List<Scale> SCALES = Arrays.stream(SharedIndicator.values())
            .map(SharedIndicator::unit)
            .distinct()
            .map(unit -> new Scale(unit, 0, unit.equals("percent") ? 100 : 365))
            .toList();

    private static final LocalText NAME = new LocalText("Gruppe", null, null);

    @Test
    void fewerThanFiveContributorsAreSuppressed() {
        Cell four = only(contributions(4, 40));
        assertThat(four.value()).isNull();
        assertThat(four.reason()).isEqualTo("MIN");
        assertThat(four.band()).as("how few is not told either").isNull();
        assertThat(only(contributions(5, 40)).value()).isNotNull();
    }

    @Test
    void aContributionOfFewerThanTenRespondentsIsNotCounted() {
        List<Contribution> mixed = new ArrayList<>(contributions(4, 40));
        mixed.add(one(99, 90, 9));
        assertThat(only(mixed).reason()).isEqualTo("MIN");
        mixed.add(one(98, 90, 10));
        assertThat(only(mixed).value()).isNotNull();
    }

    @Test
    void theMeanIsUnweightedAndRoundedToTheStep() {
        List<Contribution> some =
                List.of(one(1, 61, 10), one(2, 62, 90_000), one(3, 80, 10), one(4, 81, 10), one(5, 82, 10));
        assertThat(only(some).value()).as("73.2, however large the second is").isEqualTo(75.0);
        assertThat(Disclosure.step("score")).isEqualTo(0.1);
        assertThat(Disclosure.step("percent")).isEqualTo(5);
    }

    @Test
    void halvesAreToldFromTenContributorsOnAndOnlyAsRoundedMeans() {
        assertThat(only(contributions(9, 40)).halves()).isNull();
        Cell ten = only(contributions(10, 40));
        assertThat(ten.halves()).isEqualTo(new Disclosure.Halves(60, 65));
    }

    @Test
    void howManyContributedIsToldAsABand() {
        assertThat(List.of(5, 9, 10, 19, 20, 400).stream().map(Disclosure::band))
                .containsExactly("5-9", "5-9", "10-19", "10-19", "20+", "20+");
    }

    @Test
    void aGroupThatDiffersByOneOrTwoFromAnotherIsSuppressed() {
        List<Contribution> seven = contributions(7, 40);
        Group all = group("all", seven);
        Group five = group("size", seven.subList(0, 5));
        Group four = new Group("county", "a", NAME, Set.of());
        List<Cell> cells = Disclosure.publish(seven, List.of(all, five, four), true, 5);
        assertThat(cells.get(1).reason()).as("two would be left over").isEqualTo("DIFF");
        List<Contribution> eight = contributions(8, 40);
        assertThat(Disclosure.publish(eight, List.of(group("all", eight), group("size", eight.subList(0, 5))), true, 5)
                        .get(1)
                        .value())
                .as("three are left over")
                .isNotNull();
    }

    @Property(tries = 300)
    void theSameSetGivesTheSameAnswerInAnyOrder(@ForAll @IntRange(max = 40) int count, @ForAll int seed) {
        List<Contribution> some = random(count, seed, true);
        List<Contribution> shuffled = new ArrayList<>(some);
        Collections.shuffle(shuffled, new Random(seed + 1L));
        List<Group> groups = List.of(group("all", some));
        assertThat(Disclosure.publish(shuffled, groups, true, 5)).isEqualTo(Disclosure.publish(some, groups, true, 5));
    }

    @Property(tries = 300)
    void exampleAndRealMunicipalitiesNeverMix(
            @ForAll @IntRange(max = 20) int real, @ForAll @IntRange(max = 20) int examples, @ForAll int seed) {
        List<Contribution> ours = random(examples, seed, true);
        List<Contribution> mixed = new ArrayList<>(random(real, seed + 1, false));
        mixed.addAll(ours);
        List<Group> groups = List.of(group("all", mixed));
        assertThat(Disclosure.publish(mixed, groups, true, 5)).isEqualTo(Disclosure.publish(ours, groups, true, 5));
    }

    @Property(tries = 300)
    void whatIsPublishedHasEnoughBehindItAndLiesOnTheStep(
            @ForAll @IntRange(max = 40) int count, @ForAll int seed, @ForAll @IntRange(min = 1, max = 30) int least) {
        List<Contribution> some = random(count, seed, true).stream()
                .map(one -> new Contribution(one.municipality(), one.value(), one.n() % least + least, true))
                .toList();
        long counted = some.stream().filter(one -> one.n() >= 10).count();
        Cell cell = only(some);
        assertThat(cell.value() == null).isEqualTo(counted < 5);
        assertThat(cell.halves() == null).isEqualTo(counted < 10);
        if (cell.value() != null) {
            assertThat(cell.value() % 5).isZero();
        }
    }

    @Test
    void whatIsLeftWhenAFamilyIsTakenAwayIsNoFigureOfOne() {
        List<Contribution> eleven = contributions(11, 40);
        List<Group> groups = List.of(
                group("all", eleven),
                group("size", eleven.subList(0, 5)),
                group("size", eleven.subList(5, 10)),
                group("size", eleven.subList(10, 11)));
        assertThat(reasons(eleven, groups)).containsExactly("", "", "DIFF", "MIN");
    }

    @Test
    void nothingIsOneMoreThanAllOfAFamilySoFar() {
        List<Contribution> twenty = contributions(20, 40);
        List<Group> groups = List.of(
                group("all", twenty),
                group("size", twenty.subList(0, 5)),
                group("size", twenty.subList(5, 10)),
                group("county", twenty.subList(0, 11)),
                group("coast", twenty.subList(0, 13)));
        assertThat(reasons(twenty, groups)).containsExactly("", "", "", "DIFF", "");
        List<Group> inTurn = List.of(
                group("all", contributions(16, 40)),
                group("size", twenty.subList(0, 5)),
                group("size", twenty.subList(5, 10)),
                group("size", twenty.subList(10, 15)));
        assertThat(reasons(contributions(16, 40), inTurn)).containsExactly("", "", "", "DIFF");
    }

    @Property(tries = 300)
    void oneMoreOrLessOfFiveLeavesTheSixthHidden(@ForAll int seed) {
        for (Scale scale : SCALES) {
            List<Contribution> six = random(6, seed, true);
            List<Cell> cells = Disclosure.publish(
                    six, List.of(group("all", six), group("size", six.subList(0, 5))), true, scale.step());
            assertThat(cells.getFirst().value()).isNotNull();
            assertThat(widthOfTheSixth(cells.getFirst(), cells.getLast(), scale))
                    .as("in %s", scale.unit())
                    .isGreaterThanOrEqualTo(LEAST_STEPS * scale.step());
        }
    }

    /** How far apart two values of the sixth can be that lead to the same figures: of all six, and of the first five. */
    private static double widthOfTheSixth(Cell six, Cell five, Scale scale) {
        double half = scale.step() / 2;
        double leastOfFive = 5 * (five.value() == null ? scale.low() : Math.max(scale.low(), five.value() - half));
        double mostOfFive = 5 * (five.value() == null ? scale.high() : Math.min(scale.high(), five.value() + half));
        double of = requireNonNull(six.value());
        double least = Math.max(scale.low(), 6 * (of - half) - mostOfFive);
        double most = Math.min(scale.high(), 6 * (of + half) - leastOfFive);
        return most - least;
    }

    private static List<String> reasons(List<Contribution> some, List<Group> groups) {
        return Disclosure.publish(some, groups, true, 5).stream()
                .map(cell -> cell.reason() == null ? "" : cell.reason())
                .toList();
    }

    private static Cell only(List<Contribution> some) {
        return Disclosure.publish(some, List.of(group("all", some)), true, 5).getFirst();
    }

    private static Group group(String family, List<Contribution> some) {
        return new Group(
                family,
                family,
                NAME,
                new HashSet<>(some.stream().map(Contribution::municipality).collect(Collectors.toSet())));
    }

    /** 60, 61, 62 … */
    private static List<Contribution> contributions(int count, int n) {
        return IntStream.range(0, count).mapToObj(i -> one(i, 60 + i, n)).toList();
    }

    private static Contribution one(int number, double value, int n) {
        return new Contribution(new UUID(7, number), value, n, true);
    }

    private static List<Contribution> random(int count, int seed, boolean example) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(i -> new Contribution(
                        new UUID(example ? 1 : 2, i), random.nextInt(1000) / 10.0, 10 + random.nextInt(500), example))
                .toList();
    }
}
