package no.medvirk.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** A journey as somebody has it in their window who knows only the messages: phases, steps, lanes and cards by their ids. */
final class JourneyPicture {

    private static final Map<String, String> PARTS =
            Map.of("phases", "phase", "steps", "step", "lanes", "lane", "cards", "card");
    private static final List<String> TOLD =
            List.of("phase", "step", "lane", "position", "name", "label", "kind", "text", "status");

    private final Map<String, Map<String, String>> rows = new TreeMap<>();

    static JourneyPicture of(JsonNode document) {
        JourneyPicture picture = new JourneyPicture();
        PARTS.forEach((part, kind) -> document.get(part)
                .forEach(row -> picture.rows.put(kind + ":" + row.get("id").asString(), told(row))));
        return picture;
    }

    /** One operation that the server did not pass over. */
    void apply(JsonNode op) {
        String kind = op.get("e").asString();
        String key = kind + ":" + op.get("id").asString();
        if (kind.equals("journey")) {
            return;
        }
        switch (op.get("t").asString()) {
            case "add" -> rows.put(key, told(op.get("v")));
            case "set" ->
                rows.computeIfAbsent(key, none -> new TreeMap<>())
                        .put(op.get("k").asString(), op.get("v").asString());
            default -> remove(key);
        }
    }

    private void remove(String key) {
        rows.remove(key);
        String kind = key.substring(0, key.indexOf(':'));
        String id = key.substring(key.indexOf(':') + 1);
        List<String> hanging = new ArrayList<>();
        rows.forEach((other, row) -> {
            if (id.equals(row.get(kind))) {
                hanging.add(other);
            }
        });
        hanging.forEach(this::remove);
    }

    /** The ids of all of a kind. */
    List<String> ids(String kind) {
        return rows.keySet().stream()
                .filter(key -> key.startsWith(kind + ":"))
                .map(key -> key.substring(kind.length() + 1))
                .toList();
    }

    String text() {
        return rows.toString();
    }

    private static Map<String, String> told(JsonNode row) {
        Map<String, String> fields = new TreeMap<>();
        TOLD.stream()
                .filter(row::hasNonNull)
                .forEach(field -> fields.put(field, row.get(field).asString()));
        return fields;
    }
}
