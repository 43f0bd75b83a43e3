package no.medvirk.benchmarking.contribution;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import no.medvirk.benchmarking.ContributionId;
import no.medvirk.benchmarking.ReleaseId;
import no.medvirk.core.LocalText;
import no.medvirk.measurement.IndicatorId;
import org.jspecify.annotations.Nullable;

/**
 * What the municipality shares of an indicator for one period.
 *
 * @param definition the version by which the municipality measured it
 * @param approvedBy the administrator who shared it; absent for an API client that is gone
 * @param counts whether it rests on enough to be counted when a release is frozen
 * @param release that holds it; from then on it stays as it is
 */
record Contribution(
        ContributionId id,
        IndicatorId indicator,
        LocalText name,
        String shared,
        String unit,
        boolean increaseIsGood,
        LocalDate from,
        LocalDate to,
        double value,
        int n,
        int definition,
        @Nullable String approvedBy,
        Instant approvedAt,
        boolean counts,
        boolean frozen,
        @Nullable ReleaseId release,
        int version) {

    /** Which point is shared. Its value is measurement's, and is not among what anybody writes. */
    record Draft(
            @NotNull IndicatorId indicator,
            @NotNull LocalDate from,
            @NotNull LocalDate to) {}
}
