package no.medvirk.journeys.operation;

import static no.medvirk.journeys.Sketch.add;
import static no.medvirk.journeys.Sketch.cardOf;
import static no.medvirk.journeys.Sketch.del;
import static no.medvirk.journeys.Sketch.set;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import no.medvirk.core.Ids;
import org.jspecify.annotations.NullUnmarked;

/** What people may do to a journey, at random: adding, changing, moving, deleting, adding again, and touching what is gone. */
@NullUnmarked
public final class RandomGestures {

    private static final List<String> LANES =
            List.of("user-actions", "touchpoints", "experience", "pain-points", "backstage");

    private final Random random;
    private final Reduced journey;
    private final List<Map<String, Object>> everAdded = new ArrayList<>();

    public RandomGestures(long seed, Reduced journey) {
        this.random = new Random(seed);
        this.journey = journey;
    }

    /** A message of some operations, which are applied to the journey too. */
    public List<Map<String, Object>> next() {
        List<Map<String, Object>> ops = new ArrayList<>();
        int size = 1 + random.nextInt(12);
        while (ops.size() < size) {
            Map<String, Object> op = operation();
            if (op != null) {
                journey.apply(op);
                ops.add(op);
            }
        }
        return ops;
    }

    private Map<String, Object> operation() {
        return switch (random.nextInt(14)) {
            case 0 -> added(add("phase", Ids.next(), "name", text(), "position", position()));
            case 1 -> added(add("lane", Ids.next(), "kind", of(LANES), "label", text(), "position", position()));
            case 2, 3 ->
                below(
                        "phase",
                        phase ->
                                added(add("step", Ids.next(), "phase", phase, "name", text(), "position", position())));
            case 4, 5 -> below("step", step -> below("lane", lane -> added(cardOf(step, lane, own(lane)))));
            case 6 ->
                below(
                        "step",
                        step -> below(
                                "lane",
                                lane -> added(add("comment", Ids.next(), "step", step, "lane", lane, "text", "Hm"))));
            case 7 -> below("comment", id -> set("comment", id, "resolved", random.nextBoolean()));
            case 8 ->
                below(
                        "step",
                        id -> random.nextBoolean()
                                ? set("step", id, "touchMinutes", random.nextInt(100))
                                : below("phase", phase -> set("step", id, "phase", phase)));
            case 9 -> below("card", this::changed);
            case 10 -> deleted();
            case 11, 12 -> arrow();
            default -> again();
        };
    }

    private Map<String, Object> changed(UUID card) {
        return switch (random.nextInt(4)) {
            case 0 -> set("card", card, "text", text());
            case 1 -> set("card", card, "position", position());
            case 2 -> below("step", step -> set("card", card, "step", step));
            default -> set("card", card, "status", of(List.of("measured", "observed", "assumed")));
        };
    }

    private Map<String, Object> deleted() {
        String kind = of(List.of("card", "card", "card", "comment", "step", "lane", "phase", "arrow"));
        return random.nextInt(8) == 0 ? del(kind, Ids.next()) : below(kind, id -> del(kind, id));
    }

    /** Adds once more what was added before, gone or not, if what it hangs on is there. */
    private Map<String, Object> again() {
        Map<String, Object> op = everAdded.isEmpty() ? null : of(everAdded);
        if (op == null || !(op.get("v") instanceof Map<?, ?> fields)) {
            return null;
        }
        boolean can = List.of("phase", "step", "lane").stream()
                .allMatch(owner ->
                        fields.get(owner) == null || journey.things.get(owner).containsKey(fields.get(owner)));
        boolean cause =
                fields.get("rootCause") == null || journey.things.get("lane").containsKey(fields.get("rootCause"));
        boolean leads = !op.get("e").equals("arrow") || mayLead(fields.get("from"), fields.get("to"));
        return can && cause && leads ? op : null;
    }

    private Map<String, Object> arrow() {
        return random.nextBoolean()
                ? below("arrow", id -> set("arrow", id, "label", text()))
                : below(
                        "card",
                        from -> below(
                                "card",
                                to -> mayLead(from, to)
                                        ? added(add("arrow", Ids.next(), "from", from, "to", to, "kind", "message"))
                                        : null));
    }

    private boolean mayLead(Object from, Object to) {
        Map<UUID, ?> cards = journey.things.get("card");
        return !from.equals(to)
                && cards.containsKey(from)
                && cards.containsKey(to)
                && journey.things.get("arrow").values().stream()
                        .noneMatch(arrow -> from.equals(arrow.get("from")) && to.equals(arrow.get("to")));
    }

    private Object[] own(UUID lane) {
        return switch ((String) journey.things.get("lane").get(lane).get("kind")) {
            case "touchpoints" -> new Object[] {"channel", "telephone"};
            case "experience" -> new Object[] {"felt", (random.nextInt(41) - 20) / 10.0, "whose", text()};
            case "pain-points" -> new Object[] {"weight", 1 + random.nextInt(5), "rootCause", any("lane")};
            case "backstage" -> new Object[] {"performer", text(), "automation", "manual", "dataSource", "rekeyed"};
            default -> new Object[0];
        };
    }

    private Map<String, Object> added(Map<String, Object> op) {
        everAdded.add(op);
        return op;
    }

    private interface Below {
        Map<String, Object> op(UUID id);
    }

    private Map<String, Object> below(String kind, Below below) {
        UUID id = any(kind);
        return id == null ? null : below.op(id);
    }

    private UUID any(String kind) {
        List<UUID> ids = List.copyOf(journey.things.get(kind).keySet());
        return ids.isEmpty() ? null : of(ids);
    }

    private <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    // Long enough to be nobody else's: two claims of one step never have the same whose.
    private String text() {
        return Long.toString(random.nextLong(), 36);
    }

    private String position() {
        return Long.toString(Math.abs(random.nextLong()), 36);
    }
}
