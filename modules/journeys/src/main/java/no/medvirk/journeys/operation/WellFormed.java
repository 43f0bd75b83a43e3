package no.medvirk.journeys.operation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.medvirk.core.Problem;
import no.medvirk.core.Problem.Fault;
import no.medvirk.journeys.operation.FieldType.Reading;
import no.medvirk.journeys.operation.Operation.Action;
import org.jspecify.annotations.Nullable;

/**
 * A message is well formed when each operation names a field that there is, with a value that the field takes, and a journey is added
 * only at the beginning. Whether what it refers to is there is for {@link Draft} to say.
 */
final class WellFormed {

    private static final int TOLD = 20;

    private final UUID journey;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();

    private WellFormed(UUID journey) {
        this.journey = journey;
    }

    /** @throws Problem invalid, with the first twenty faults */
    static List<Edit> read(UUID journey, List<Operation> ops) {
        WellFormed form = new WellFormed(journey);
        for (int i = 0; i < ops.size() && form.faults.size() < TOLD; i++) {
            form.read(i, ops.get(i));
        }
        if (!form.faults.isEmpty()) {
            throw Problem.invalid(form.faults);
        }
        return form.edits;
    }

    private void read(int i, Operation op) {
        String at = "ops[" + i + "]";
        if (op.e() == Element.JOURNEY && !op.id().equals(journey)) {
            fault(at + ".id", "unknown");
        }
        if (op.k() != null && op.t() != Action.SET) {
            fault(at + ".k", "superfluous");
        }
        Map<String, @Nullable Object> values = switch (op.t()) {
            case ADD -> added(i, op, at);
            case SET -> set(op, at);
            case DEL -> deleted(op, at);
        };
        edits.add(new Edit(i, op.t(), op.e(), op.id(), values));
    }

    private Map<String, @Nullable Object> added(int i, Operation op, String at) {
        if (op.e() == Element.JOURNEY && i > 0) {
            fault(at, "first");
        }
        if (!(op.v() instanceof Map<?, ?> given)) {
            fault(at + ".v", op.v() == null ? "required" : "type");
            return Map.of();
        }
        for (Object name : given.keySet()) {
            if (op.e().field(String.valueOf(name)).filter(Field::inAdd).isEmpty()) {
                fault(at + ".v." + name, "unknown");
            }
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (Field field : op.e().fields()) {
            if (field.inAdd()) {
                values.put(field.name(), value(field, given.get(field.name()), at + ".v." + field.name()));
            }
        }
        if (op.e() == Element.EVIDENCE && (given.get("insight") == null) == (given.get("highlight") == null)) {
            fault(at + ".v.insight", "one-of");
        }
        return values;
    }

    private Map<String, @Nullable Object> set(Operation op, String at) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        if (op.k() == null) {
            fault(at + ".k", "required");
            return values;
        }
        op.e()
                .field(op.k())
                .filter(Field::inSet)
                .ifPresentOrElse(
                        field -> values.put(field.name(), value(field, op.v(), at + ".v")),
                        () -> fault(at + ".k", "unknown"));
        return values;
    }

    private Map<String, @Nullable Object> deleted(Operation op, String at) {
        if (op.e() == Element.JOURNEY) {
            fault(at + ".t", "unknown");
        }
        if (op.v() != null) {
            fault(at + ".v", "superfluous");
        }
        return Map.of();
    }

    private @Nullable Object value(Field field, @Nullable Object json, String at) {
        Reading reading = field.read(json);
        if (reading.rule() != null) {
            faults.add(new Fault(at, reading.rule(), reading.limit()));
        }
        return reading.value();
    }

    private void fault(String field, String rule) {
        faults.add(new Fault(field, rule, null));
    }
}
