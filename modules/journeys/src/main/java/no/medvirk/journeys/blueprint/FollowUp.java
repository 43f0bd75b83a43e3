package no.medvirk.journeys.blueprint;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A new journey that has begun is to be looked at again: did it become what it was meant to be? */
public final class FollowUp {

    private FollowUp() {}

    /** Whether somebody should have looked at it by now; one without a first day has not begun. */
    public static boolean isDue(
            boolean target, @Nullable LocalDate startsOn, @Nullable Instant followedUpAt, LocalDate today) {
        return target && startsOn != null && startsOn.isBefore(today) && followedUpAt == null;
    }
}
