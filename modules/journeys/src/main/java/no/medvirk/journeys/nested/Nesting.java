package no.medvirk.journeys.nested;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.journeys.db.Tables.CARD;
import static no.medvirk.journeys.db.Tables.JOURNEY;
import static no.medvirk.journeys.db.Tables.STEP;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.val;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.medvirk.core.Tenant;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.blueprint.Evidence;
import no.medvirk.journeys.blueprint.Limits;
import no.medvirk.journeys.nested.Tree.Part;
import no.medvirk.journeys.nested.Tree.Step;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the journeys that steps are told in, all the way down, in one statement. */
@Service
@Transactional(readOnly = true)
public class Nesting {

    private static final int SPACE = 0x4e657374; // the keys of two halves are apart from those of one

    private final DSLContext db;

    Nesting(DSLContext db) {
        this.db = db;
    }

    /**
     * Until the transaction ends, nobody else of the municipality tells a step in another journey: two who did could make a circle that
     * neither of them sees. To be asked before a journey is locked.
     */
    public void alone() {
        Field<Integer> tenant = val(Tenant.current().value().hashCode());
        db.select(function(name("pg_catalog", "pg_advisory_xact_lock"), SQLDataType.OTHER, val(SPACE), tenant))
                .execute();
    }

    /** The ids of the steps and cards of each of these, with what its own steps are told in; nothing is asked when there are none. */
    public Map<JourneyId, Set<UUID>> within(Collection<JourneyId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var told = name("told");
        Field<JourneyId> root = field(name("told", "root"), JOURNEY.ID.getDataType());
        Field<JourneyId> one = field(name("told", "id"), JOURNEY.ID.getDataType());
        var all = told.fields("root", "id")
                .as(select(JOURNEY.ID, JOURNEY.ID)
                        .from(JOURNEY)
                        .where(mine(JOURNEY), JOURNEY.ID.in(ids))
                        .union(select(root, STEP.TOLD_IN_JOURNEY_ID)
                                .from(table(told))
                                .join(STEP)
                                .on(STEP.JOURNEY_ID.eq(one))
                                .where(mine(STEP), STEP.TOLD_IN_JOURNEY_ID.isNotNull())));
        return db
                .withRecursive(all)
                .select(root, STEP.ID.coerce(UUID.class))
                .from(table(told))
                .join(STEP)
                .on(STEP.JOURNEY_ID.eq(one))
                .where(mine(STEP))
                .unionAll(select(root, CARD.ID.coerce(UUID.class))
                        .from(table(told))
                        .join(CARD)
                        .on(CARD.JOURNEY_ID.eq(one))
                        .where(mine(CARD)))
                .fetchGroups(Record2::value1, Record2::value2)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, things -> Set.copyOf(things.getValue())));
    }

    /** These and all that they are told in; nothing is asked when there are none. */
    public Tree tree(Collection<JourneyId> ids) {
        if (ids.isEmpty()) {
            return new Tree(List.of());
        }
        var told = name("told");
        Field<JourneyId> one = field(name("told", "id"), JOURNEY.ID.getDataType());
        var all = told.fields("id")
                .as(select(JOURNEY.ID)
                        .from(JOURNEY)
                        .where(mine(JOURNEY), JOURNEY.ID.in(ids))
                        .union(select(STEP.TOLD_IN_JOURNEY_ID)
                                .from(table(told))
                                .join(STEP)
                                .on(STEP.JOURNEY_ID.eq(one))
                                .where(mine(STEP), STEP.TOLD_IN_JOURNEY_ID.isNotNull())));
        Field<List<Step>> steps = multiset(select(STEP.TOUCH_MINUTES, STEP.WAITING_MINUTES, STEP.TOLD_IN_JOURNEY_ID)
                        .from(STEP)
                        .where(mine(STEP), STEP.JOURNEY_ID.eq(JOURNEY.ID)))
                .convertFrom(rows -> rows.map(mapping(Step::new)));
        Field<Integer> cards = field(selectCount().from(CARD).where(mine(CARD), CARD.JOURNEY_ID.eq(JOURNEY.ID)));
        Field<Integer> assumed = field(selectCount()
                .from(CARD)
                .where(mine(CARD), CARD.JOURNEY_ID.eq(JOURNEY.ID))
                .and(coalesce(CARD.STANDING, CARD.STATUS).eq(Evidence.ASSUMED.code())));
        return new Tree(db.withRecursive(all)
                .select(
                        JOURNEY.ID,
                        JOURNEY.TITLE,
                        JOURNEY.DERIVED_FROM_JOURNEY_ID.isNotNull(),
                        JOURNEY.TRASHED_AT.isNotNull(),
                        steps,
                        cards,
                        assumed)
                .from(JOURNEY)
                .where(mine(JOURNEY), JOURNEY.ID.in(select(one).from(table(told))))
                .orderBy(JOURNEY.TITLE, JOURNEY.ID)
                .fetch(mapping(Part::new)));
    }

    /** How many journeys lie over each other from this one up, itself counted; reckoned no further than is allowed. */
    public int levelsAbove(JourneyId journey) {
        var telling = name("telling");
        Field<JourneyId> one = field(name("telling", "id"), JOURNEY.ID.getDataType());
        Field<Integer> level = field(name("telling", "level"), Integer.class);
        var all = telling.fields("id", "level")
                .as(select(JOURNEY.ID, inline(1))
                        .from(JOURNEY)
                        .where(mine(JOURNEY), JOURNEY.ID.eq(journey))
                        .union(select(STEP.JOURNEY_ID, level.plus(1))
                                .from(table(telling))
                                .join(STEP)
                                .on(STEP.TOLD_IN_JOURNEY_ID.eq(one))
                                .where(mine(STEP), level.le(Limits.LEVELS))));
        return Objects.requireNonNullElse(
                db.withRecursive(all).select(max(level)).from(table(telling)).fetchOne(max(level)), 1);
    }

    /** The journeys that steps are told in, each as they show it. */
    public List<NestedJourney> of(Collection<JourneyId> toldIn) {
        return tree(toldIn).of(toldIn);
    }

    /** The same by their ids. */
    public Map<JourneyId, NestedJourney> byId(Collection<JourneyId> toldIn) {
        return of(toldIn).stream().collect(Collectors.toMap(NestedJourney::id, Function.identity()));
    }

    /** For the statement that reads a journey: the steps that are told in it. */
    public static Field<List<PartOf>> partOf(JourneyId journey) {
        return multiset(select(JOURNEY.ID, JOURNEY.TITLE, JOURNEY.TRASHED_AT.isNotNull(), STEP.ID, STEP.NAME)
                        .from(STEP)
                        .join(JOURNEY)
                        .on(JOURNEY.TENANT_ID.eq(STEP.TENANT_ID), JOURNEY.ID.eq(STEP.JOURNEY_ID))
                        .where(mine(STEP), STEP.TOLD_IN_JOURNEY_ID.eq(journey))
                        .orderBy(JOURNEY.TITLE, JOURNEY.ID, STEP.ID))
                .as("part_of")
                .convertFrom(rows -> rows.map(mapping(PartOf::new)));
    }

    /** Whoever has a step that is told in one of these. @param which of the journeys */
    public List<JourneyId> tellingIn(Condition which) {
        return db.selectDistinct(STEP.JOURNEY_ID)
                .from(STEP)
                .join(JOURNEY)
                .on(JOURNEY.TENANT_ID.eq(STEP.TENANT_ID), JOURNEY.ID.eq(STEP.TOLD_IN_JOURNEY_ID))
                .where(mine(STEP), which)
                .fetch(STEP.JOURNEY_ID);
    }
}
