package no.medvirk.roadmap.benefit;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import no.medvirk.core.LocalText;
import no.medvirk.core.NorwegianTime;
import no.medvirk.measurement.BaselineId;
import no.medvirk.measurement.Indicators;
import no.medvirk.statistics.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Whether a benefit may be called realised, and how much of it is. It may when a baseline was locked by the day the action took effect,
 * over a period that had ended by then, and the same version of the same indicator was measured after that day and shows an improvement.
 *
 * @param indicator its name; null when none is chosen, or it is gone
 * @param effectFrom the day from which the first of its actions is to be felt; one that is not decided on is not
 * @param baseline the one that holds; null when none does
 * @param now the measurement that is compared with it: the latest of the same version after the effect; else the latest there is
 * @param share of the way from baseline to target, 1 is there; null when it cannot be told
 * @param course where that has led
 * @param missing what it takes to be called realised; nothing when it may be
 * @param unshared why there is no share although it may be called realised
 */
public record BenefitRealisation(
        @Nullable LocalText indicator,
        @Nullable String unit,
        @Nullable Boolean increaseIsGood,
        @Nullable LocalDate effectFrom,
        @Nullable Baseline baseline,
        @Nullable Measured now,
        @Nullable Double share,
        Progress.@Nullable Course course,
        Set<Missing> missing,
        @Nullable Unshared unshared) {

    /** What stands between a benefit and the word "realised". */
    public enum Missing {
        INDICATOR,
        /** No action that is decided on has a day from which it is to be felt. */
        EFFECT,
        BASELINE,
        /** There is a baseline, but it was locked, or its period ended, after the action took effect. */
        BASELINE_LATE,
        /** Nothing was measured after the action took effect. */
        MEASUREMENT,
        /** It was, but not by the definition that the baseline has. */
        MEASUREMENT_VERSION,
        /** It was, but on so few answers that the value is not shown. */
        MEASUREMENT_SUPPRESSED,
        /** It was, and is no better than the baseline. */
        IMPROVEMENT;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Why no share can be told. */
    public enum Unshared {
        NO_TARGET,
        /** The target is where the baseline was: there is no way to have gone. */
        TARGET_IS_BASELINE,
        /** The target lies on the wrong side of the baseline. */
        TARGET_WORSE;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Where it stood before. */
    public record Baseline(BaselineId id, int version, LocalDate on, LocalDate lockedOn, double value, int n) {}

    /** Where it stands. @param value null when it is suppressed @param after whether it is of after the effect, by the baseline's version */
    public record Measured(
            LocalDate from,
            LocalDate to,
            int version,
            @Nullable Double value,
            int n,
            @Nullable Double low,
            @Nullable Double high,
            boolean after) {}

    /**
     * @param reading null when no indicator is chosen, or it is gone
     * @param disbenefit whether a drawback is measured: it has come when the indicator is worse
     */
    static BenefitRealisation of(
            Indicators.@Nullable Reading reading,
            @Nullable LocalDate effectFrom,
            @Nullable Double target,
            boolean disbenefit) {
        if (reading == null) {
            return new BenefitRealisation(
                    null, null, null, effectFrom, null, null, null, null, EnumSet.of(Missing.INDICATOR), null);
        }
        Set<Missing> missing = EnumSet.noneOf(Missing.class);
        if (effectFrom == null) {
            missing.add(Missing.EFFECT);
        }
        List<Indicators.Baseline> before = reading.baselines().stream()
                .filter(one -> effectFrom == null || isBefore(one, effectFrom))
                .toList();
        if (before.isEmpty()) {
            missing.add(reading.baselines().isEmpty() ? Missing.BASELINE : Missing.BASELINE_LATE);
        }
        List<Indicators.Point> after = reading.points().stream()
                .filter(point -> effectFrom != null && !point.from().isBefore(effectFrom))
                .sorted(Comparator.comparing(Indicators.Point::to).reversed())
                .toList();
        Optional<Indicators.Point> told = after.stream()
                .filter(point -> point.value() != null && isOf(before, point.version()))
                .findFirst();
        Optional<Indicators.Baseline> base = before.stream()
                .filter(one -> told.isEmpty() || one.version() == told.get().version())
                .max(Comparator.comparing(Indicators.Baseline::on));
        if (told.isEmpty() && effectFrom != null) {
            untold(after, before).ifPresent(missing::add);
        }
        boolean upIsGood = reading.increaseIsGood() != disbenefit;
        if (told.isPresent()
                && base.isPresent()
                && !isBetter(value(told.get()), base.get().value(), upIsGood)) {
            missing.add(Missing.IMPROVEMENT);
        }
        Unshared unshared =
                base.map(one -> unshared(one.value(), target, upIsGood)).orElse(null);
        Double share = told.isPresent() && base.isPresent() && target != null && unshared == null
                ? (value(told.get()) - base.get().value())
                        / (target - base.get().value())
                : null;
        return new BenefitRealisation(
                reading.name(),
                reading.unit(),
                reading.increaseIsGood(),
                effectFrom,
                base.map(BenefitRealisation::shown).orElse(null),
                told.map(point -> shown(point, true)).orElseGet(() -> latest(reading)),
                share,
                share == null ? null : Progress.Course.of(share),
                missing,
                unshared);
    }

    /** Whether it may be called realised. */
    public boolean mayBeCalledRealised() {
        return missing.isEmpty();
    }

    /** Whether its baseline is one from before the effect: the half of the rule that can be kept from the first day. */
    public boolean hasBaselineBefore() {
        return baseline != null;
    }

    // The day itself may do: locked in the morning, felt in the afternoon.
    private static boolean isBefore(Indicators.Baseline baseline, LocalDate effectFrom) {
        return baseline.on().isBefore(effectFrom) && !lockedOn(baseline).isAfter(effectFrom);
    }

    private static LocalDate lockedOn(Indicators.Baseline baseline) {
        return LocalDate.ofInstant(baseline.lockedAt(), NorwegianTime.ZONE);
    }

    private static Optional<Missing> untold(List<Indicators.Point> after, List<Indicators.Baseline> before) {
        if (after.isEmpty()) {
            return Optional.of(Missing.MEASUREMENT);
        }
        if (before.isEmpty()) {
            return Optional.empty(); // nothing to be compared with, which is said already
        }
        boolean ofTheVersion = after.stream().anyMatch(point -> isOf(before, point.version()));
        return Optional.of(ofTheVersion ? Missing.MEASUREMENT_SUPPRESSED : Missing.MEASUREMENT_VERSION);
    }

    private static boolean isOf(List<Indicators.Baseline> baselines, int version) {
        return baselines.stream().anyMatch(one -> one.version() == version);
    }

    private static boolean isBetter(double now, double before, boolean upIsGood) {
        return upIsGood ? now > before : now < before;
    }

    private static @Nullable Unshared unshared(double baseline, @Nullable Double target, boolean upIsGood) {
        if (target == null) {
            return Unshared.NO_TARGET;
        }
        if (target == baseline) {
            return Unshared.TARGET_IS_BASELINE;
        }
        return isBetter(target, baseline, upIsGood) ? null : Unshared.TARGET_WORSE;
    }

    private static double value(Indicators.Point point) {
        return requireNonNull(point.value());
    }

    private static Baseline shown(Indicators.Baseline one) {
        return new Baseline(one.id(), one.version(), one.on(), lockedOn(one), one.value(), one.n());
    }

    private static Measured shown(Indicators.Point point, boolean after) {
        return new Measured(
                point.from(), point.to(), point.version(), point.value(), point.n(), point.low(), point.high(), after);
    }

    private static @Nullable Measured latest(Indicators.Reading reading) {
        return reading.points().stream()
                .max(Comparator.comparing(Indicators.Point::to))
                .map(point -> shown(point, false))
                .orElse(null);
    }
}
