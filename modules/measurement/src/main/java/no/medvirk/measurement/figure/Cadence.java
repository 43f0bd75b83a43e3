package no.medvirk.measurement.figure;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import no.medvirk.core.NorwegianTime;
import org.jspecify.annotations.Nullable;

/** How often an indicator is measured; its periods are those of the calendar. */
public enum Cadence {
    WEEK(0, 7),
    MONTH(1, 14),
    QUARTER(3, 31),
    HALF_YEAR(6, 31),
    YEAR(12, 62);

    private final int months;
    private final int grace;

    Cadence(int months, int grace) {
        this.months = months;
        this.grace = grace;
    }

    /** A period, both days included. */
    public record Period(LocalDate from, LocalDate to) {}

    /** The day that a moment is in. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, NorwegianTime.ZONE);
    }

    /** The period that a day is in. */
    public Period around(LocalDate day) {
        if (this == WEEK) {
            LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            return new Period(monday, monday.plusDays(6));
        }
        LocalDate first = day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % months);
        return new Period(first, first.plusMonths(months).minusDays(1));
    }

    public Period after(Period period) {
        return around(period.to().plusDays(1));
    }

    /**
     * Whether the next point should have been there: a whole period and some days of grace have gone since the last one ended.
     *
     * @param last day of the latest point, null when there is none yet: then the day the indicator was made counts
     */
    public boolean stale(@Nullable LocalDate last, LocalDate made, LocalDate today) {
        LocalDate due = around((last == null ? made : last).plusDays(1)).to().plusDays(grace);
        return today.isAfter(due);
    }

    /** The word used in JSON and in the database. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Cadence of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
