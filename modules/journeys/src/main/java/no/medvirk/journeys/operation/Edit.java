package no.medvirk.journeys.operation;

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
