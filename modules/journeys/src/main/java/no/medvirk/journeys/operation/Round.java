package no.medvirk.journeys.operation;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Changes that can be written together: what is added, then what is changed, then what is deleted, with all that hangs on it.
 *
 * @param added with all their fields
 * @param changed with the fields that change alone
 */
record Round(Stored added, Stored changed, Map<Element, Set<UUID>> deleted) {

    Round() {
        this(new Stored(), new Stored(), new EnumMap<>(Element.class));
    }

    Set<UUID> deleted(Element element) {
        return deleted.computeIfAbsent(element, none -> new LinkedHashSet<>());
    }
}
