package no.medvirk.measurement.baseline;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import no.medvirk.core.Trimmed;
import no.medvirk.measurement.BaselineId;
import no.medvirk.measurement.IndicatorId;
import org.jspecify.annotations.Nullable;

/**
 * Where an indicator stood before. Once locked it is as it is.
 *
 * @param definition that it was measured by
 * @param low of the 95 % interval of a percentage
 */
public record Baseline(
        BaselineId id,
        IndicatorId indicator,
        int definition,
        LocalDate from,
        LocalDate to,
        double value,
        @Nullable Integer numerator,
        int n,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable String note,
        @Nullable Lock locked,
        int version) {

    /** When it was locked, and by whom. */
    public record Lock(Instant at, @Nullable String by) {}

    /**
     * What a user writes: an observation of the present definition to take over, or the figures themselves.
     *
     * @param value left out for a percentage, which is counted from numerator and n
     */
    record Draft(
            @Nullable UUID observation,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Double value,
            @Min(0) @Max(1_000_000_000) @Nullable Integer numerator,
            @Min(0) @Max(1_000_000_000) @Nullable Integer n,
            @Size(max = 2000) @Trimmed @Nullable String note) {}
}
