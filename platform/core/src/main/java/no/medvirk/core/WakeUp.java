package no.medvirk.core;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Word between the instances of Medvirk that something has happened: whose, to what, and ids and numbers that say where to look. Never
 * content: whoever is woken reads for themselves, through the gates.
 *
 * @param topic what kind of word this is, such as {@code journey}
 * @param rest ids, numbers and signs, parted by blanks
 */
public record WakeUp(String topic, TenantId tenant, UUID id, String rest) {

    private static final Pattern NO_CONTENT = Pattern.compile("[0-9a-f +-]{0,300}");

    public WakeUp {
        if (!NO_CONTENT.matcher(rest).matches()) {
            throw new IllegalArgumentException("content does not travel in a wake-up");
        }
    }

    String payload() {
        return topic + " " + tenant.value() + " " + id + " " + rest;
    }

    static Optional<WakeUp> read(String payload) {
        String[] parts = payload.split(" ", 4);
        try {
            return parts.length < 4
                    ? Optional.empty()
                    : Optional.of(new WakeUp(
                            parts[0], new TenantId(UUID.fromString(parts[1])), UUID.fromString(parts[2]), parts[3]));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
