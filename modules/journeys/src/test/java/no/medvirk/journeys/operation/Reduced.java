package no.medvirk.journeys.operation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import tools.jackson.databind.JsonNode;

/** What a journey is after some operations, by the plainest means: the meaning of operations, told a second time. */
@NullUnmarked
public final class Reduced {

    private static final List<String> KINDS = List.of("phase", "lane", "step", "card", "comment", "arrow");
    private static final Map<String, List<String>> OWNERS =
            Map.of("step", List.of("phase"), "card", List.of("step", "lane"), "comment", List.of("step", "lane"));

    final Map<String, Map<UUID, Map<String, Object>>> things = new LinkedHashMap<>();

    public Reduced() {
        KINDS.forEach(kind -> things.put(kind, new LinkedHashMap<>()));
    }

    @SuppressWarnings("unchecked")
    void apply(Map<String, Object> op) {
        Map<UUID, Map<String, Object>> kind = things.get(op.get("e"));
        UUID id = (UUID) op.get("id");
        switch ((String) op.get("t")) {
            case "add" -> kind.computeIfAbsent(id, none -> new TreeMap<>((Map<String, Object>) op.get("v")));
            case "set" ->
                kind.computeIfPresent(id, (same, thing) -> {
                    thing.put((String) op.get("k"), op.get("v"));
                    return thing;
                });
            default -> delete((String) op.get("e"), id);
        }
    }

    private void delete(String kind, UUID id) {
        things.get(kind).remove(id);
        OWNERS.forEach((other, owners) -> {
            if (owners.contains(kind)) {
                List<UUID> below = things.get(other).entrySet().stream()
                        .filter(thing -> id.equals(thing.getValue().get(kind)))
                        .map(Map.Entry::getKey)
                        .toList();
                below.forEach(thing -> delete(other, thing));
            }
        });
        things.get("card").values().forEach(card -> card.replace("rootCause", id, null));
        things.get("arrow").values().removeIf(arrow -> id.equals(arrow.get("from")) || id.equals(arrow.get("to")));
    }

    /** As text that two journeys share exactly when they are the same. */
    String text() {
        StringBuilder text = new StringBuilder();
        KINDS.forEach(kind -> new TreeMap<>(things.get(kind)).forEach((id, thing) -> {
            Map<String, Object> said = new TreeMap<>(thing);
            said.values().removeIf(value -> Objects.isNull(value) || value.equals(false));
            text.append(kind).append(' ').append(id).append(' ').append(said).append('\n');
        }));
        return text.toString();
    }

    /** The same text of a document that the API answered. */
    public static String text(JsonNode document) {
        Reduced reduced = new Reduced();
        KINDS.forEach(kind -> document.at("/" + kind + "s").forEach(thing -> {
            Map<String, Object> fields = new TreeMap<>();
            thing.properties().forEach(field -> fields.put(field.getKey(), value(field.getValue())));
            fields.remove("id");
            if (kind.equals("comment")) {
                fields.put("resolved", fields.containsKey("resolvedAt"));
                List.of("author", "at", "resolvedAt", "resolvedBy").forEach(fields::remove);
            }
            reduced.things.get(kind).put(UUID.fromString(thing.at("/id").asString()), fields);
        }));
        return reduced.text();
    }

    private static Object value(JsonNode value) {
        if (value.isFloatingPointNumber()) {
            return value.doubleValue();
        }
        return value.isNumber() ? value.intValue() : value.asString();
    }
}
