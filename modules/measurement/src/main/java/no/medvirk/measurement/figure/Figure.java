package no.medvirk.measurement.figure;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A number, or why there is none: zero, unknown, suppressed and not applicable are four values.
 *
 * @param value there when known, and then alone
 */
public record Figure(State state, @Nullable Double value) {

    public static final Figure UNKNOWN = new Figure(State.UNKNOWN, null);
    public static final Figure SUPPRESSED = new Figure(State.SUPPRESSED, null);
    public static final Figure NOT_APPLICABLE = new Figure(State.NOT_APPLICABLE, null);

    /** What is known of it. */
    public enum State {
        KNOWN,
        UNKNOWN,
        SUPPRESSED,
        NOT_APPLICABLE;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Figure {
        if ((state == State.KNOWN) != (value != null)) {
            throw new IllegalArgumentException("a known figure has a value, and no other has one");
        }
    }

    public static Figure of(double value) {
        return new Figure(State.KNOWN, value);
    }

    public boolean known() {
        return state == State.KNOWN;
    }
}
