package no.medvirk.journeys.lint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a finding.
 *
 * @param told as it was when it was last found
 * @param goneAt when it was no longer found
 * @param returned it was gone, and was found again after the last decision
 * @param decisions the latest first
 */
record Remembered(
        FindingId id, Told told, Instant seenAt, @Nullable Instant goneAt, boolean returned, List<Decision> decisions) {

    /** @param mark what made it so when it was decided */
    record Decision(
            int number,
            Verdict verdict,
            String mark,
            @Nullable String reason,
            @Nullable LocalDate until,
            String by,
            Instant at) {}

    Optional<Decision> latest() {
        return decisions.stream().findFirst();
    }

    /** How many decisions there are: a later one builds on the last. */
    int version() {
        return latest().map(Decision::number).orElse(0);
    }
}
