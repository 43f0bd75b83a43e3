package no.medvirk.local.world;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an example municipality has decided to do, and what it is to give. Things are named; a date of {@code today} is the day of loading. */
record Roadmap(List<Indicator> indicators, List<Initiative> initiatives) {

    /**
     * An indicator that a benefit needs, when measurement's own example has none of that name.
     *
     * @param now measured on the day of loading; none when nobody has measured since
     */
    record Indicator(
            String name,
            String service,
            String owner,
            String numerator,
            String denominator,
            @Nullable Count baseline,
            @Nullable Count now) {}

    /** Some of many, over a period. */
    record Count(@Nullable String from, @Nullable String to, int numerator, int n) {}

    /** @param status as in the API; {@code idea} when there is no decision */
    record Initiative(
            String title,
            String why,
            boolean claimed,
            String owner,
            List<String> services,
            List<String> opportunities,
            @Nullable Decision decision,
            String status,
            List<Action> actions,
            List<Benefit> benefits) {}

    record Decision(String decidedOn, String decidedBy, String why, List<Rejection> rejected) {}

    record Rejection(String text, String why) {}

    record Action(
            String title,
            String dimension,
            String status,
            @Nullable String owner,
            @Nullable String start,
            @Nullable String effectiveFrom,
            List<String> steps) {}

    record Benefit(
            String title,
            String beneficiary,
            String kind,
            String status,
            @Nullable String owner,
            @Nullable String ownerUnit,
            @Nullable String indicator,
            @Nullable Double target,
            @Nullable String targetOn,
            @Nullable String attribution,
            boolean disbenefit) {}
}
