package no.medvirk.benchmarking.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import no.medvirk.core.Ids;
import no.medvirk.core.LocalText;
import no.medvirk.core.Problem;
import no.medvirk.measurement.IndicatorId;
import no.medvirk.measurement.Indicators.Point;
import no.medvirk.measurement.Indicators.Reading;
import no.medvirk.measurement.SharedIndicator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SharedPointTests {

    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private static final LocalDate TO = LocalDate.of(2026, 6, 30);

    @Test
    void aPointOfTheDefinitionThatHoldsIsShared() {
        assertThat(SharedPoint.of(reading(SharedIndicator.KINDERGARTEN_SATISFACTION, point(2, 80.0)), FROM, TO)
                        .value())
                .isEqualTo(80.0);
    }

    @Test
    void aPointOfAnOldDefinitionIsNot() {
        Reading old = reading(SharedIndicator.KINDERGARTEN_SATISFACTION, point(1, 80.0));
        assertThatThrownBy(() -> SharedPoint.of(old, FROM, TO))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("old-definition");
    }

    @Test
    void neitherIsASuppressedOneNorOneOfAnotherPeriodNorOfAnIndicatorOfOnesOwn() {
        Reading suppressed = reading(SharedIndicator.KINDERGARTEN_SATISFACTION, point(2, null));
        Reading known = reading(SharedIndicator.KINDERGARTEN_SATISFACTION, point(2, 80.0));
        Reading own = reading(null, point(2, 80.0));
        assertThatThrownBy(() -> SharedPoint.of(suppressed, FROM, TO)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> SharedPoint.of(known, FROM, TO.plusDays(1))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> SharedPoint.of(own, FROM, TO)).isInstanceOf(Problem.class);
    }

    private static Point point(int version, @Nullable Double value) {
        return new Point(version, FROM, TO, value, 40, null, null);
    }

    private static Reading reading(@Nullable SharedIndicator shared, Point point) {
        return new Reading(
                new IndicatorId(Ids.next()),
                new LocalText("Fornøyde", null, null),
                "percent",
                true,
                2,
                null,
                shared,
                true,
                List.of(),
                List.of(point));
    }
}
