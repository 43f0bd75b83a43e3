package no.medvirk.journeys.actual;

import static no.medvirk.journeys.actual.Fit.AD_HOC;
import static no.medvirk.journeys.actual.Fit.AS_PLANNED;
import static no.medvirk.journeys.actual.Fit.FAILED;
import static no.medvirk.journeys.actual.Fit.MISSING;
import static no.medvirk.journeys.actual.Fit.OUT_OF_ORDER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import no.medvirk.journeys.StepId;
import no.medvirk.journeys.actual.Alignment.Touch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Rule set AL-1. Letters are steps, a point is what answers to none, an exclamation mark what failed; A1 and A2 are cards of step A. */
class AlignmentTests {

    private static Alignment align(String plan, String happened) {
        return Alignment.of(
                steps(plan),
                List.of(happened.split(" ")).stream()
                        .filter(word -> !word.isEmpty())
                        .map(AlignmentTests::touch)
                        .toList());
    }

    private static List<StepId> steps(String plan) {
        return List.of(plan.split(" ")).stream().map(AlignmentTests::step).toList();
    }

    private static Touch touch(String word) {
        boolean failed = word.endsWith("!");
        String name = failed ? word.substring(0, word.length() - 1) : word;
        return name.equals(".")
                ? new Touch(null, null, failed)
                : new Touch(step(name.substring(0, 1)), UUID.nameUUIDFromBytes(name.getBytes()), failed);
    }

    private static StepId step(String name) {
        return new StepId(UUID.nameUUIDFromBytes(name.getBytes()));
    }

    private static StepId step(int number) {
        return new StepId(new UUID(0, number));
    }

    @Test
    void whatHappenedAsItWasPlannedDeviatesNowhere() {
        Alignment same = align("A B C", "A B C");
        assertThat(same.steps().values()).containsOnly(AS_PLANNED);
        assertThat(same.touchpoints()).containsOnly(AS_PLANNED);
        assertThat(same.deviating()).isZero();
        assertThat(same.adHoc()).isZero();
    }

    @Test
    void aStepThatNeverCameIsMissingAndOneThatFailedHasFailed() {
        Alignment one = align("A B C D", "A C! D");
        assertThat(one.steps().values()).containsExactly(AS_PLANNED, MISSING, FAILED, AS_PLANNED);
        assertThat(one.deviating()).isEqualTo(2);
    }

    @Test
    void whatNobodyPlannedIsBesideTheRate() {
        Alignment one = align("A B", "A . .! B");
        assertThat(one.touchpoints()).containsExactly(AS_PLANNED, AD_HOC, AD_HOC, AS_PLANNED);
        assertThat(one.deviating()).isZero();
        assertThat(one.adHoc()).isEqualTo(2);
    }

    @Test
    void aStepThatMovedIsOneDeviation() {
        Alignment late = align("A B C D", "A C D B");
        assertThat(late.steps().values()).containsExactly(AS_PLANNED, OUT_OF_ORDER, AS_PLANNED, AS_PLANNED);
        assertThat(late.adHoc()).isZero();
        Alignment early = align("A B C D", "D A B C");
        assertThat(early.steps().values()).containsExactly(AS_PLANNED, AS_PLANNED, AS_PLANNED, OUT_OF_ORDER);
    }

    @Test
    void ofTwoThatChangedPlacesTheOneThatCameTooEarlyWasMoved() {
        assertThat(align("A B", "B A").steps().values()).containsExactly(AS_PLANNED, OUT_OF_ORDER);
    }

    @Test
    void whatIsDoneOnceMoreIsAdHoc() {
        assertThat(align("A B", "A A B").touchpoints()).containsExactly(AS_PLANNED, AD_HOC, AS_PLANNED);
        assertThat(align("A B C", "A B A C").touchpoints()).containsExactly(AS_PLANNED, AS_PLANNED, AD_HOC, AS_PLANNED);
        assertThat(align("A B", "B B").touchpoints()).containsExactly(AS_PLANNED, AD_HOC);
    }

    @Test
    void severalCardsOfAStepAreOneVisit() {
        Alignment one = align("A B", "A1 A2! B");
        assertThat(one.touchpoints()).containsExactly(FAILED, FAILED, AS_PLANNED);
        assertThat(one.deviating()).isEqualTo(1);
        assertThat(align("A B", "A1 B A2").touchpoints()).containsExactly(AS_PLANNED, AS_PLANNED, AD_HOC);
    }

    @Test
    void aFailedStepThatMovedCountsOnceAsFailed() {
        assertThat(align("A B C", "C! A B").steps().values()).containsExactly(AS_PLANNED, AS_PLANNED, FAILED);
    }

