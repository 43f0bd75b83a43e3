package no.medvirk.research.participant;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a participant has said about one purpose. Only one of these stands. */
public sealed interface Consent {

    record Given(LocalDate on, @Nullable LocalDate until) implements Consent {}

    record Withdrawn(LocalDate on, Instant at) implements Consent {}

    record Expired(LocalDate on, LocalDate until) implements Consent {}

    record NeverGiven() implements Consent {}

    /** What is recorded, as it is on a day. It stands until the end of its last day; what is withdrawn never stands again by itself. */
    static Consent of(
            @Nullable LocalDate givenOn, @Nullable LocalDate until, @Nullable Instant withdrawnAt, LocalDate today) {
        if (givenOn == null) {
            return new NeverGiven();
        }
        if (withdrawnAt != null) {
            return new Withdrawn(givenOn, withdrawnAt);
        }
        return until != null && until.isBefore(today) ? new Expired(givenOn, until) : new Given(givenOn, until);
    }

    default boolean stands() {
        return this instanceof Given;
    }

    /** The word used in JSON. */
    default String state() {
        return switch (this) {
            case Given given -> "given";
            case Withdrawn withdrawn -> "withdrawn";
            case Expired expired -> "expired";
            case NeverGiven never -> "never-given";
        };
    }
}
