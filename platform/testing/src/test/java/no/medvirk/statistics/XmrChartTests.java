package no.medvirk.statistics;

import static no.medvirk.statistics.XmrChart.Signal.NEAR_LIMIT_HIGH;
import static no.medvirk.statistics.XmrChart.Signal.OUTSIDE_HIGH;
import static no.medvirk.statistics.XmrChart.Signal.RUN_LOW;
import static no.medvirk.statistics.XmrChart.Signal.TREND_UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class XmrChartTests {

    private static final List<Double> SPIKE = numbers(1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1);
    private static final List<Double> TWELVE = numbers(72, 75, 71, 78, 74, 73, 77, 76, 72, 75, 79, 74);

    @Test
    void screenedLimitsAreAsPublished() {
        XmrChart chart = XmrChart.of(SPIKE, true);
        assertThat(chart.mean()).isEqualTo(1.9444, within(0.00005));
        assertThat(chart.movingRange()).isEqualTo(1.0, within(1e-9));
        assertThat(chart.lower()).isEqualTo(-0.7156, within(0.00005));
        assertThat(chart.upper()).isEqualTo(4.6044, within(0.00005));
    }

    @Test
    void unscreenedLimitsAreAsPublished() {
        XmrChart chart = XmrChart.of(SPIKE, false);
        assertThat(chart.movingRange()).isEqualTo(1.8824, within(0.00005));
        assertThat(chart.lower()).isEqualTo(-3.0626, within(0.00005));
        assertThat(chart.upper()).isEqualTo(6.9515, within(0.00005));
    }

    @Test
    void limitsOfTwelvePointsAreAsPublished() {
        XmrChart chart = XmrChart.of(TWELVE, true);
        assertThat(chart.mean()).isEqualTo(74.667, within(0.0005));
        assertThat(chart.movingRange()).isEqualTo(3.636, within(0.0005));
        assertThat(chart.lower()).isEqualTo(64.994, within(0.0005));
        assertThat(chart.upper()).isEqualTo(84.339, within(0.0005));
        assertThat(chart.nearUpper() - chart.mean()).isEqualTo(1.7733 * 3.63636, within(0.001));
    }

    @Test
    void aPointOutsideTheLimitsIsSpecial() {
        assertThat(XmrChart.of(SPIKE, true).signals(SPIKE).get(4)).contains(OUTSIDE_HIGH);
    }

    @Test
    void sevenOnOneSideAreSpecialAndSixAreNot() {
        XmrChart chart = XmrChart.of(TWELVE, true);
        List<Double> seven = numbers(76, 74, 73, 74, 73, 74, 73, 74);
        assertThat(chart.signals(seven).subList(1, 8)).allMatch(signals -> signals.contains(RUN_LOW));
        assertThat(chart.signals(seven.subList(0, 7))).noneMatch(signals -> signals.contains(RUN_LOW));
    }

    @Test
    void sixMovesOneWayAreATrend() {
        XmrChart chart = XmrChart.of(TWELVE, true);
        assertThat(chart.signals(numbers(70, 71, 72, 73, 75, 76, 77))).allMatch(signals -> signals.contains(TREND_UP));
        assertThat(chart.signals(numbers(70, 71, 72, 72, 75, 76, 77))).noneMatch(signals -> signals.contains(TREND_UP));
    }

    @Test
    void twoOfThreeNearOneLimitAreSpecial() {
        XmrChart chart = XmrChart.of(TWELVE, true);
        assertThat(chart.signals(numbers(82, 75, 82)).get(2)).contains(NEAR_LIMIT_HIGH);
        assertThat(chart.signals(numbers(82, 74, 82)).get(2))
                .as("one on the other side")
                .isEmpty();
    }

    @Test
    void whatNeverVariesHasNoSignal() {
        List<Double> flat = IntStream.range(0, 20).mapToObj(i -> 7.0).toList();
        assertThat(XmrChart.of(flat, true).signals(flat)).allMatch(java.util.Set::isEmpty);
    }

    @Property
    void theMirrorImageHasTheMirroredSignals(
            @ForAll @Size(min = 12, max = 40) List<@DoubleRange(min = -50, max = 50) Double> values) {
        List<Double> mirrored = values.stream().map(value -> -value).toList();
        var up = XmrChart.of(values, true).signals(values);
        var down = XmrChart.of(mirrored, true).signals(mirrored);
        for (int i = 0; i < values.size(); i++) {
            assertThat(down.get(i)).hasSameSizeAs(up.get(i));
            assertThat(down.get(i).stream().filter(XmrChart.Signal::upwards).count())
                    .isEqualTo(up.get(i).stream()
                            .filter(signal -> !signal.upwards())
                            .count());
        }
    }

    private static List<Double> numbers(int... values) {
        return IntStream.of(values)
                .boxed()
                .flatMap(value -> Stream.of((double) value))
                .toList();
    }
}
