package no.medvirk.local.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** The operations that tie an example journey to what was found, and those that make a new journey another than today's. */
final class GroundsMessage {

    private final JsonNode journey;
    private final List<Map<String, Object>> ops = new ArrayList<>();

    private GroundsMessage(JsonNode journey) {
        this.journey = journey;
    }

    /**
     * @param journey today's, as the API tells it
     * @param insights by their statements
     * @param needs by what is wanted
     */
    static List<Map<String, Object>> tied(
            JsonNode journey, Grounds grounds, Map<String, String> insights, Map<String, String> needs) {
        var message = new GroundsMessage(journey);
        for (var each : grounds.evidence()) {
            message.add(
                    "evidence",
                    Map.of(
                            "card", message.card(each.card()),
                            "insight", found(insights, each.insight()),
                            "stance", each.stance()));
        }
        for (var each : grounds.met()) {
            message.add("need-met", Map.of("step", message.step(each.step()), "need", found(needs, each.need())));
        }
        for (var each : grounds.answers()) {
            var opportunity = message.card(each.opportunity());
            message.add("pain-answered", Map.of("card", opportunity, "painPoint", message.card(each.painPoint())));
            if (each.capability() != null) message.set("card", opportunity, "capability", each.capability());
            for (var need : each.needs()) {
                message.add("need-answered", Map.of("card", opportunity, "need", found(needs, need)));
            }
        }
        return message.ops;
    }

    /** @param journey the new one, as it is when it has just been begun */
    static List<Map<String, Object>> changed(JsonNode journey, List<Grounds.Change> changes) {
        var message = new GroundsMessage(journey);
        changes.forEach(message::change);
        return message.ops;
    }

    private void change(Grounds.Change change) {
        var card = change.card();
        var id = card == null ? step(String.valueOf(change.step())) : card(card);
        var what = card == null ? "step" : "card";
        if (change.add() != null) addStep(id, change.add());
        if (change.merge() != null) merge(id, step(change.merge()));
        if (change.set() != null) change.set().forEach((field, value) -> set(what, id, field, value));
        if (Boolean.TRUE.equals(change.remove())) ops.add(Map.of("t", "del", "e", what, "id", id));
    }

    private void addStep(String after, String name) {
        var neighbour = thing("steps", "id", after);
        add(
                "step",
                Map.of(
                        "phase",
                        neighbour.path("phase").asString(),
                        "name",
                        name,
                        "position",
                        neighbour.path("position").asString() + "V"));
    }

    private void merge(String into, String other) {
        for (var origin : journey.path("origins")) {
            if (origin.path("step").asString().equals(other)) {
                add(
                        "origin",
                        Map.of("step", into, "origin", origin.path("origin").asString()));
            }
        }
        for (var card : journey.path("cards")) {
            if (card.path("step").asString().equals(other) && !card.has("felt")) {
                set("card", card.path("id").asString(), "step", into);
            }
        }
        ops.add(Map.of("t", "del", "e", "step", "id", other));
    }

    private String card(String text) {
        return thing("cards", "text", text).path("id").asString();
    }

    private String step(String name) {
        return thing("steps", "name", name).path("id").asString();
    }

    private JsonNode thing(String kind, String field, String value) {
        for (var each : journey.path(kind)) {
            if (each.path(field).asString().equals(value)) return each;
        }
        throw new IllegalStateException(journey.path("title").asString() + " has no " + value);
    }

    private static String found(Map<String, String> all, String words) {
        var id = all.get(words);
        if (id == null) throw new IllegalStateException("research has not found: " + words);
        return id;
    }

    private void add(String what, Map<String, Object> value) {
        ops.add(Map.of("t", "add", "e", what, "id", UUID.randomUUID(), "v", new LinkedHashMap<>(value)));
    }

    private void set(String what, String id, String field, Object value) {
        ops.add(Map.of("t", "set", "e", what, "id", id, "k", field, "v", value));
    }
}
