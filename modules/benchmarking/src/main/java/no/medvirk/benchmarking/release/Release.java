package no.medvirk.benchmarking.release;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.medvirk.benchmarking.ContributionId;
import no.medvirk.benchmarking.ReleaseId;
import no.medvirk.core.LocalText;
import no.medvirk.measurement.IndicatorId;
import no.medvirk.measurement.Indicators.Point;
import no.medvirk.measurement.Indicators.Reading;
import no.medvirk.measurement.SharedIndicator;
import org.jspecify.annotations.Nullable;

/**
 * A comparison as a municipality sees it. All but {@code own} and {@code mine} is the same for everybody.
 *
 * @param hash SHA-256 of the document that was frozen
 * @param step to which the means are rounded
 * @param own what the municipality itself contributed; joined in its own request, and stored in no release
 * @param unshared what it has measured of the period and not contributed; absent with {@code own}, and when it has no figure
 */
record Release(
        ReleaseId id,
        SharedIndicator shared,
        String unit,
        boolean increaseIsGood,
        LocalDate from,
        LocalDate to,
        Instant frozenAt,
        String hash,
        String rules,
        double step,
        @Nullable Own own,
        @Nullable Unshared unshared,
        List<Cell> cells) {

    /** What an operator freezes. */
    record Draft(
            @NotNull SharedIndicator shared,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            boolean example) {}

    /** What was frozen. */
    record Frozen(ReleaseId id, String hash) {}

    /** One in a list. */
    record Listed(
            ReleaseId id,
            SharedIndicator shared,
            String unit,
            boolean increaseIsGood,
            LocalDate from,
            LocalDate to,
            Instant frozenAt,
            @Nullable Own own,
            @Nullable Unshared unshared) {

        Listed with(@Nullable Unshared unshared) {
            return new Listed(id, shared, unit, increaseIsGood, from, to, frozenAt, own, unshared);
        }
    }

    record Own(ContributionId contribution, IndicatorId indicator, double value, int n) {}

    /**
     * A figure that the municipality has for itself alone.
     *
     * @param figure suppressed when it rests on fewer than five answers
     * @param low of the 95 % interval; absent when there is none
     */
    record Unshared(
            IndicatorId indicator,
            Figure figure,
            @Nullable Integer n,
            @Nullable Double low,
            @Nullable Double high) {

        /** What one of the readings says of a period by its present definition, if it is of that kind and says anything. */
        static @Nullable Unshared of(List<Reading> readings, Listed release) {
            for (Reading reading : readings) {
                for (Point point : reading.points()) {
                    if (reading.shared() == release.shared()
                            && point.version() == reading.version()
                            && point.from().equals(release.from())
                            && point.to().equals(release.to())) {
                        Double value = point.value();
                        return new Unshared(
                                reading.indicator(),
                                new Figure(value == null ? "suppressed" : "known", value),
                                value == null ? null : (Integer) point.n(),
                                point.low(),
                                point.high());
                    }
                }
            }
            return null;
        }
    }

    /** A figure, or why there is none: {@code known} with a value, or {@code suppressed}. */
    record Figure(String state, @Nullable Double value) {}

    /**
     * A peer group.
     *
     * @param mine whether the municipality belongs to it
     * @param reason of a suppression: {@code MIN} or {@code DIFF}
     * @param band how many contributed, never the number itself
     */
    record Cell(
            String family,
            String group,
            LocalText name,
            boolean mine,
            Figure figure,
            @Nullable String reason,
            @Nullable String band,
            @Nullable Halves halves) {

        static Cell of(Disclosure.Cell frozen, boolean mine) {
            Disclosure.Halves halves = frozen.halves();
            return new Cell(
                    frozen.family(),
                    frozen.group(),
                    frozen.name(),
                    mine,
                    new Figure(frozen.value() == null ? "suppressed" : "known", frozen.value()),
                    frozen.reason(),
                    frozen.band(),
                    halves == null ? null : new Halves(halves.lower(), halves.upper()));
        }
    }

    /** The means of the lower and the upper half, rounded. */
    record Halves(double lower, double upper) {}

    /** What is stored: everything that may be said, with the members of each group as they were, but nobody's value. */
    record Document(String rules, double step, List<Disclosure.Cell> cells, List<Membership> members) {}

    /** Who was of a group when it was frozen, whether they contributed or not. */
    record Membership(String family, String group, List<UUID> municipalities) {}
}
