package no.medvirk.journeys.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.medvirk.journeys.blueprint.BlueprintDiff.Card;
import no.medvirk.journeys.blueprint.BlueprintDiff.CardChange;
import no.medvirk.journeys.blueprint.BlueprintDiff.Change;
import no.medvirk.journeys.blueprint.BlueprintDiff.Difference;
import no.medvirk.journeys.blueprint.BlueprintDiff.Kind;
import no.medvirk.journeys.blueprint.BlueprintDiff.Step;
import no.medvirk.journeys.blueprint.BlueprintDiff.Value;
import org.junit.jupiter.api.Test;

/** The difference is computed from lineage, never from texts. */
class BlueprintDiffTests {

    private final Step find = step("Finne barnehage", 20, card("Leser nettsidene"));
    private final Step apply = step("Søke plass", 15, card("Fyller ut skjema"), card("Legger ved papirer"));
    private final Step await = step("Vente på svar", null, card("Ringer kommunen"));
    private final List<Step> today = List.of(find, apply, await);

    @Test
    void aCopyIsKept() {
        assertThat(BlueprintDiff.between(today, copies(today)))
                .extracting(Change::kind)
                .containsOnly(Kind.KEPT);
    }

    @Test
    void renamingEveryStepChangesNothingButTheName() {
        List<Change> changes = BlueprintDiff.between(
                today, copies(today).stream().map(s -> named(s, "Noe annet")).toList());

        assertThat(changes).hasSize(3).allSatisfy(change -> {
            assertThat(change.kind()).isEqualTo(Kind.CHANGED);
            assertThat(change.parameters()).extracting(Difference::parameter).containsExactly(Parameter.NAME);
            assertThat(change.cards()).isEmpty();
        });
    }

    @Test
    void aStepOfTheSameNameWithoutLineageIsNewAndTheOtherRemoved() {
        Step stranger = new Step(id(), Set.of(), find.values(), List.of());

        assertThat(BlueprintDiff.between(List.of(find), List.of(stranger)))
                .extracting(Change::kind)
                .containsExactlyInAnyOrder(Kind.REMOVED, Kind.NEW);
    }

    @Test
    void aMergedStepHasItsOriginsCardsAndTakesTheTimeOfBoth() {
        Step merged = new Step(
                id(),
                Set.of(find.id(), apply.id()),
                Map.of(Parameter.NAME, Value.of("Ett skjema"), Parameter.TOUCH_MINUTES, Value.of(10)),
                List.of(copy(find.cards().getFirst()), copy(apply.cards().getFirst())));

        Change change = BlueprintDiff.between(today, List.of(merged)).getFirst();

        assertThat(change.kind()).isEqualTo(Kind.MERGED);
        assertThat(change.from()).containsExactly(find.id(), apply.id());
        assertThat(change.parameters()).containsExactly(new Difference(Parameter.TOUCH_MINUTES, "35", "10"));
        assertThat(change.cards()).extracting(CardChange::kind).containsExactly(Kind.REMOVED);
    }

    @Test
    void aMergedStepHasNoEarlierTimeWhenOneOfThemIsUnknown() {
        Step merged =
                new Step(id(), Set.of(apply.id(), await.id()), Map.of(Parameter.TOUCH_MINUTES, Value.of(5)), List.of());

        assertThat(BlueprintDiff.between(List.of(apply, await), List.of(merged))
                        .getFirst()
                        .parameters())
                .contains(new Difference(Parameter.TOUCH_MINUTES, null, "5"));
    }

    @Test
    void aCardThatWasMovedToAnotherStepIsMovedAndNotLost() {
        Step apply2 = new Step(
                id(),
                Set.of(apply.id()),
                apply.values(),
                List.of(copy(apply.cards().getFirst())));
        Step await2 = new Step(
                id(),
                Set.of(await.id()),
                await.values(),
                List.of(copy(await.cards().getFirst()), copy(apply.cards().getLast())));

        List<Change> changes = BlueprintDiff.between(List.of(apply, await), List.of(apply2, await2));

        assertThat(changes).extracting(Change::kind).containsExactly(Kind.KEPT, Kind.CHANGED);
        assertThat(changes.getLast().cards().getFirst().parameters())
                .containsExactly(new Difference(Parameter.STEP, "Søke plass", "Vente på svar"));
    }

    @Test
    void aRemovedStepStandsAfterTheOneItCameAfter() {
        List<Change> changes = BlueprintDiff.between(today, List.of(copy(find), copy(await)));

        assertThat(changes).extracting(Change::kind).containsExactly(Kind.KEPT, Kind.REMOVED, Kind.KEPT);
        assertThat(changes.get(1).cards()).hasSize(2);
    }

    @Test
    void whatItComesFromMayBeGone() {
        assertThat(BlueprintDiff.between(List.of(), copies(today)))
                .extracting(Change::kind)
                .containsOnly(Kind.NEW);
    }

