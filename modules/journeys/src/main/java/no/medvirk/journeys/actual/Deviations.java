package no.medvirk.journeys.actual;

import java.time.LocalDate;
import java.util.List;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.StepId;
import no.medvirk.research.ActualJourneyId;
import no.medvirk.research.StudyId;
import org.jspecify.annotations.Nullable;

/**
 * What participants went through, against what was planned; computed anew each time from what they agree to at that moment.
 *
 * @param rules the rule set and its version
 * @param planned how many steps were planned
 * @param n how many actual journeys are counted; those that the reader does not see are among them
 * @param withheld how many are not counted, because so few of them would point at somebody
 * @param rate null when there is nothing to count, or nothing was planned
 * @param steps in the planned order
 * @param journeys that the reader sees, the latest first
 */
public record Deviations(
        String rules,
        JourneyId journey,
        String title,
        int planned,
        int n,
        int withheld,
        @Nullable Rate rate,
        int adHoc,
        List<Step> steps,
        List<Line> journeys) {

    /**
     * Steps that deviated, of all that were planned in n journeys.
     *
     * @param share 0 to 1
     * @param low of the 95 % interval, which takes each journey for one answer; a share
     * @param high of the same
     * @param few whether n is so small that each journey is rather read by itself
     */
    public record Rate(int deviating, int of, double share, double low, double high, boolean few) {}

    /** How a step fared in the n journeys. */
    public record Step(StepId step, String name, int asPlanned, int failed, int outOfOrder, int missing) {}

    /** One actual journey. @param code the participant's pseudonym; @param deviating steps; @param adHoc touchpoints */
    public record Line(
            ActualJourneyId id,
            String code,
            StudyId study,
            LocalDate toldOn,
            int touchpoints,
            int deviating,
            int adHoc,
            boolean quotable) {}
}
