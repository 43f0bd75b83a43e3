package no.medvirk.journeys.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.medvirk.journeys.lint.Remembered.Decision;
import no.medvirk.journeys.lint.Standing.Again;
import no.medvirk.journeys.lint.Standing.State;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class StandingTests {

    private static final LocalDate UNTIL = LocalDate.of(2027, 2, 1);
    private static final LocalDate BEFORE = UNTIL.minusDays(1);

    @Test
    void whatIsFoundIsOpenAndWhatIsNotFoundIsResolved() {
        assertThat(Standing.of("a", null, BEFORE)).isEqualTo(new Standing(State.OPEN, null));
        assertThat(Standing.of(null, kept(null, false), BEFORE).state()).isEqualTo(State.RESOLVED);
    }

    @Test
    void aDismissalHoldsUntilItsDayAndAsLongAsNothingIsChanged() {
        Remembered dismissed = kept(Verdict.DISMISSED, false);

        assertThat(Standing.of("a", dismissed, BEFORE)).isEqualTo(new Standing(State.DISMISSED, null));
        assertThat(Standing.of("a", dismissed, UNTIL)).isEqualTo(new Standing(State.OPEN, Again.EXPIRED));
        assertThat(Standing.of("b", dismissed, BEFORE)).isEqualTo(new Standing(State.OPEN, Again.CHANGED));
    }

    @Test
    void aDismissalOutlivesThatTheFindingWasAwayForAWhile() {
        assertThat(Standing.of("a", kept(Verdict.DISMISSED, true), BEFORE).state())
                .isEqualTo(State.DISMISSED);
    }

    @Test
    void whatWasDealtWithAndComesBackIsOpenAndSaysSo() {
        assertThat(Standing.of("a", kept(Verdict.RESOLVED, false), BEFORE).state())
                .isEqualTo(State.RESOLVED);
        assertThat(Standing.of("a", kept(Verdict.RESOLVED, true), BEFORE))
                .isEqualTo(new Standing(State.OPEN, Again.RETURNED));
        assertThat(Standing.of("a", kept(null, true), BEFORE)).isEqualTo(new Standing(State.OPEN, Again.RETURNED));
        assertThat(Standing.of("a", kept(Verdict.REOPENED, false), BEFORE)).isEqualTo(new Standing(State.OPEN, null));
    }

    private static Remembered kept(Verdict verdict, boolean returned) {
        Instant at = Instant.parse("2026-11-01T12:00:00Z");
        return new Remembered(
                new FindingId(new UUID(0, 1)),
                new Told(Check.JARGON, Weight.SHOULD, null, null, Map.of()),
                at,
                null,
                returned,
                verdict == null ? List.of() : List.of(new Decision(1, verdict, "a", "Lovens ord", UNTIL, "Kari", at)));
    }
}
