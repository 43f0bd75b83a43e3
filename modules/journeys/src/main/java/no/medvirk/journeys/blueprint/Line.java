package no.medvirk.journeys.blueprint;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/** The lines of a blueprint, from the top; each lies between two zones. */
public enum Line implements Coded {
    INTERACTION,
    VISIBILITY,
    INTERNAL;

    /** The lines between two zones; none, too, when one of them lies at no line: see {@link #isPlaced}. */
    public static List<Line> between(Zone one, Zone other) {
        if (!isPlaced(one) || !isPlaced(other)) {
            return List.of();
        }
        int from = Math.min(one.ordinal(), other.ordinal());
        int to = Math.max(one.ordinal(), other.ordinal());
        return List.of(values()).subList(from, to);
    }

    /** Whether it is known at which side of the lines a zone lies. */
    public static boolean isPlaced(Zone zone) {
        return zone != Zone.NONE;
    }

    @Override
    @JsonValue
    public String code() {
        return Coded.codeOf(this);
    }
}
