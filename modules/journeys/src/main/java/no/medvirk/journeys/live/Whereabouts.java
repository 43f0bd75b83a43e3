package no.medvirk.journeys.live;

import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import no.medvirk.core.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody is in a journey: a step, a lane or where the two meet, and a card in it.
 *
 * @param window made by the sender, one for each window that a person has open
 * @param typing whether a text of the card is being written
 * @param gone whether the window has been closed
 */
public record Whereabouts(
        @NotNull UUID window,
        @Nullable UUID step,
        @Nullable UUID lane,
        @Nullable UUID card,
        @Nullable Boolean typing,
        @Nullable Boolean gone) {

    /** Of these people, before anybody asks what they are called: ids and signs alone. */
    record Of(MemberId member, Whereabouts at) {

        String word() {
            return String.join(
                    " ",
                    member.value().toString(),
                    at.window.toString(),
                    text(at.step),
                    text(at.lane),
                    text(at.card),
                    sign(at.typing),
                    sign(at.gone));
        }

        static Optional<Of> read(String word) {
            String[] parts = word.split(" ", -1);
            try {
                return parts.length != 7
                        ? Optional.empty()
                        : Optional.of(new Of(
                                new MemberId(UUID.fromString(parts[0])),
                                new Whereabouts(
                                        UUID.fromString(parts[1]),
                                        id(parts[2]),
                                        id(parts[3]),
                                        id(parts[4]),
                                        parts[5].equals("+"),
                                        parts[6].equals("+"))));
            } catch (IllegalArgumentException notOurs) {
                return Optional.empty();
            }
        }
    }

    static Whereabouts justHere(UUID window) {
        return new Whereabouts(window, null, null, null, null, null);
    }

    boolean isGone() {
        return Boolean.TRUE.equals(gone);
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "-" : id.toString();
    }

    private static @Nullable UUID id(String text) {
        return text.equals("-") ? null : UUID.fromString(text);
    }

    private static String sign(@Nullable Boolean flag) {
        return Boolean.TRUE.equals(flag) ? "+" : "-";
    }
}
