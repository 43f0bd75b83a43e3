package no.medvirk.catalogue.goal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.medvirk.catalogue.GoalId;
import no.medvirk.catalogue.GoalMeasured;
import no.medvirk.catalogue.UnitId;
import no.medvirk.core.LocalText;
import no.medvirk.statistics.Progress;
import org.jspecify.annotations.Nullable;

/**
 * A goal, or the vision.
 *
 * @param vision whether it is the vision, which stands under nothing
 * @param parent the goal that it stands under; none when it stands at the top, or when that one is in the trash
 * @param place among those of the same parent, from the top
 * @param unit that answers for it
 * @param progress of the way from baseline to target, 1 is there; absent when nothing was measured, or when it cannot be told
 * @param course where that has led
 * @param way what it is the share of
 * @param measuredOn the last day of the latest period that was measured; absent when none was
 */
record Goal(
        GoalId id,
        boolean vision,
        LocalText title,
        @Nullable LocalText description,
        @Nullable GoalId parent,
        int place,
        @Nullable UnitId unit,
        @Nullable Double progress,
        Progress.@Nullable Course course,
        GoalMeasured.@Nullable Way way,
        @Nullable LocalDate measuredOn,
        int version) {

    /** What a user writes; how far it has come is not among it. */
    record Draft(
            boolean vision,
            @NotNull @Size(max = 200) LocalText title,
            @Size(max = 2000) @Nullable LocalText description,
            @Nullable GoalId parent,
            @Min(0) @Max(999) int place,
            @Nullable UnitId unit) {

        Goal as(GoalId id) {
            return new Goal(id, vision, title, description, parent, place, unit, null, null, null, null, 1);
        }

        /** Over one that is there, which has come as far as it has. */
        Goal over(Goal before) {
            return new Goal(
                    before.id(),
                    vision,
                    title,
                    description,
                    parent,
                    place,
                    unit,
                    before.progress(),
                    before.course(),
                    before.way(),
                    before.measuredOn(),
                    before.version() + 1);
        }
    }
}
