package no.medvirk.local.world;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns an example journey into the one message of operations that creates it, and its comments into messages of their own. */
final class JourneyMessage {
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A comment with the operations that write it. */
    record Remark(Journey.Comment comment, List<Map<String, Object>> ops) {}

    private final Journey journey;
    private final UUID id = id();
    private final List<Map<String, Object>> ops = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Map<String, UUID> lanes = new HashMap<>();
    private final Map<String, UUID> cards = new HashMap<>();

    /** @param service the id that the journey's service has got */
    JourneyMessage(Journey journey, Optional<String> service) {
        this.journey = journey;
        add(
                "journey",
                id,
                fields(
                        "title",
                        journey.title(),
                        "status",
                        journey.status(),
                        "perspective",
                        journey.perspective(),
                        "service",
                        service.orElse(null)));
        for (int i = 0; i < journey.lanes().size(); i++) addLane(journey.lanes().get(i), position(i));
        int step = 0;
        for (int i = 0; i < journey.phases().size(); i++) {
            var phase = journey.phases().get(i);
            var phaseId = id();
            add("phase", phaseId, fields("name", phase.name(), "position", position(i)));
            for (var each : phase.steps()) addStep(each, phaseId, position(step++));
        }
        journey.drawn().forEach(this::addArrow);
    }

    UUID journeyId() {
        return id;
    }

    /** The body of the message that creates the journey. */
    Map<String, Object> creation() {
        return message(0, ops);
    }

    List<Remark> remarks() {
        return remarks;
    }

    /** A message of some operations that build on what the sequence number stands for. */
    static Map<String, Object> message(long base, List<Map<String, Object>> ops) {
        return Map.of("mid", id(), "base", base, "ops", ops);
    }

    private void addLane(Journey.Lane lane, String position) {
        var laneId = id();
        lanes.put(lane.kind(), laneId);
        add("lane", laneId, fields("kind", lane.kind(), "label", lane.label(), "position", position));
    }

    private void addStep(Journey.Step step, UUID phase, String position) {
        var stepId = id();
        add(
                "step",
                stepId,
                fields(
                        "phase",
                        phase,
                        "name",
                        step.name(),
                        "position",
                        position,
                        "touchMinutes",
                        step.touchMinutes(),
                        "waitingMinutes",
                        step.waitingMinutes(),
                        "frequencyPercent",
                        step.frequencyPercent()));
        step.cards().forEach((lane, cards) -> {
            for (int i = 0; i < cards.size(); i++) addCard(cards.get(i), stepId, lane, position(i));
        });
        for (var comment : step.remarks()) remarks.add(remark(comment, stepId));
    }

    private void addCard(Journey.Card card, UUID step, String lane, String position) {
        var fields = fields(
                "step",
                step,
                "lane",
                lane(lane),
                "position",
                position,
                "text",
                card.text(),
                "status",
                Optional.ofNullable(card.status()).orElse("observed"),
                "rootCause",
                card.rootCause() == null ? null : lane(card.rootCause()));
        fields.putAll(card.fields());
        var cardId = id();
        cards.put(card.text(), cardId);
        add("card", cardId, fields);
    }

    private void addArrow(Journey.Arrow arrow) {
        var between = fields("from", card(arrow.from()), "to", card(arrow.to()), "kind", arrow.kind());
        if (arrow.label() != null) between.put("label", arrow.label());
        add("arrow", id(), between);
    }

    private UUID card(String text) {
        var found = cards.get(text);
        if (found == null) throw new IllegalStateException(journey.title() + " has no card " + text);
        return found;
    }

    private Remark remark(Journey.Comment comment, UUID step) {
        var commentId = id();
        var written = new ArrayList<Map<String, Object>>();
        written.add(Map.of(
                "t",
                "add",
                "e",
                "comment",
                "id",
                commentId,
                "v",
                Map.of("step", step, "lane", lane(comment.lane()), "text", comment.text())));
        if (comment.resolved())
            written.add(Map.of("t", "set", "e", "comment", "id", commentId, "k", "resolved", "v", true));
        return new Remark(comment, written);
    }

    private UUID lane(String kind) {
        var found = lanes.get(kind);
        if (found == null) throw new IllegalStateException(journey.title() + " has no lane " + kind);
        return found;
    }

    private void add(String what, UUID which, Map<String, Object> value) {
        ops.add(Map.of("t", "add", "e", what, "id", which, "v", value));
    }

    // Pairs of a name and a value; what has no value is left out.
    private static Map<String, Object> fields(@Nullable Object... pairs) {
        var fields = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            var value = pairs[i + 1];
            if (value != null) fields.put(String.valueOf(pairs[i]), value);
        }
        return fields;
    }

    // The place of the n-th of a list in the order of fractional indexes: two digits to base 62, from 01 upwards.
    private static String position(int n) {
        return "" + DIGITS.charAt((n + 1) / DIGITS.length()) + DIGITS.charAt((n + 1) % DIGITS.length());
    }

    /** A UUIDv7: 48 bits of time, version and variant, 74 random bits. */
    private static UUID id() {
        long time = System.currentTimeMillis() << 16 | 0x7000 | RANDOM.nextInt(0x1000);
        return new UUID(time, RANDOM.nextLong() >>> 2 | Long.MIN_VALUE);
    }
}
