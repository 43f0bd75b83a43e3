package no.medvirk.catalogue.goal;

import static no.medvirk.catalogue.db.Tables.GOAL;
import static no.medvirk.catalogue.db.Tables.UNIT;
import static no.medvirk.catalogue.trash.CatalogueTrash.GOALS;
import static no.medvirk.core.Tenant.mine;
import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.when;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.medvirk.catalogue.GoalId;
import no.medvirk.catalogue.GoalMeasured;
import no.medvirk.catalogue.tree.Tree;
import no.medvirk.core.History;
import no.medvirk.core.HistoryEntry;
import no.medvirk.core.Ids;
import no.medvirk.core.LocalText;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Problem;
import no.medvirk.core.Search;
import no.medvirk.core.Tenant;
import no.medvirk.core.TrashBin;
import no.medvirk.core.Version;
import no.medvirk.statistics.Progress;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The goals of the bound municipality that are not in the trash. */
@Service
@Transactional
class Goals {

    private final DSLContext db;
    private final History history;
    private final TrashBin bin;

    Goals(DSLContext db, History history, TrashBin bin) {
        this.db = db;
        this.history = history;
        this.bin = bin;
    }

    @Transactional(readOnly = true)
    Page<Goal> list(Search search, PageQuery query) {
        List<Goal> found = living(search.in(GOAL.SEARCH), query.after(GOAL.TITLE, GOAL.ID))
                .orderBy(GOAL.TITLE, GOAL.ID)
                .limit(query.fetch())
                .fetch(Record1::value1);
        return Page.of(
                found,
                query,
                goal -> List.of(goal.title().first(), goal.id().value().toString()));
    }

    @Transactional(readOnly = true)
    Goal byId(GoalId id) {
        return find(id).orElseThrow(Problem::notFound);
    }

    @Transactional(readOnly = true)
    Optional<Goal> find(GoalId id) {
        return living(GOAL.ID.eq(id)).fetchOptional(Record1::value1);
    }

    Goal create(Goal.Draft draft) {
        Goal created = draft.as(new GoalId(Ids.next()));
        mustStand(created, created.parent() != null, created.unit() != null);
        db.insertInto(GOAL)
                .set(GOAL.TENANT_ID, Tenant.current())
                .set(GOAL.ID, created.id())
                .set(columns(created))
                .execute();
        history.record(GOALS.name(), created.id().value(), "created", null, created);
        return created;
    }

    /** A parent or a unit that lies in the trash was not seen, so it is not taken away either. */
    Goal change(GoalId id, Goal.Draft draft, Version version) {
        Goal before = byId(id);
        version.mustBe(before.version());
        Goal after = draft.over(before);
        boolean moved = !Objects.equals(before.parent(), after.parent());
        boolean given = !Objects.equals(before.unit(), after.unit());
        mustStand(after, moved && after.parent() != null, given && after.unit() != null);
        Map<Field<?>, @Nullable Object> columns = columns(after);
        if (!moved && !after.vision()) {
            columns.remove(GOAL.PARENT_GOAL_ID);
        }
        if (!given) {
            columns.remove(GOAL.UNIT_ID);
        }
        int changed = db.update(GOAL)
                .set(columns)
                .where(mine(GOAL), GOAL.ID.eq(id), GOAL.VERSION.eq(before.version()), GOAL.TRASHED_AT.isNull())
                .execute();
        if (changed == 0) {
            throw Problem.stale();
        }
        history.record(GOALS.name(), id.value(), "changed", before, after);
        return after;
    }

    @Transactional(readOnly = true)
    Page<HistoryEntry> history(GoalId id, PageQuery query) {
        return history.of(GOALS.name(), id.value(), query);
    }

    /** A goal that others stand under is not thrown away: they would be left without one. Looked for after it is locked. */
    void trash(GoalId id, Version version) {
        bin.put(GOALS, id.value(), version);
        if (db.fetchExists(GOAL, mine(GOAL), GOAL.PARENT_GOAL_ID.eq(id), GOAL.TRASHED_AT.isNull())) {
            throw Problem.conflict("in-use");
        }
    }

