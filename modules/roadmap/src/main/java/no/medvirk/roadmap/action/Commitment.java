package no.medvirk.roadmap.action;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import no.medvirk.core.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Whether an action binds anybody: it does when it and its initiative are decided on, somebody owns it, it has a start, and it changes
 * at least one step of a journey. An idea does not count.
 *
 * @param missing what it takes; nothing when it is committed
 */
public record Commitment(Set<Missing> missing) {

    public enum Missing {
        /** The initiative has no decision. */
        DECISION,
        /** The action itself is not decided on, or was stopped. */
        STATUS,
        OWNER,
        START,
        STEPS;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param decidedOn when its initiative was decided on
     * @param steps how many steps it changes, of those that there are
     */
    static Commitment of(
            @Nullable LocalDate decidedOn,
            Action.Status status,
            @Nullable MemberId owner,
            @Nullable LocalDate start,
            int steps) {
        Set<Missing> missing = EnumSet.noneOf(Missing.class);
        if (decidedOn == null) {
            missing.add(Missing.DECISION);
        }
        if (!status.binds()) {
            missing.add(Missing.STATUS);
        }
        if (owner == null) {
            missing.add(Missing.OWNER);
        }
        if (start == null) {
            missing.add(Missing.START);
        }
        if (steps == 0) {
            missing.add(Missing.STEPS);
        }
        return new Commitment(missing);
    }

    boolean isCommitted() {
        return missing.isEmpty();
    }
}
