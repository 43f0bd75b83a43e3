package no.medvirk.journeys.operation;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.journeys.db.Tables.CARD;
import static no.medvirk.journeys.db.Tables.COMMENT;
import static no.medvirk.journeys.db.Tables.JOURNEY;
import static no.medvirk.journeys.db.Tables.LANE;
import static no.medvirk.journeys.db.Tables.PHASE;
import static no.medvirk.journeys.db.Tables.STEP;
import static org.jooq.impl.DSL.noCondition;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.db.tables.records.JourneyRecord;
import no.medvirk.journeys.operation.FieldType.Flag;
import no.medvirk.journeys.operation.FieldType.Reference;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the part of a journey that a message can touch, by the names in {@link Element}. */
@Service
@Transactional(readOnly = true)
class StoredJourneys {

    private static final Map<Element, Table<? extends UpdatableRecord<?>>> TABLES = Map.of(
            Element.JOURNEY,
            JOURNEY,
            Element.PHASE,
            PHASE,
            Element.LANE,
            LANE,
            Element.STEP,
            STEP,
            Element.CARD,
            CARD,
            Element.COMMENT,
            COMMENT);

    private final DSLContext db;

    StoredJourneys(DSLContext db) {
        this.db = db;
    }

    static Table<? extends UpdatableRecord<?>> table(Element element) {
        return Objects.requireNonNull(TABLES.get(element));
    }

    /** Rows with one of these ids. */
    static Condition among(Table<?> table, Collection<UUID> ids) {
        return uuid(table, "id").in(ids);
    }

    /** All phases, lanes and steps, and of the cards and comments those that the edits name; of the journey itself, whether it is in the trash. */
    public Stored load(JourneyRecord journey, List<Edit> edits) {
        Stored stored = new Stored();
        stored.of(Element.JOURNEY)
                .put(journey.getId().value(), new HashMap<>(Map.of("trashed", journey.getTrashedAt() != null)));
        for (Element element : EnumSet.complementOf(EnumSet.of(Element.JOURNEY))) {
            Set<UUID> named = edits.stream()
                    .filter(edit -> edit.element() == element)
                    .map(Edit::id)
                    .collect(Collectors.toSet());
            boolean whole = element != Element.CARD && element != Element.COMMENT;
            if (whole || !named.isEmpty()) {
                load(stored, element, journey.getId(), whole ? noCondition() : among(table(element), named));
            }
        }
        return stored;
    }

    private void load(Stored stored, Element element, JourneyId journey, Condition which) {
        Table<?> table = table(element);
        List<org.jooq.Field<?>> columns = new ArrayList<>(List.of(uuid(table, "id")));
        element.fields().forEach(field -> columns.add(column(table, field)));
        db.select(columns)
                .from(table)
                .where(mine(table), uuid(table, "journey_id").eq(journey.value()), which)
                .forEach(row -> stored.of(element).put(row.get(0, UUID.class), values(element, row)));
    }

    private static Map<String, @Nullable Object> values(Element element, Record row) {
        Map<String, @Nullable Object> values = new HashMap<>();
        for (int i = 0; i < element.fields().size(); i++) {
            Field field = element.fields().get(i);
            Object value = row.get(i + 1);
            values.put(field.name(), field.type() instanceof Flag ? value != null : value);
        }
        return values;
    }

    private static org.jooq.Field<?> column(Table<?> table, Field field) {
        return switch (field.type()) {
            case Reference _ -> uuid(table, field.column());
            case Flag _ -> Objects.requireNonNull(table.field(field.column() + "_at"));
            default -> Objects.requireNonNull(table.field(field.column()), field.column());
        };
    }

    // Ids of every kind are plain here: which element they belong to is known from where they stand.
    private static org.jooq.Field<UUID> uuid(Table<?> table, String column) {
        return Objects.requireNonNull(table.field(column), column).coerce(UUID.class);
    }
}
