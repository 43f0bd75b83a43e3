package no.medvirk.journeys.nested;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.blueprint.Totals.Share;
import no.medvirk.journeys.nested.Tree.Part;
import no.medvirk.journeys.nested.Tree.Step;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class TreeTests {

    @Test
    void whatIsToldElsewhereCountsAllTheWayDown() {
        Tree tree = new Tree(List.of(
                part(1, step(10, 0), told(2)), //
                part(2, step(5, null), told(3)),
                part(3, step(7, 60), step(null, null))));

        NestedJourney first = nested(tree, 1);

        assertThat(first.touchMinutes()).isEqualTo(new Share(22, 3, 1));
        assertThat(first.waitingMinutes()).isEqualTo(new Share(60, 2, 2));
        assertThat(first.steps()).isEqualTo(2);
    }

    @Test
    void aFigureOfItsOwnCountsInsteadOfWhatIsToldElsewhereAndZeroIsAFigure() {
        Tree tree = new Tree(List.of(part(1, new Step(0, 30, id(2))), part(2, step(5, 5))));

        assertThat(nested(tree, 1).touchMinutes()).isEqualTo(new Share(0, 1, 0));
        assertThat(nested(tree, 1).waitingMinutes()).isEqualTo(new Share(30, 1, 0));
    }

    @Test
    void aStepIsUnknownWhenNothingIsKnownWhereItIsToldOrThatIsEmptyInTheTrashOrGone() {
        Tree tree = new Tree(List.of(
                part(1, told(2), told(3), told(4), told(5)),
                part(2, step(null, 5), step(null, null)),
                part(3),
                new Part(id(4), "Reise 4", false, true, List.of(step(9, 9)), 0, 0)));

        assertThat(nested(tree, 1).touchMinutes()).isEqualTo(new Share(0, 0, 4));
        assertThat(nested(tree, 1).waitingMinutes()).isEqualTo(new Share(5, 1, 4));
        assertThat(nested(tree, 4).elsewhere()).isNull();
    }

    @Test
    void aJourneyThatTwoStepsAreToldInCountsInBothAndTheLargestTreeCanBeSummed() {
        List<Part> doubling = new ArrayList<>();
        for (int level = 1; level < 60; level++) {
            doubling.add(part(level, told(level + 1), told(level + 1)));
        }
        doubling.add(part(60, step(1, 0)));
        Tree tree = new Tree(doubling);

        assertThat(nested(tree, 59).touchMinutes()).isEqualTo(new Share(2, 2, 0));
        assertThat(nested(tree, 50).touchMinutes().known()).isEqualTo(1024);
        assertThat(nested(tree, 1).touchMinutes().known()).isEqualTo(Integer.MAX_VALUE);
    }

    @Test
    void noJourneyIsToldInItselfAlsoNotThroughOthers() {
        Tree tree = new Tree(List.of(part(1, told(2)), part(2, step(1, 1), told(3)), part(3, told(4)), part(4)));

        assertThat(tree.circle(id(4), id(1))).containsExactly("Reise 4", "Reise 1", "Reise 2", "Reise 3", "Reise 4");
        assertThat(tree.refusal(id(4), id(1))).contains("circle");
        assertThat(tree.circle(id(1), id(1))).containsExactly("Reise 1", "Reise 1");
        assertThat(tree.refusal(id(1), id(4))).isEmpty();
        assertThat(tree.refusal(id(1), id(9))).contains("unknown");
        assertThat(new Tree(List.of()).refusal(id(9), id(9))).contains("circle");
    }

    @Test
    void whatLiesInTheTrashIsRefusedAndStillLeadsOnForItMayComeBack() {
        Tree tree =
                new Tree(List.of(new Part(id(1), "Reise 1", false, true, List.of(told(2)), 0, 0), part(2, told(3))));

        assertThat(tree.refusal(id(7), id(1))).contains("in-trash");
        assertThat(tree.refusal(id(3), id(1))).contains("circle");
    }

    @Property
    void toTellStepsInAnotherJourneyChangesNoSum(
            @ForAll @Size(min = 1, max = 20) List<@IntRange(min = -1, max = 500) Integer> minutes,
            @ForAll @IntRange(min = 0, max = 20) int cut) {
        List<Step> all = minutes.stream()
                .map(some -> step(some < 0 ? null : some, some < 100 ? null : some))
                .toList();
        int at = Math.min(cut, all.size());
        List<Step> kept = new ArrayList<>(all.subList(0, at));
        kept.add(told(2));

        NestedJourney whole = nested(new Tree(List.of(new Part(id(1), "Hel", false, false, all, 0, 0))), 1);
        NestedJourney split = nested(
                new Tree(List.of(
                        new Part(id(1), "Delt", false, false, kept, 0, 0),
                        new Part(id(2), "Resten", false, false, all.subList(at, all.size()), 0, 0))),
                1);

        assertThat(split.touchMinutes().known()).isEqualTo(whole.touchMinutes().known());
        assertThat(split.waitingMinutes().steps())
                .isEqualTo(whole.waitingMinutes().steps());
    }

    private static NestedJourney nested(Tree tree, int number) {
        return tree.of(List.of(id(number))).getFirst();
    }

    private static Part part(int number, Step... steps) {
        return new Part(id(number), "Reise " + number, false, false, Arrays.asList(steps), 0, 0);
    }

    private static Step step(Integer touch, Integer waiting) {
        return new Step(touch, waiting, null);
    }

    private static Step told(int in) {
        return new Step(null, null, id(in));
    }

    private static JourneyId id(int number) {
        return new JourneyId(new UUID(0, number));
    }
}
