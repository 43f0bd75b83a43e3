package no.medvirk.journeys.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.medvirk.core.Ids;
import org.jspecify.annotations.NullUnmarked;

/** A draft means the same as the operations do on paper, and what it says is to be written makes just that. */
@NullUnmarked
class DraftTests {

    @Property(tries = 300)
    void whatIsWrittenIsWhatTheOperationsMean(@ForAll long seed) {
        UUID journey = Ids.next();
        Reduced paper = new Reduced();
        RandomGestures people = new RandomGestures(seed, paper);
        Stored table = new Stored();
        for (int i = 0; i < 12; i++) {
            Draft draft = new Draft(copy(table), false);
            draft.apply(WellFormed.read(journey, operations(people.next())));
            draft.rounds().forEach(round -> write(round, table));
        }

        assertThat(text(table)).isEqualTo(paper.text());
    }

    /** As the database would, foreign keys and all. */
    private static void write(Round round, Stored table) {
        for (Element element : Element.values()) {
            round.added().of(element).forEach((id, values) -> {
                assertThat(table.has(element, id)).isFalse();
                table.of(element).put(id, new TreeMap<>(values));
            });
        }
        for (Element element : Element.values()) {
            round.changed()
                    .of(element)
                    .forEach((id, values) -> table.find(element, id).putAll(values));
        }
        round.deleted().forEach((element, ids) -> ids.forEach(id -> delete(element, id, table)));
    }

    private static void delete(Element element, UUID id, Stored table) {
        table.of(element).remove(id);
        for (Element other : Element.values()) {
            for (Field field : other.fields()) {
                if (field.type() instanceof FieldType.Reference reference && reference.to() == element) {
                    List<UUID> referring = table.of(other).entrySet().stream()
                            .filter(row -> id.equals(row.getValue().get(field.name())))
                            .map(Map.Entry::getKey)
                            .toList();
                    referring.forEach(row -> {
                        if (field.required()) {
                            delete(other, row, table);
                        } else {
                            table.find(other, row).put(field.name(), null);
                        }
                    });
                }
            }
        }
    }

    private static Stored copy(Stored table) {
        Stored copy = new Stored();
        for (Element element : Element.values()) {
            table.of(element).forEach((id, values) -> copy.of(element).put(id, new TreeMap<>(values)));
        }
        return copy;
    }

    private static String text(Stored table) {
        Reduced reduced = new Reduced();
        reduced.things.forEach((kind, things) -> {
            Element element = Element.valueOf(kind.toUpperCase(java.util.Locale.ROOT));
            table.of(element).forEach((id, values) -> {
                Map<String, Object> said = new TreeMap<>(values);
                said.computeIfPresent("felt", (name, tenths) -> (Integer) tenths / 10.0);
                things.put(id, said);
            });
        });
        return reduced.text();
    }

    private static List<Operation> operations(List<Map<String, Object>> ops) {
        List<Operation> operations = new ArrayList<>();
        for (Map<String, Object> op : ops) {
            operations.add(new Operation(
                    Operation.Action.valueOf(op.get("t").toString().toUpperCase(java.util.Locale.ROOT)),
                    Element.valueOf(op.get("e").toString().toUpperCase(java.util.Locale.ROOT)),
                    (UUID) op.get("id"),
                    (String) op.get("k"),
                    json(op.get("v"))));
        }
        return operations;
    }

    // Ids travel as text.
    private static Object json(Object value) {
        if (value instanceof Map<?, ?> fields) {
            Map<String, Object> copy = new TreeMap<>();
            fields.forEach((name, field) -> copy.put((String) name, json(field)));
            return copy;
        }
        return value instanceof UUID id ? id.toString() : value;
    }
}
