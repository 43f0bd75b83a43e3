package no.medvirk.journeys.engine;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.stream.Stream;
import no.medvirk.journeys.blueprint.Automation;
import no.medvirk.journeys.blueprint.Coded;
import no.medvirk.journeys.blueprint.DataSource;
import no.medvirk.journeys.blueprint.DecisionKind;
import no.medvirk.journeys.blueprint.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a piece of work behind the line of visibility, from the model alone (rule set SM-1). What nobody has written is
 * unknown, and unknown is no change.
 */
public enum WorkChange implements Coded {
    /** Nothing that says how it is produced is another: a new name, a new surface around it. */
    UNCHANGED(0),
    /** Only the tool or the medium is another: the same people decide the same from the same data. */
    DIGITISED_AS_BEFORE(0.25),
    /** One thing that says how it is produced is another. */
    CHANGED(0.5),
    /** It is gone, does itself, or is produced in another way in two respects or more. */
    MADE_ANEW(1);

    private final double share;

    WorkChange(double share) {
        this.share = share;
    }

    /** c_e: how much of the work is new, 0 to 1. */
    public double share() {
        return share;
    }

    @Override
    @JsonValue
    public String code() {
        return Coded.codeOf(this);
    }

    /** How a piece of work is produced. @param place what identifies the step in which it is done, the same for a step and its origin */
    public record Production(
            Object place,
            @Nullable String performer,
            @Nullable String unit,
            @Nullable DecisionKind decision,
            @Nullable DataSource source,
            @Nullable Trigger trigger,
            @Nullable String mandate,
            @Nullable String system,
            @Nullable Automation automation) {

        /** By a system, from data that nobody keys in again. */
        private boolean doesItself() {
            return automation == Automation.AUTOMATIC && source != DataSource.REKEYED;
        }
    }

    /** @param target null when nothing in the new journey comes from it */
    public static WorkChange of(Production today, @Nullable Production target) {
        if (target == null || (target.doesItself() && today.automation() != Automation.AUTOMATIC)) {
            return MADE_ANEW;
        }
        long structural = Stream.of(
                        anotherName(today.unit(), target.unit()) || anotherName(today.performer(), target.performer()),
                        another(today.decision(), target.decision()),
                        // only the way towards giving it once counts: to key in again is no renewal
                        another(today.source(), target.source()) && target.source() != DataSource.REKEYED,
                        !today.place().equals(target.place()),
                        another(today.trigger(), target.trigger())
                                && (target.trigger() == Trigger.EVENT || target.trigger() == Trigger.PROACTIVE),
                        anotherName(today.mandate(), target.mandate()))
                .filter(changed -> changed)
                .count();
        if (structural > 0) {
            return structural > 1 ? MADE_ANEW : CHANGED;
        }
        boolean tool =
                target.system() != null && (today.system() == null || anotherName(today.system(), target.system()));
        boolean medium = target.automation() != null && !Objects.equals(today.automation(), target.automation());
        return tool || medium ? DIGITISED_AS_BEFORE : UNCHANGED;
    }

    private static boolean another(@Nullable Object before, @Nullable Object after) {
        return before != null && after != null && !before.equals(after);
    }

    private static boolean anotherName(@Nullable String before, @Nullable String after) {
        return before != null && after != null && !before.strip().equalsIgnoreCase(after.strip());
    }
}
