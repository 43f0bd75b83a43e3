package no.medvirk.journeys.lint;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.medvirk.journeys.JourneyId;
import org.jspecify.annotations.Nullable;

/**
 * What there is to look at in a journey, and how it stands.
 *
 * @param seq of the journey, when it was looked at
 * @param digitised of a new journey whose origin is there: what happened behind the touchpoints that became digital
 * @param findings those that are found first, in the order of the checks and of the journey; then those that are gone
 */
public record LintReport(
        JourneyId journey,
        String title,
        int seq,
        boolean trashed,
        Counts counts,
        @Nullable Digitised digitised,
        List<Finding> findings) {

    /** Open ones by weight, and the others by state. */
    public record Counts(int must, int should, int unknown, int resolved, int dismissed) {}

    /** Touchpoints that went from paper, telephone or counter to a screen. */
    public record Digitised(int touchpoints, int changed, int unchanged, int unknown) {}

    /**
     * A finding.
     *
     * @param step where it is, null when it is about the journey as a whole
     * @param card what it is about, if that is a card
     * @param facts what its sentence tells, by name; {@code why} says why the check could not be made
     * @param again why it is open once more
     * @param found whether the check finds it now
     * @param seenAt when it was first kept
     * @param goneAt when it was no longer found
     * @param decisions the latest first
     * @param version for {@code If-Match}: how many decisions there are
     */
    public record Finding(
            FindingId id,
            Check check,
            Weight weight,
            Standing.State state,
            Standing.@Nullable Again again,
            boolean found,
            Told.@Nullable Place step,
            Told.@Nullable Place card,
            Map<String, String> facts,
            @Nullable Instant seenAt,
            @Nullable Instant goneAt,
            List<Decision> decisions,
            int version) {}

    /** What somebody decided. @param until the day on which a dismissal is over */
    public record Decision(
            Verdict verdict,
            @Nullable String reason,
            @Nullable LocalDate until,
            String by,
            Instant at) {}
}