    @Property(tries = 200)
    void textsDecideNothing(@ForAll long seed) {
        Random random = new Random(seed);
        List<Step> before = randomSteps(random);
        List<Step> after = changed(random, before);

        List<Change> plain = BlueprintDiff.between(before, after);
        List<Change> renamed = BlueprintDiff.between(before, renamed(random, after));

        assertThat(told(renamed)).isEqualTo(told(plain));
    }

    @Property(tries = 200)
    void everyStepAndEveryCardIsAccountedForOnce(@ForAll long seed) {
        Random random = new Random(seed);
        List<Step> before = randomSteps(random);
        List<Step> after = changed(random, before);

        List<Change> changes = BlueprintDiff.between(before, after);

        assertThat(changes.stream().flatMap(change -> change.from().stream()).distinct())
                .containsExactlyInAnyOrderElementsOf(
                        before.stream().map(Step::id).toList());
        assertThat(changes.stream().map(Change::to).filter(java.util.Objects::nonNull))
                .containsExactlyElementsOf(after.stream().map(Step::id).toList());
        List<UUID> lost = changes.stream()
                .flatMap(change -> change.cards().stream())
                .filter(card -> card.kind() == Kind.REMOVED)
                .map(CardChange::from)
                .toList();
        assertThat(lost).doesNotHaveDuplicates();
    }

    /** What a difference says but for names and texts. */
    private static List<String> told(List<Change> changes) {
        return changes.stream()
                .map(change -> kind(change.kind())
                        + change.from()
                        + change.to()
                        + but(change.parameters())
                        + change.cards().stream()
                                .filter(card -> card.kind() != Kind.CHANGED
                                        || !but(card.parameters()).isEmpty())
                                .map(card -> card.kind() + " " + card.from() + card.to() + but(card.parameters()))
                                .toList())
                .toList();
    }

    private static String kind(Kind kind) {
        return kind == Kind.KEPT || kind == Kind.CHANGED ? "" : kind.code();
    }

    private static List<Parameter> but(List<Difference> differences) {
        return differences.stream()
                .map(Difference::parameter)
                .filter(parameter -> parameter != Parameter.NAME && parameter != Parameter.TEXT)
                .toList();
    }

    private static List<Step> randomSteps(Random random) {
        List<Step> steps = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            Card[] cards = new Card[random.nextInt(4)];
            for (int c = 0; c < cards.length; c++) {
                cards[c] = card("Kort " + random.nextInt(3));
            }
            steps.add(step("Steg " + random.nextInt(3), random.nextBoolean() ? null : random.nextInt(60), cards));
        }
        return steps;
    }

    private static List<Step> changed(Random random, List<Step> before) {
        List<Step> after = new ArrayList<>();
        for (Step step : before) {
            switch (random.nextInt(5)) {
                case 0 -> {}
                case 1 -> after.add(step("Steg " + random.nextInt(3), null, card("Nytt")));
                case 2 -> {
                    Set<UUID> origins = new HashSet<>(Set.of(step.id()));
                    origins.add(before.get(random.nextInt(before.size())).id());
                    after.add(new Step(id(), origins, step.values(), List.of()));
                }
                default -> after.add(copy(step));
            }
        }
        return after;
    }

    private static List<Step> renamed(Random random, List<Step> steps) {
        return steps.stream()
                .map(step -> named(step, "Navn " + random.nextInt(3)))
                .toList();
    }

    private static Step named(Step step, String name) {
        return new Step(step.id(), step.origins(), with(step.values(), Parameter.NAME, name), step.cards());
    }

    private static Map<Parameter, Value> with(Map<Parameter, Value> values, Parameter parameter, Object value) {
        Map<Parameter, Value> more = new EnumMap<>(Parameter.class);
        more.putAll(values);
        more.put(parameter, Value.of(value));
        return more;
    }

    private static List<Step> copies(List<Step> steps) {
        UnaryOperator<Step> copy = BlueprintDiffTests::copy;
        return steps.stream().map(copy).toList();
    }

    private static Step copy(Step step) {
        return new Step(
                id(),
                Set.of(step.id()),
                step.values(),
                step.cards().stream().map(BlueprintDiffTests::copy).toList());
    }

    private static Card copy(Card card) {
        return new Card(id(), card.id(), card.values());
    }

    private static Step step(String name, @org.jspecify.annotations.Nullable Integer minutes, Card... cards) {
        Map<Parameter, Value> values = Map.of(Parameter.NAME, Value.of(name));
        return new Step(
                id(),
                Set.of(),
                minutes == null ? values : with(values, Parameter.TOUCH_MINUTES, minutes),
                List.of(cards));
    }

    private static Card card(String text) {
        return new Card(id(), null, Map.of(Parameter.TEXT, Value.of(text)));
    }

    private static UUID id() {
        return UUID.randomUUID();
    }
}
