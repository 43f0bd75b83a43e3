package no.medvirk.benchmarking.release;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
import org.junit.jupiter.api.Test;

/** DC-1: nothing published lets anybody learn what one municipality contributed. */
class DisclosureTests {

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

    @Property(tries = 300)
    void oneMoreOrLessOfFiveMovesNoFigureByMoreThanRoundingHides(@ForAll int seed) {
        List<Contribution> six = random(6, seed, true);
        Cell with = only(six);
        Cell without = only(six.subList(0, 5));
        double told = 6 * requireNonNull(with.value()) - 5 * requireNonNull(without.value());
        // the two means are known to half a step each: what is left of the sixth is at least this wide
        double width = 6 * 5.0 + 5 * 5.0;
        assertThat(Math.abs(told - six.get(5).value())).isLessThanOrEqualTo(width / 2);
        assertThat(width)
                .as("more than the tenth of the scale that must stay hidden")
                .isGreaterThan(10);
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