    @Test
    void aStepOfNoPlanAnswersToNone() {
        assertThat(align("A", "Z A").touchpoints()).containsExactly(AD_HOC, AS_PLANNED);
        assertThat(align("A", "").steps().values()).containsExactly(MISSING);
    }

    @Test
    void whatIsDrawnHasEveryStepInOrderAndWhatWasAdHocWhereItCame() {
        Alignment one = align("A B C", ". A . C B .");
        assertThat(one.places())
                .extracting(place -> place.fit() + " " + place.touchpoints())
                .containsExactly(
                        "AD_HOC [0]",
                        "AS_PLANNED [1]",
                        "AD_HOC [2]",
                        "AS_PLANNED [4]",
                        "AD_HOC [5]",
                        "OUT_OF_ORDER [3]");
    }

    @Test
    void fiveThousandRandomJourneysKeepTheProperties() {
        Random random = new Random(7);
        for (int round = 0; round < 5_000; round++) {
            int size = 1 + random.nextInt(8);
            List<StepId> plan =
                    IntStream.range(0, size).mapToObj(AlignmentTests::step).toList();
            List<Touch> happened = new ArrayList<>();
            for (int i = random.nextInt(12); i > 0; i--) {
                StepId step = random.nextInt(4) == 0 ? null : step(random.nextInt(size + 1));
                happened.add(new Touch(step, null, random.nextInt(6) == 0));
            }
            Alignment one = Alignment.of(plan, happened);

            assertThat(one.touchpoints()).hasSize(happened.size()).doesNotContain(MISSING);
            assertThat(one.steps().keySet()).containsExactlyElementsOf(plan);
            assertThat(one.steps().values()).doesNotContain(AD_HOC);
            assertThat(one.places().stream().flatMap(place -> place.touchpoints().stream()))
                    .as("each touchpoint is drawn once")
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, happened.size()).boxed().toList());
            long visited = happened.stream()
                    .map(Touch::step)
                    .filter(plan::contains)
                    .distinct()
                    .count();
            assertThat(size - Collections.frequency(one.steps().values(), MISSING))
                    .isEqualTo((int) visited);
            assertThat(happened.size() - one.adHoc())
                    .as("one visit answers to a step")
                    .isEqualTo((int) visited);
            assertThat(moved(plan, happened)).isEqualTo(visited - longest(plan, happened));
            assertThat(Alignment.of(plan, happened))
                    .as("the same again is the same")
                    .isEqualTo(one);
        }
    }

    /** How many visited steps are outside the row in order, failed or not. */
    private static long moved(List<StepId> plan, List<Touch> happened) {
        List<Touch> well =
                happened.stream().map(one -> new Touch(one.step(), null, false)).toList();
        return Collections.frequency(Alignment.of(plan, well).steps().values(), OUT_OF_ORDER);
    }

    /** The longest row in order, tried out: every choice of visits, by one that knows no better. */
    private static int longest(List<StepId> plan, List<Touch> happened) {
        int[] steps =
                happened.stream().mapToInt(one -> plan.indexOf(one.step())).toArray();
        int most = 0;
        for (int choice = 0; choice < 1 << happened.size(); choice++) {
            int last = -1;
            int length = 0;
            for (int i = 0; i < steps.length && length >= 0; i++) {
                if ((choice & 1 << i) != 0) {
                    length = steps[i] > last ? length + 1 : Integer.MIN_VALUE;
                    last = steps[i];
                }
            }
            most = Math.max(most, length);
        }
        return most;
    }

    @Test
    void withoutOneTouchpointExactlyThatStepIsMissing() {
        Random random = new Random(11);
        for (int round = 0; round < 500; round++) {
            List<StepId> plan = IntStream.range(0, 1 + random.nextInt(20))
                    .mapToObj(AlignmentTests::step)
                    .toList();
            List<Touch> happened = new ArrayList<>(
                    plan.stream().map(step -> new Touch(step, null, false)).toList());
            StepId gone = happened.remove(random.nextInt(happened.size())).step();
            Alignment one = Alignment.of(plan, happened);
            assertThat(one.deviating()).isEqualTo(1);
            assertThat(one.steps().get(gone)).isEqualTo(MISSING);
            assertThat(one.adHoc()).isZero();
        }
    }

    @Test
    @Timeout(5)
    void tenThousandStepsAgainstTwentyThousandTouchpointsTakeNoTime() {
        List<StepId> plan =
                IntStream.range(0, 10_000).mapToObj(AlignmentTests::step).toList();
        List<Touch> happened = new ArrayList<>(IntStream.range(0, 20_000)
                .mapToObj(number -> new Touch(step(number % 10_000), null, false))
                .toList());
        assertThat(Alignment.of(plan, happened).adHoc()).isEqualTo(10_000);
        Collections.shuffle(happened, new Random(3));
        assertThat(Alignment.of(plan, happened).adHoc()).isEqualTo(10_000);
    }
}
