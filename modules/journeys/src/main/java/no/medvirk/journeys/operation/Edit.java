package no.medvirk.journeys.operation;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A well-formed operation.
 *
 * @param index its place in the message
 * @param values by field name in their stored form: all fields of what is added, the one that is set
 */
record Edit(int index, Operation.Action action, Element element, UUID id, Map<String, @Nullable Object> values) {

    Edit with(String field, @Nullable Object value) {
        Map<String, @Nullable Object> more = new HashMap<>(values);
        more.put(field, value);
        return new Edit(index, action, element, id, more);
    }

    /** The finding that evidence is. */
    @Nullable
    Object finding() {
        Object insight = values.get("insight");
        return insight == null ? values.get("highlight") : insight;
    }

    boolean adds(Element kind) {
        return action == Operation.Action.ADD && element == kind;
    }

    boolean sets(Element kind, String field) {
        return action == Operation.Action.SET && element == kind && values.containsKey(field);
    }

    /** Where in the message a field stands, for who sent it. */
    String path(String field) {
        return "ops[" + index + "].v" + (action == Operation.Action.ADD ? "." + field : "");
    }
}
