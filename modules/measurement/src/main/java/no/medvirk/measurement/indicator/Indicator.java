package no.medvirk.measurement.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import no.medvirk.catalogue.GoalId;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.core.LocalText;
import no.medvirk.core.MemberId;
import no.medvirk.core.NamedMember;
import no.medvirk.measurement.IndicatorId;
import no.medvirk.measurement.SharedIndicator;
import no.medvirk.measurement.figure.Cadence;
import no.medvirk.measurement.figure.Point;
import org.jspecify.annotations.Nullable;

/**
 * Something that is measured again and again.
 *
 * @param satisfaction whether it is what users think of the service
 * @param shared what it is among the municipalities that compare
 * @param stale whether the next point should have been there
 * @param latest of the present definition
 * @param watch what somebody should look into
 */
public record Indicator(
        IndicatorId id,
        LocalText name,
        @Nullable ServiceId service,
        @Nullable GoalId goal,
        @Nullable NamedMember owner,
        Cadence cadence,
        boolean satisfaction,
        @Nullable SharedIndicator shared,
        @Nullable Target target,
        Definition definition,
        boolean stale,
        @Nullable Point latest,
        Watch watch,
        int version,
        Instant changedAt,
        @Nullable String changedBy) {

    /** What is wanted, and by when. */
    public record Target(@NotNull Double value, @NotNull LocalDate on) {}

    /**
     * What its line says that is bad.
     *
     * @param worsened since the baseline, or by what its latest point shows
     * @param outside how many points lie outside the limits on the bad side
     */
    public record Watch(boolean worsened, int outside) {}

    /** What a user writes. */
    record Draft(
            @NotNull @Size(max = 200) LocalText name,
            @Nullable ServiceId service,
            @Nullable GoalId goal,
            @Nullable MemberId owner,
            @NotNull Cadence cadence,
            @NotNull Boolean satisfaction,
            @Nullable SharedIndicator shared,
            @Valid @Nullable Target target,
            @Valid @NotNull Definition.Draft definition) {}

    /** As its writer would write it anew; the history compares these. */
    Draft draft() {
        return new Draft(
                name,
                service,
                goal,
                owner == null ? null : owner.id(),
                cadence,
                satisfaction,
                shared,
                target,
                definition.draft());
    }
}
