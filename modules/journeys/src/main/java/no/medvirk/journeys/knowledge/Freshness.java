package no.medvirk.journeys.knowledge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a card says is known as of the newest finding that speaks for it and stands, or the day on which somebody last said that it still
 * holds. What is known as of no day is not old: its age is unknown, which is a value of its own.
 */
final class Freshness {

    /** What is known as of longer ago than so many months is old. */
    static final int MONTHS = 18;

    private Freshness() {}

    /** The newest of these days; null when there is none. */
    static @Nullable LocalDate asOf(Collection<? extends @Nullable LocalDate> days) {
        return days.stream()
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    static Age of(@Nullable LocalDate asOf, LocalDate today) {
        if (asOf == null) {
            return Age.UNKNOWN;
        }
        return asOf.isBefore(today.minusMonths(MONTHS)) ? Age.OLD : Age.FRESH;
    }
}
