package no.medvirk.measurement.figure;

import java.time.LocalDate;
import java.util.UUID;
import no.medvirk.measurement.SurveyId;
import org.jspecify.annotations.Nullable;

/**
 * An observation as it is stored. It is shown by {@link SmallNumbers} alone.
 *
 * @param definition the number of the indicator's definition
 * @param missing {@code unknown} or {@code not-applicable}, and then there is no value
 * @param numerator of a percentage
 * @param population how many could have answered, null when nobody knows
 */
public record Measured(
        UUID id,
        int definition,
        LocalDate from,
        LocalDate to,
        @Nullable String missing,
        @Nullable Double value,
        @Nullable Integer numerator,
        @Nullable Integer n,
        @Nullable Integer population,
        @Nullable SurveyId survey,
        int version) {}
