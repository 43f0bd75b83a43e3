package no.medvirk.journeys.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import no.medvirk.journeys.CardId;
import no.medvirk.journeys.blueprint.Evidence;
import no.medvirk.journeys.knowledge.KnowledgeReport.OfCard;
import no.medvirk.journeys.knowledge.Shares.Share;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@NullUnmarked
class FreshnessTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 8, 31);

    @Test
    void eighteenMonthsAgoIsNotOldAndTheDayBeforeIs() {
        assertThat(Freshness.of(LocalDate.of(2025, 2, 28), TODAY)).isEqualTo(Age.FRESH);
        assertThat(Freshness.of(LocalDate.of(2025, 2, 27), TODAY)).isEqualTo(Age.OLD);
        assertThat(Freshness.of(TODAY.plusDays(3), TODAY)).isEqualTo(Age.FRESH);
    }

    @Test
    void whatIsKnownAsOfNoDayIsOfUnknownAgeAndNotOld() {
        assertThat(Freshness.asOf(Arrays.asList(null, null))).isNull();
        assertThat(Freshness.of(null, TODAY)).isEqualTo(Age.UNKNOWN);
    }

    @Test
    void theNewestDayCountsInWhateverOrderTheyCome() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            List<LocalDate> days = new ArrayList<>();
            for (int i = 0; i < random.nextInt(6); i++) {
                days.add(random.nextInt(4) == 0 ? null : TODAY.minusDays(random.nextInt(2000)));
            }
            LocalDate before = Freshness.asOf(days);
            Collections.shuffle(days, random);

            assertThat(Freshness.asOf(days)).isEqualTo(before);
            LocalDate newer = TODAY.plusDays(1);
            days.add(newer);
            assertThat(Freshness.asOf(days)).isEqualTo(newer);
        }
    }

    @Test
    void assumptionsOldOnesAndThoseOfUnknownAgeAreCountedForThemselves() {
        Shares shares = Shares.of(List.of(
                card(Evidence.ASSUMED, Age.UNKNOWN),
                card(Evidence.ASSUMED, Age.FRESH),
                card(Evidence.ASSUMED, Age.OLD),
                card(Evidence.REPORTED, Age.OLD),
                card(Evidence.MEASURED, Age.FRESH, Doubt.CONTRADICTED, Doubt.CHANGED),
                card(Evidence.REPORTED, Age.UNKNOWN)));

        assertThat(shares)
                .isEqualTo(new Shares(
                        6, new Share(3, 50), new Share(2, 33), new Share(2, 33), new Share(2, 33), new Share(1, 17)));
    }

    @Test
    void aLaneWithoutCardsHasNoShareOfAssumptionsWhichIsNotNoneOfThem() {
        assertThat(Shares.of(List.of()).assumed()).isEqualTo(new Share(0, null));
    }

    private static OfCard card(Evidence known, Age age, Doubt... doubts) {
        @Nullable LocalDate day = null;
        return new OfCard(new CardId(java.util.UUID.randomUUID()), known, day, day, age, List.of(doubts), null, null);
    }
}
