package no.medvirk.journeys.experience;

import static no.medvirk.journeys.blueprint.Evidence.ASSUMED;
import static no.medvirk.journeys.blueprint.Evidence.MEASURED;
import static no.medvirk.journeys.blueprint.Evidence.OBSERVED;
import static no.medvirk.journeys.blueprint.Evidence.REPORTED;
import static no.medvirk.journeys.blueprint.Stance.AGAINST;
import static no.medvirk.journeys.blueprint.Stance.FOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import no.medvirk.journeys.CardId;
import no.medvirk.journeys.blueprint.Evidence;
import no.medvirk.journeys.experience.ClaimWeight.Ground;
import no.medvirk.journeys.experience.WeighedPoint.Claim;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** EC-1: what claims weigh, and what they come to. */
@NullUnmarked
class WeighedPointTests {

    @Test
    void aClaimWeighsByTheBestThatSpeaksForItAndStands() {
        assertThat(weight(ground(REPORTED), ground(MEASURED))).isEqualTo(ClaimWeight.MEASURED);
        assertThat(weight(ground(OBSERVED), new Ground(AGAINST, MEASURED, false)))
                .isEqualTo(ClaimWeight.OBSERVED);
        assertThat(weight(ground(REPORTED))).isEqualTo(ClaimWeight.REPORTED);
    }

    @Test
    void oneQuoteAloneWeighsLittleHoweverItWasHeardAndTwoWeighAsReported() {
        assertThat(weight(quote(OBSERVED))).isEqualTo(ClaimWeight.SINGLE_QUOTE);
        assertThat(weight(quote(REPORTED), quote(REPORTED))).isEqualTo(ClaimWeight.REPORTED);
    }

    @Test
    void whatHasLostAllThatSpokeForItIsAssumedAndWhatIsOnlyContradictedWeighsNothing() {
        assertThat(weight(ground(null))).isEqualTo(ClaimWeight.ASSUMED);
        assertThat(weight(new Ground(AGAINST, REPORTED, false))).isEqualTo(ClaimWeight.CONTRADICTED);
        assertThat(weight(ground(null), new Ground(AGAINST, REPORTED, false))).isEqualTo(ClaimWeight.CONTRADICTED);
    }

    @Test
    void aWordWithoutAFindingWeighsNoMoreThanAQuote() {
        assertThat(ClaimWeight.of(List.of(), MEASURED)).isEqualTo(ClaimWeight.BY_HAND);
        assertThat(ClaimWeight.of(List.of(), ASSUMED)).isEqualTo(ClaimWeight.ASSUMED);
        assertThat(ClaimWeight.BY_HAND.weight()).isEqualTo(ClaimWeight.SINGLE_QUOTE.weight());
    }

    @Test
    void moreThatSpeaksForAClaimNeverMakesItWeighLess() {
        Random random = new Random(11);
        for (int round = 0; round < 2000; round++) {
            List<Ground> some = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(4); i++) {
                some.add(new Ground(random.nextBoolean() ? FOR : AGAINST, level(random), random.nextBoolean()));
            }
            int before = ClaimWeight.of(some, ASSUMED).weight();
            some.add(new Ground(FOR, level(random), random.nextBoolean()));
            assertThat(ClaimWeight.of(some, ASSUMED).weight()).isGreaterThanOrEqualTo(before);
        }
    }

    @Test
    void theWorkedCase() {
        WeighedPoint point = WeighedPoint.of(List.of(
                claim(-20, ClaimWeight.MEASURED), claim(10, ClaimWeight.REPORTED), claim(20, ClaimWeight.ASSUMED)));
        // (-2.0 * 8 + 1.0 * 4 + 2.0 * 1) / 13
        assertThat(point.value()).isEqualTo(-100 / 130.0);
        assertThat(point.weight()).isEqualTo(13);
        assertThat(point.assumed()).isFalse();
    }

    @Test
    void assumptionsAloneMakeAPointThatIsMarkedAsAssumed() {
        assertThat(WeighedPoint.of(List.of(claim(10, ClaimWeight.ASSUMED)))).isEqualTo(new WeighedPoint(1.0, 1, true));
        assertThat(WeighedPoint.of(List.of(claim(10, ClaimWeight.ASSUMED), claim(0, ClaimWeight.CONTRADICTED)))
                        .assumed())
                .isTrue();
    }

    @Test
    void aGapStaysAGapAndIsNotZero() {
        assertThat(WeighedPoint.of(List.of()).value()).isNull();
        assertThat(WeighedPoint.of(List.of(claim(20, ClaimWeight.CONTRADICTED))).value())
                .isNull();
        assertThat(WeighedPoint.of(List.of(claim(0, ClaimWeight.REPORTED))).value())
                .isEqualTo(0.0);
    }

    @Test
    void theOrderOfClaimsDoesNotMatterAndOneThatWeighsNothingChangesNothing() {
        Random random = new Random(7);
        ClaimWeight[] weights = ClaimWeight.values();
        for (int round = 0; round < 5000; round++) {
            List<Claim> claims = new ArrayList<>();
            for (int i = 0; i < random.nextInt(7); i++) {
                claims.add(claim(random.nextInt(41) - 20, weights[random.nextInt(weights.length)]));
            }
            WeighedPoint before = WeighedPoint.of(claims);
            Collections.shuffle(claims, random);
            assertThat(WeighedPoint.of(claims)).isEqualTo(before);
            claims.add(claim(random.nextInt(41) - 20, ClaimWeight.CONTRADICTED));
            assertThat(WeighedPoint.of(claims)).isEqualTo(before);
            if (before.value() != null) {
                assertThat(before.value()).isBetween(-2.0, 2.0);
            }
        }
    }

    private static ClaimWeight weight(Ground... grounds) {
        return ClaimWeight.of(List.of(grounds), ASSUMED);
    }

    private static Ground ground(Evidence level) {
        return new Ground(FOR, level, false);
    }

    private static Ground quote(Evidence level) {
        return new Ground(FOR, level, true);
    }

    private static Evidence level(Random random) {
        int at = random.nextInt(5);
        return at == 4 ? null : Evidence.values()[at];
    }

    private static Claim claim(int tenths, ClaimWeight by) {
        return new Claim(new CardId(UUID.randomUUID()), tenths, by);
    }
}
