package no.medvirk.journeys;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import no.medvirk.core.LocalText;
import no.medvirk.core.TenantEvent;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator says of cards; told by whoever measures. Each time the whole of it is told, and of two tellings the one with the
 * higher number counts. There is no participant's word in it: a name that the municipality has given, and figures.
 */
public interface CardsMeasured extends TenantEvent {

    /** The measurer's id. */
    UUID indicator();

    LocalText name();

    /** The cards that it speaks of; none when it speaks of none any more. */
    List<Said> said();

    int telling();

    /**
     * What is said of one card.
     *
     * @param supports whether it speaks for what the card says, or against it
     * @param pinned whether one observation says it, and not whichever is the latest
     * @param there false when what said it is taken away, and may come back: it is marked, and counts no more
     * @param shown null when nothing is measured yet
     */
    record Said(
            UUID id,
            CardId card,
            boolean supports,
            boolean pinned,
            boolean there,
            @Nullable Shown shown) {}

    /**
     * A figure as whoever measures shows it.
     *
     * @param unit {@code percent}, {@code score}, {@code count}, {@code minutes}, {@code days}, {@code ore}
     * @param value there when known, and then alone
     * @param low of the 95 % interval, null when there is none
     */
    record Shown(
            String unit,
            LocalDate from,
            LocalDate to,
            State state,
            @Nullable Double value,
            @Nullable Integer n,
            @Nullable Double low,
            @Nullable Double high) {}

    /** Zero, unknown, suppressed and not applicable are four values. */
    enum State {
        KNOWN,
        UNKNOWN,
        SUPPRESSED,
        NOT_APPLICABLE;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
