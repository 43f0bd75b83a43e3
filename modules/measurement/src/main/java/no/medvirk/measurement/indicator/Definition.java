package no.medvirk.measurement.indicator;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import no.medvirk.core.LocalText;
import no.medvirk.measurement.figure.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator means. Never changed: another meaning is another definition, with the next number, and breaks the line.
 *
 * @param version its number, from 1
 * @param wording of the question that is asked, or of what is counted
 */
public record Definition(
        int version,
        Instant since,
        @Nullable LocalText wording,
        LocalText numerator,
        @Nullable LocalText denominator,
        Unit unit,
        boolean increaseIsGood) {

    /** What a user writes. */
    record Draft(
            @Size(max = 2000) @Nullable LocalText wording,
            @NotNull @Size(max = 2000) LocalText numerator,
            @Size(max = 2000) @Nullable LocalText denominator,
            @NotNull Unit unit,
            @NotNull Boolean increaseIsGood) {

        Definition as(int version, Instant since) {
            return new Definition(version, since, wording, numerator, denominator, unit, increaseIsGood);
        }
    }

    Draft draft() {
        return new Draft(wording, numerator, denominator, unit, increaseIsGood);
    }
}
