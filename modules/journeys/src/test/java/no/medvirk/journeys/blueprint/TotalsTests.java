package no.medvirk.journeys.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import no.medvirk.journeys.blueprint.Totals.Elsewhere;
import no.medvirk.journeys.blueprint.Totals.Share;
import no.medvirk.journeys.blueprint.Totals.Sum;
import no.medvirk.journeys.blueprint.Totals.Times;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TotalsTests {

    private final UUID apply = UUID.randomUUID();
    private final UUID begin = UUID.randomUUID();

    @Test
    void aStepWithoutAFigureIsUnknownAndNotZero() {
        Totals totals = Totals.of(
                List.of(apply, begin),
                List.of(step(apply, 15, null), step(apply, 0, 40320), step(begin, null, null)),
                7,
                3);

        assertThat(totals.touchMinutes()).isEqualTo(new Sum(15, 1));
        assertThat(totals.waitingMinutes()).isEqualTo(new Sum(40320, 2));
        assertThat(totals.perPhase())
                .extracting(Totals.PhaseSum::touchMinutes)
                .containsExactly(new Sum(15, 0), new Sum(0, 1));
        assertThat(totals.cards()).isEqualTo(7);
        assertThat(totals.assumed()).isEqualTo(3);
    }

    @Test
    void whatAStepIsToldInCountsWhereItHasNoFigureOfItsOwnAndIsTold() {
        Elsewhere elsewhere = new Elsewhere(new Share(90, 2, 1), Share.NONE);

        Totals totals = Totals.of(
                List.of(apply, begin),
                List.of(new Times(apply, 15, null, elsewhere), new Times(begin, null, null, elsewhere)),
                0,
                0);

        assertThat(totals.touchMinutes()).isEqualTo(new Sum(105, 0, new Share(90, 2, 1)));
        assertThat(totals.waitingMinutes()).isEqualTo(new Sum(0, 2));
        assertThat(totals.perPhase())
                .extracting(Totals.PhaseSum::touchMinutes)
                .containsExactly(new Sum(15, 0), new Sum(90, 0, new Share(90, 2, 1)));
    }

    @Test
    void theLargestJourneyCanBeSummed() {
        List<Times> steps =
                java.util.Collections.nCopies(Limits.STEPS, step(apply, Limits.TOUCH_MINUTES, Limits.WAITING_MINUTES));

        assertThat(Totals.of(List.of(apply), steps, 0, 0).waitingMinutes())
                .isEqualTo(new Sum(Limits.STEPS * Limits.WAITING_MINUTES, 0));
    }

    @Property
    void thePhasesTogetherAreTheWhole(@ForAll List<@IntRange(min = -1, max = 1000) Integer> minutes) {
        List<Times> steps = minutes.stream()
                .map(some -> step(some % 2 == 0 ? apply : begin, some < 0 ? null : some, null))
                .toList();

        Totals totals = Totals.of(List.of(apply, begin), steps, 0, 0);

        Sum first = totals.perPhase().get(0).touchMinutes();
        Sum second = totals.perPhase().get(1).touchMinutes();
        assertThat(totals.touchMinutes())
                .isEqualTo(new Sum(first.known() + second.known(), first.unknownSteps() + second.unknownSteps()));
    }

    private static Times step(UUID phase, @Nullable Integer touchMinutes, @Nullable Integer waitingMinutes) {
        return new Times(phase, touchMinutes, waitingMinutes);
    }
}
