package no.medvirk.journeys.operation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.medvirk.journeys.operation.FieldType.Flag;
import no.medvirk.journeys.operation.FieldType.Reference;
import no.medvirk.journeys.operation.Operation.Action;
import org.jspecify.annotations.Nullable;

/**
 * The operations that make a journey what it was. First what is not in the earlier one goes, with all that hangs on it; then what was
 * there comes back under its own id, and what is there is set as it was. Comments stay where the cell that they are on stays.
 */
public final class Restoration {

    private final Map<Element, Map<UUID, Map<String, @Nullable Object>>> now;
    private final Map<Element, Map<UUID, Map<String, @Nullable Object>>> then;
    private final Set<UUID> gone = new HashSet<>();
    private final List<Operation> operations = new ArrayList<>();
    private int comments;

    private Restoration(
            Map<Element, Map<UUID, Map<String, @Nullable Object>>> now,
            Map<Element, Map<UUID, Map<String, @Nullable Object>>> then) {
        this.now = now;
        this.then = then;
    }

    /** The things of both by kind and id, each with its fields by name, as a message tells them. */
    public static Restoration of(
            Map<Element, Map<UUID, Map<String, @Nullable Object>>> now,
            Map<Element, Map<UUID, Map<String, @Nullable Object>>> then) {
        Restoration restoration = new Restoration(now, then);
        for (Element element : Element.values()) {
            if (element != Element.JOURNEY) {
                restoration.takeAway(element);
            }
        }
        for (Element element : Element.values()) {
            restoration.bringBack(element);
        }
        return restoration;
    }

    public List<Operation> operations() {
        return operations;
    }

    /** How many things of each kind come, change and go by name. */
    public List<LogEntry.Count> counts() {
        return Stream.of(Element.values())
                .map(element -> new LogEntry.Count(
                        element,
                        (int) of(element, Action.ADD).count(),
                        (int) of(element, Action.SET).distinct().count(),
                        (int) of(element, Action.DEL).count()))
                .filter(count -> count.added() + count.changed() + count.deleted() > 0)
                .toList();
    }

    /** How many comments go with the cells that they are on. */
    public int comments() {
        return comments;
    }

    private Stream<UUID> of(Element element, Action action) {
        return operations.stream()
                .filter(one -> one.e() == element && one.t() == action)
                .map(Operation::id);
    }

    private void takeAway(Element element) {
        things(now, element).forEach((UUID id, Map<String, @Nullable Object> fields) -> {
            boolean hangs = element.fields().stream()
                    .filter(field ->
                            field.required() && field.type() instanceof Reference reference && reference.to() != null)
                    .anyMatch(field -> gone.contains(idOf(field, fields.get(field.name()))));
            if (!hangs && stays(element, id, fields)) {
                return;
            }
            gone.add(id);
            if (element == Element.COMMENT) {
                comments++;
            }
            if (!hangs) {
                operations.add(new Operation(Action.DEL, element, id, null, null));
            }
        });
    }

    private boolean stays(Element element, UUID id, Map<String, @Nullable Object> fields) {
        Map<String, @Nullable Object> was = things(then, element).get(id);
        return element == Element.COMMENT
                || element == Element.CONFIRMATION
                || was != null
                        && element.fields().stream()
                                .filter(field -> field.inAdd() && !field.inSet())
                                .allMatch(field -> Objects.equals(was.get(field.name()), fields.get(field.name())));
    }

    private void bringBack(Element element) {
        things(then, element).forEach((UUID id, Map<String, @Nullable Object> was) -> {
            Map<String, @Nullable Object> is = things(now, element).get(id);
            if (is == null || gone.contains(id)) {
                operations.add(adding(element, id, was));
                return;
            }
            for (Field field : element.fields()) {
                Object before = is.get(field.name());
                Object value = gone.contains(idOf(field, before)) ? null : before;
                if (field.inSet() && !(field.type() instanceof Flag) && !Objects.equals(value, was.get(field.name()))) {
                    operations.add(new Operation(Action.SET, element, id, field.name(), was.get(field.name())));
                }
            }
        });
    }

    /** The operation that adds a thing with those of these fields that it has. */
    public static Operation adding(Element element, UUID id, Map<String, @Nullable Object> all) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (Field field : element.fields()) {
            Object value = all.get(field.name());
            if (field.inAdd() && value != null) {
                fields.put(field.name(), value);
            }
        }
        return new Operation(Action.ADD, element, id, null, fields);
    }

    /** The same things, those of them under other ids that have a copy, with whatever refers to them. */
    static Map<Element, Map<UUID, Map<String, @Nullable Object>>> copied(
            Map<Element, Map<UUID, Map<String, @Nullable Object>>> all, Map<UUID, UUID> copies) {
        Map<Element, Map<UUID, Map<String, @Nullable Object>>> other = new EnumMap<>(Element.class);
        all.forEach((element, things) -> {
            Map<UUID, Map<String, @Nullable Object>> ofKind = new LinkedHashMap<>();
            things.forEach((UUID id, Map<String, @Nullable Object> fields) -> {
                Map<String, @Nullable Object> same = new HashMap<>(fields);
                for (Field field : element.fields()) {
                    boolean within = field.type() instanceof Reference reference && reference.to() != null;
                    UUID copy = within ? copies.get(idOf(field, fields.get(field.name()))) : null;
                    if (copy != null) {
                        same.put(field.name(), copy.toString());
                    }
                }
                ofKind.put(copies.getOrDefault(id, id), same);
            });
            other.put(element, ofKind);
        });
        return other;
    }

    private static @Nullable UUID idOf(Field field, @Nullable Object value) {
        return field.type() instanceof Reference && value != null ? UUID.fromString(value.toString()) : null;
    }

    private static Map<UUID, Map<String, @Nullable Object>> things(
            Map<Element, Map<UUID, Map<String, @Nullable Object>>> all, Element element) {
        return all.getOrDefault(element, new HashMap<>());
    }
}
