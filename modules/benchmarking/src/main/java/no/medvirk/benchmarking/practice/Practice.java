package no.medvirk.benchmarking.practice;

import java.time.LocalDate;
import java.util.List;
import no.medvirk.benchmarking.ExchangeId;
import no.medvirk.measurement.IndicatorId;
import no.medvirk.research.ActivityId;
import no.medvirk.roadmap.InitiativeId;
import org.jspecify.annotations.Nullable;

/**
 * Claims and practice on a day: the figures, and the initiatives that they are of. Nothing here is typed in.
 *
 * @param since the beginning of the 12 months in which satisfaction must have been measured
 * @param initiatives those that are decided on
 */
record Practice(LocalDate on, LocalDate since, int initiatives, List<Figure> figures, List<Gap> gaps, List<Row> rows) {

    /**
     * x of N.
     *
     * @param unknown not recorded, which is not the same as no
     * @param share of yes; absent below 5, where only counts are told
     */
    record Figure(
            String code,
            int yes,
            int no,
            int unknown,
            int of,
            @Nullable Share share) {}

    /** Those that claim and do not practise, or have it not recorded. */
    record Gap(String code, int count, int of, @Nullable Share share, List<InitiativeId> initiatives) {}

    /** A percentage with its 95 % interval. */
    record Share(double percent, double low, double high) {}

    /** An initiative, with what stands behind each answer. */
    record Row(
            InitiativeId initiative,
            LocalDate decidedOn,
            boolean claimed,
            boolean verified,
            Involved users,
            Involved staff,
            Satisfaction satisfaction,
            List<ExchangeId> exchanges) {}

    /**
     * How far those whom it concerns were involved.
     *
     * @param answer that the level gives: {@code yes}, {@code no} or {@code unknown}
     * @param level 0, 1 or 2
     * @param enough how many persons one activity before the decision must have had
     * @param persons the most that one activity before the decision had
     */
    record Involved(String answer, int level, int enough, int persons, List<Took> activities) {}

    /**
     * An activity that took place, with how many persons of the kind that is asked for.
     *
     * @param before whether that was before the decision
     */
    record Took(ActivityId activity, LocalDate on, int persons, boolean before) {}

    /** Whether satisfaction with its services is measured: {@code yes}, {@code no} or {@code unknown}. */
    record Satisfaction(String answer, List<MeasuredOn> indicators) {}

    /** An indicator of satisfaction, and the last day that it has a figure of. */
    record MeasuredOn(IndicatorId indicator, LocalDate on) {}
}