    void restore(GoalId id) {
        bin.restore(GOALS, id.value());
    }

    void deleteForGood(GoalId id) {
        bin.delete(GOALS, id.value());
    }

    private void mustStand(Goal goal, boolean newParent, boolean newUnit) {
        if (goal.vision() && goal.parent() != null) {
            throw Problem.invalid("parent", "superfluous");
        }
        if (newParent) {
            tree().mustAllow(goal.id(), goal.parent());
        }
        if (newUnit
                && db.select(UNIT.ID)
                        .from(UNIT)
                        .where(mine(UNIT), UNIT.ID.eq(goal.unit()), UNIT.TRASHED_AT.isNull())
                        .forKeyShare()
                        .fetchOptional()
                        .isEmpty()) {
            throw Problem.invalid("unit", "unknown");
        }
    }

    // Locked whole, in one order: two moves at the same moment could close a circle that neither of them sees.
    private Tree<GoalId> tree() {
        Map<GoalId, GoalId> parents = new HashMap<>();
        Set<GoalId> living = new HashSet<>();
        db.select(GOAL.ID, GOAL.PARENT_GOAL_ID, GOAL.TRASHED_AT)
                .from(GOAL)
                .where(mine(GOAL))
                .orderBy(GOAL.ID)
                .forNoKeyUpdate()
                .forEach(one -> {
                    if (one.value2() != null) {
                        parents.put(one.value1(), one.value2());
                    }
                    if (one.value3() == null) {
                        living.add(one.value1());
                    }
                });
        return new Tree<>(parents, living);
    }

    private static Map<Field<?>, @Nullable Object> columns(Goal goal) {
        Map<Field<?>, @Nullable Object> columns = new HashMap<>();
        LocalText description = goal.description();
        columns.put(GOAL.VISION, goal.vision());
        columns.put(GOAL.TITLE_NB, goal.title().nb());
        columns.put(GOAL.TITLE_NN, goal.title().nn());
        columns.put(GOAL.TITLE_EN, goal.title().en());
        columns.put(GOAL.DESCRIPTION_NB, description == null ? null : description.nb());
        columns.put(GOAL.DESCRIPTION_NN, description == null ? null : description.nn());
        columns.put(GOAL.DESCRIPTION_EN, description == null ? null : description.en());
        columns.put(GOAL.PARENT_GOAL_ID, goal.parent());
        columns.put(GOAL.PLACE, goal.place());
        columns.put(GOAL.UNIT_ID, goal.unit());
        columns.put(GOAL.VERSION, goal.version());
        return columns;
    }

    private static Progress.@Nullable Course course(@Nullable Double progress) {
        return progress == null ? null : Progress.Course.of(progress);
    }

    private SelectConditionStep<Record1<Goal>> living(Condition... which) {
        return db.select(row(
                                GOAL.ID,
                                GOAL.VISION,
                                row(GOAL.TITLE_NB, GOAL.TITLE_NN, GOAL.TITLE_EN).mapping(LocalText::new),
                                row(GOAL.DESCRIPTION_NB, GOAL.DESCRIPTION_NN, GOAL.DESCRIPTION_EN)
                                        .mapping(LocalText::of),
                                when(GOAL.goal().TRASHED_AT.isNull(), GOAL.PARENT_GOAL_ID),
                                GOAL.PLACE,
                                when(GOAL.unit().TRASHED_AT.isNull(), GOAL.UNIT_ID),
                                GOAL.PROGRESS,
                                GOAL.PROGRESS.convertFrom(Goals::course),
                                row(
                                                GOAL.WAY_UNIT,
                                                GOAL.WAY_BASELINE,
                                                GOAL.WAY_TARGET,
                                                GOAL.WAY_NOW,
                                                GOAL.WAY_N,
                                                GOAL.WAY_LOW,
                                                GOAL.WAY_HIGH)
                                        .mapping(GoalMeasured.Way::of),
                                GOAL.MEASURED_ON,
                                GOAL.VERSION)
                        .mapping(Goal::new))
                .from(GOAL)
                .where(mine(GOAL), GOAL.TRASHED_AT.isNull())
                .and(and(which));
    }
}
