package no.medvirk.journeys.operation;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Things of a journey by kind and id, each with its fields by name in their stored form. */
final class Stored {

    private final Map<Element, Map<UUID, Map<String, @Nullable Object>>> rows = new EnumMap<>(Element.class);

    /** All of a kind, in the order in which they came; changes to the map are changes here. */
    Map<UUID, Map<String, @Nullable Object>> of(Element element) {
        return rows.computeIfAbsent(element, none -> new LinkedHashMap<>());
    }

    @Nullable
    Map<String, @Nullable Object> find(Element element, UUID id) {
        return of(element).get(id);
    }

    boolean has(Element element, UUID id) {
        return of(element).containsKey(id);
    }
}
