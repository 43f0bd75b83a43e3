package no.medvirk.journeys.operation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import no.medvirk.journeys.operation.FieldType.Reference;
import no.medvirk.journeys.operation.Operation.Action;
import org.jspecify.annotations.Nullable;

/**
 * What goes when phases move to another journey: their steps with all that hangs on them, under the ids that they have, for they are the
 * same things. The lanes stay, and the other journey has such of its own. What ties something that goes to something that stays is cut.
 */
public final class Moving {

    private final Map<Element, Map<UUID, Map<String, @Nullable Object>>> things;
    private final Set<UUID> going;
    private final Map<UUID, UUID> lanes = new HashMap<>();
    private final Map<Element, List<UUID>> moved = new EnumMap<>(Element.class);
    private final Map<Element, List<UUID>> cut = new EnumMap<>(Element.class);
    private final List<Operation> lanesOps = new ArrayList<>();
    private final List<Operation> arriving = new ArrayList<>();

    private Moving(Map<Element, Map<UUID, Map<String, @Nullable Object>>> things, Set<UUID> phases) {
        this.things = things;
        this.going = new HashSet<>(phases);
    }

    /** @param things of the journey by kind and id, each with its fields by name, as a message tells them */
    public static Moving of(
            Map<Element, Map<UUID, Map<String, @Nullable Object>>> things, Set<UUID> phases, Supplier<UUID> ids) {
        Moving moving = new Moving(things, phases);
        moving.of(Element.LANE)
                .forEach((UUID id, Map<String, @Nullable Object> fields) -> moving.lane(id, ids.get(), fields));
        for (Element element : Element.values()) {
            if (element != Element.JOURNEY && element != Element.LANE) {
                moving.of(element)
                        .forEach((UUID id, Map<String, @Nullable Object> fields) -> moving.look(element, id, fields));
            }
        }
        return moving;
    }

    /** They add the lanes that the other journey gets. */
    public List<Operation> lanes() {
        return lanesOps;
    }

    /** They add what goes. */
    public List<Operation> arriving() {
        return arriving;
    }

    /** The ids of all that goes. */
    public Set<UUID> going() {
        return going;
    }

    /** How many of a kind go. */
    public int moved(Element element) {
        return moved.getOrDefault(element, List.of()).size();
    }

    /** Those of a kind that tie what goes to what stays. */
    public List<UUID> cut(Element element) {
        return cut.getOrDefault(element, List.of());
    }

    private Map<UUID, Map<String, @Nullable Object>> of(Element element) {
        return things.getOrDefault(element, Map.of());
    }

    private void lane(UUID id, UUID other, Map<String, @Nullable Object> fields) {
        lanes.put(id, other);
        lanesOps.add(Restoration.adding(Element.LANE, other, fields));
    }

    private void look(Element element, UUID id, Map<String, @Nullable Object> fields) {
        List<UUID> hangsOn = element.fields().stream()
                .filter(field -> field.required() && within(field) && !isLane(field))
                .map(field -> UUID.fromString(String.valueOf(fields.get(field.name()))))
                .toList();
        boolean goes = hangsOn.isEmpty() ? going.contains(id) : going.containsAll(hangsOn);
        if (goes) {
            going.add(id);
            moved.computeIfAbsent(element, none -> new ArrayList<>()).add(id);
            arriving.add(Restoration.adding(element, id, inOtherLanes(element, fields)));
            if (element == Element.COMMENT && fields.get("resolvedAt") != null) {
                arriving.add(new Operation(Action.SET, element, id, "resolved", true));
            }
        } else if (hangsOn.stream().anyMatch(going::contains)) {
            cut.computeIfAbsent(element, none -> new ArrayList<>()).add(id);
        }
    }

    private Map<String, @Nullable Object> inOtherLanes(Element element, Map<String, @Nullable Object> fields) {
        Map<String, @Nullable Object> there = new HashMap<>(fields);
        element.fields().stream().filter(Moving::isLane).forEach(field -> {
            Object lane = fields.get(field.name());
            if (lane != null) {
                there.put(field.name(), String.valueOf(lanes.get(UUID.fromString(lane.toString()))));
            }
        });
        return there;
    }

    private static boolean within(Field field) {
        return field.type() instanceof Reference reference && reference.to() != null;
    }

    private static boolean isLane(Field field) {
        return field.type() instanceof Reference reference && reference.to() == Element.LANE;
    }
}
