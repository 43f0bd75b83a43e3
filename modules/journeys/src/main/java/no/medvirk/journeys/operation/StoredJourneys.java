package no.medvirk.journeys.operation;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.journeys.db.Tables.ARROW;
import static no.medvirk.journeys.db.Tables.CARD;
import static no.medvirk.journeys.db.Tables.COMMENT;
import static no.medvirk.journeys.db.Tables.CONFIRMATION;
import static no.medvirk.journeys.db.Tables.EVIDENCE;
import static no.medvirk.journeys.db.Tables.JOURNEY;
import static no.medvirk.journeys.db.Tables.LANE;
import static no.medvirk.journeys.db.Tables.MEASURED;
import static no.medvirk.journeys.db.Tables.NEED_ANSWERED;
import static no.medvirk.journeys.db.Tables.NEED_MET;
import static no.medvirk.journeys.db.Tables.ORIGIN;
import static no.medvirk.journeys.db.Tables.PAIN_ANSWERED;
import static no.medvirk.journeys.db.Tables.PHASE;
import static no.medvirk.journeys.db.Tables.STEP;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
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
import java.util.stream.Stream;
import no.medvirk.core.Problem;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.db.tables.records.JourneyRecord;
import no.medvirk.journeys.operation.FieldType.Flag;
import no.medvirk.journeys.operation.FieldType.Reference;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the part of a journey that a message can touch, by the names in {@link Element}. */
@Service
@Transactional(readOnly = true)
class StoredJourneys {

    private static final Map<Element, Table<? extends UpdatableRecord<?>>> TABLES = Map.ofEntries(
            Map.entry(Element.JOURNEY, JOURNEY),
            Map.entry(Element.PHASE, PHASE),
            Map.entry(Element.LANE, LANE),
            Map.entry(Element.STEP, STEP),
            Map.entry(Element.CARD, CARD),
            Map.entry(Element.COMMENT, COMMENT),
            Map.entry(Element.CONFIRMATION, CONFIRMATION),
            Map.entry(Element.EVIDENCE, EVIDENCE),
            Map.entry(Element.NEED_MET, NEED_MET),
            Map.entry(Element.NEED_ANSWERED, NEED_ANSWERED),
            Map.entry(Element.PAIN_ANSWERED, PAIN_ANSWERED),
            Map.entry(Element.ORIGIN, ORIGIN),
            Map.entry(Element.ARROW, ARROW));

    /** Of these a journey has many, and a message touches few. */
    private static final Set<Element> LARGE = EnumSet.of(Element.CARD, Element.COMMENT, Element.CONFIRMATION);

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

    /**
     * All phases, lanes and steps; of the cards, comments and confirmations those that the edits name; links of the kinds that they name. Of the journey
     * itself, whether it is in the trash, and whether it was followed up.
     */
    public Stored load(JourneyRecord journey, List<Edit> edits) {
        Stored stored = new Stored();
        stored.of(Element.JOURNEY)
                .put(
                        journey.getId().value(),
                        new HashMap<>(Map.of(
                                "trashed",
                                journey.getTrashedAt() != null,
                                "followedUp",
                                journey.getFollowedUpAt() != null)));
        for (Element element : EnumSet.complementOf(EnumSet.of(Element.JOURNEY))) {
            Set<UUID> named =
                    edits.stream().flatMap(edit -> named(edit, element)).collect(Collectors.toSet());
            boolean whole = !LARGE.contains(element) && !element.links();
            if (whole || !named.isEmpty()) {
                boolean all = whole || element.links();
                load(stored, element, journey.getId(), all ? noCondition() : among(table(element), named));
            }
        }
        return stored;
    }

    /** The things of a kind that an edit is about: what it writes, and what that is tied to. */
    private static Stream<UUID> named(Edit edit, Element element) {
        Stream<UUID> itself = edit.element() == element ? Stream.of(edit.id()) : Stream.empty();
        Stream<UUID> tied = edit.element().fields().stream()
                .filter(field -> field.type() instanceof Reference reference && reference.to() == element)
                .map(field -> edit.values().get(field.name()))
                .filter(UUID.class::isInstance)
                .map(UUID.class::cast);
        return Stream.concat(itself, tied);
    }

    /**
     * A persona may have several claims in a step: they are weighed.
     *
     * @throws Problem conflict {@code claim-taken} when two claims of a step are one's
     */
    public void oneClaimEach(JourneyId journey) {
        if (db.fetchExists(db.selectOne()
                .from(CARD)
                .where(mine(CARD), CARD.JOURNEY_ID.eq(journey), CARD.FELT.isNotNull(), CARD.PERSONA_ID.isNull())
                .and(CARD.WHOSE.isNotNull()) // a persona that is gone leaves claims of nobody
                .groupBy(CARD.STEP_ID, CARD.WHOSE)
                .having(DSL.count().gt(1)))) {
            throw Problem.conflict("claim-taken");
        }
    }

    /**
     * How many cards a journey has, and how many of them are assumed.
     *
     * @param unstood of how many an indicator speaks that do not stand as it says: they have come back by undo
     */
    record Counted(int cards, int assumed, int unstood) {}

    public Counted count(JourneyId journey) {
        return db.select(
                        DSL.count(),
                        DSL.count()
                                .filterWhere(
                                        coalesce(CARD.STANDING, CARD.STATUS).eq("assumed")),
                        DSL.count()
                                .filterWhere(CARD.STANDING
                                        .isNull()
                                        .and(CARD.ID.in(DSL.select(MEASURED.CARD_ID)
                                                .from(MEASURED)
                                                .where(mine(MEASURED))))))
                .from(CARD)
                .where(mine(CARD), CARD.JOURNEY_ID.eq(journey))
                .fetchSingle(mapping(Counted::new));
    }

    /** Those of these ids that things of other journeys have. */
    public Set<UUID> elsewhere(JourneyId journey, Element element, Collection<UUID> ids) {
        Table<?> table = table(element);
        return db.select(uuid(table, "id"))
                .from(table)
                .where(mine(table), among(table, ids), uuid(table, "journey_id").ne(journey.value()))
                .fetchSet(0, UUID.class);
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
