package no.medvirk.research.note;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said; or that it is hidden, and why. Hidden is a value of its own: neither empty nor nothing.
 *
 * @param reason there when hidden: consent to quote is lacking
 * @param said there when shown
 */
record Words<T>(
        State state, @Nullable Reason reason, @Nullable T said) {

    enum State {
        SHOWN,
        HIDDEN;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    enum Reason {
        LACKS_QUOTE;

        @JsonValue
        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    Words {
        if ((state == State.SHOWN) != (said != null) || (state == State.HIDDEN) != (reason != null)) {
            throw new IllegalArgumentException("what is shown is said, and what is hidden has a reason");
        }
    }

    static <T> Words<T> of(boolean seen, T said) {
        return seen ? new Words<>(State.SHOWN, null, said) : new Words<>(State.HIDDEN, Reason.LACKS_QUOTE, null);
    }
}
