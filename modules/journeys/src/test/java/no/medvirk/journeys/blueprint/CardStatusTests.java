package no.medvirk.journeys.blueprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.medvirk.journeys.blueprint.CardStatus.Ground;
import org.junit.jupiter.api.Test;

class CardStatusTests {

    @Test
    void theStatusIsThatOfTheStrongestFindingThatSpeaksForIt() {
        assertThat(CardStatus.standing(List.of(
                        new Ground(Stance.FOR, Evidence.REPORTED),
                        new Ground(Stance.FOR, Evidence.OBSERVED),
                        new Ground(Stance.FOR, Evidence.ASSUMED))))
                .isEqualTo(Evidence.OBSERVED);
    }

    @Test
    void whatHasLostAllItsEvidenceIsAssumedWhateverWasSetByHand() {
        Evidence standing = CardStatus.standing(List.of(new Ground(Stance.FOR, null)));

        assertThat(CardStatus.of(standing, Evidence.MEASURED)).isEqualTo(Evidence.ASSUMED);
    }

    @Test
    void whatOnlySpeaksAgainstACardDoesNotHoldItUp() {
        assertThat(CardStatus.standing(List.of(new Ground(Stance.AGAINST, Evidence.MEASURED))))
                .isEqualTo(Evidence.ASSUMED);
    }

    @Test
    void whatIsSetByHandCountsOnlyWithoutEvidence() {
        assertThat(CardStatus.of(CardStatus.standing(List.of()), Evidence.REPORTED))
                .isEqualTo(Evidence.REPORTED);
    }

    @Property
    void takingEvidenceAwayNeverMakesACardKnownBetter(@ForAll List<Stance> stances, @ForAll Evidence level) {
        List<Ground> before =
                stances.stream().map(stance -> new Ground(stance, level)).toList();
        List<Ground> after =
                before.stream().map(ground -> new Ground(ground.stance(), null)).toList();

        if (!before.isEmpty()) {
            assertThat(CardStatus.standing(after)).isGreaterThanOrEqualTo(CardStatus.standing(before));
        }
    }
}
