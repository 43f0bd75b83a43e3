package no.medvirk.measurement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.core.LocalText;
import org.jspecify.annotations.Nullable;

/** What is measured: what other modules ask measurement. */
public interface Indicators {

    /** Those that the bound municipality has, each with its locked baselines and its points, oldest first; a fixed number of statements. */
    List<Reading> of(Collection<IndicatorId> indicators);

    /** Those that the bound municipality has of what is compared, in the same way. */
    List<Reading> shared(Collection<SharedIndicator> shared);

    /**
     * An indicator and what it shows.
     *
     * @param unit {@code percent}, {@code score}, {@code count}, {@code minutes}, {@code days}, {@code ore}
     * @param increaseIsGood the polarity
     * @param shared what it is among the municipalities that compare, null when it is their own alone
     * @param owned whether somebody owns it
     */
    record Reading(
            IndicatorId indicator,
            LocalText name,
            String unit,
            boolean increaseIsGood,
            int version,
            @Nullable ServiceId service,
            @Nullable SharedIndicator shared,
            boolean owned,
            List<Baseline> baselines,
            List<Point> points) {}

    /** A locked baseline. @param on the last day of the period that it measured */
    record Baseline(BaselineId id, int version, LocalDate on, double value, int n, Instant lockedAt) {}

    /**
     * A point of the series.
     *
     * @param value null when it is suppressed, because it rests on fewer than five answers
     * @param low of the 95 % interval, null when there is none
     */
    record Point(
            int version,
            LocalDate from,
            LocalDate to,
            @Nullable Double value,
            int n,
            @Nullable Double low,
            @Nullable Double high) {}
}
