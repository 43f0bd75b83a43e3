package no.medvirk.catalogue.unit;

import static no.medvirk.catalogue.db.Tables.GOAL;
import static no.medvirk.catalogue.db.Tables.PUBLIC_SERVICE;
import static no.medvirk.catalogue.db.Tables.UNIT;
import static no.medvirk.catalogue.trash.CatalogueTrash.UNITS;
import static no.medvirk.core.Tenant.mine;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.val;
import static org.jooq.impl.DSL.when;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.medvirk.catalogue.UnitId;
import no.medvirk.catalogue.tree.Tree;
import no.medvirk.core.History;
import no.medvirk.core.HistoryEntry;
import no.medvirk.core.Ids;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Problem;
import no.medvirk.core.Search;
import no.medvirk.core.Tenant;
import no.medvirk.core.TrashBin;
import no.medvirk.core.Version;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The units of the bound municipality that are not in the trash. */
@Service
@Transactional
class Units {

    private final DSLContext db;
    private final History history;
    private final TrashBin bin;

    Units(DSLContext db, History history, TrashBin bin) {
        this.db = db;
        this.history = history;
        this.bin = bin;
    }

    @Transactional(readOnly = true)
    Page<Unit> list(Search search, PageQuery query) {
        List<Unit> found = living(search.in(UNIT.SEARCH), query.after(UNIT.NAME, UNIT.ID))
                .orderBy(UNIT.NAME, UNIT.ID)
                .limit(query.fetch())
                .fetch(mapping(Unit::new));
        return Page.of(
                found, query, unit -> List.of(unit.name(), unit.id().value().toString()));
    }

    @Transactional(readOnly = true)
    Unit byId(UnitId id) {
        return living(UNIT.ID.eq(id)).fetchOptional(mapping(Unit::new)).orElseThrow(Problem::notFound);
    }

    Unit create(Unit.Draft draft) {
        Unit created = draft.as(new UnitId(Ids.next()), 1);
        if (created.parent() != null) {
            tree().mustAllow(created.id(), created.parent());
        }
        db.insertInto(UNIT)
                .set(UNIT.TENANT_ID, Tenant.current())
                .set(UNIT.ID, created.id())
                .set(UNIT.NAME, created.name())
                .set(UNIT.PARENT_UNIT_ID, created.parent())
                .execute();
        history.record(UNITS.name(), created.id().value(), "created", null, created);
        return created;
    }

    /** A parent that lies in the trash was not seen, so it is not taken away either. */
    Unit change(UnitId id, Unit.Draft draft, Version version) {
        Unit before = byId(id);
        version.mustBe(before.version());
        Unit after = draft.as(id, before.version() + 1);
        boolean moved = !Objects.equals(before.parent(), after.parent());
        if (moved && after.parent() != null) {
            tree().mustAllow(id, after.parent());
        }
        int changed = db.update(UNIT)
                .set(UNIT.NAME, after.name())
                .set(UNIT.PARENT_UNIT_ID, moved ? val(after.parent(), UNIT.PARENT_UNIT_ID) : UNIT.PARENT_UNIT_ID)
                .set(UNIT.VERSION, after.version())
                .where(mine(UNIT), UNIT.ID.eq(id), UNIT.VERSION.eq(before.version()), UNIT.TRASHED_AT.isNull())
                .execute();
        if (changed == 0) {
            throw Problem.stale();
        }
        history.record(UNITS.name(), id.value(), "changed", before, after);
        return after;
    }

    @Transactional(readOnly = true)
    Page<HistoryEntry> history(UnitId id, PageQuery query) {
        return history.of(UNITS.name(), id.value(), query);
    }

    /**
     * A unit that others stand under, or that answers for a service or a goal, is not thrown away: these would be left without one. It is looked
     * for after the unit is locked, so that nothing can come to need it meanwhile.
     */
    void trash(UnitId id, Version version) {
        bin.put(UNITS, id.value(), version);
        Select<?> uses = db.selectOne()
                .from(UNIT)
                .where(mine(UNIT), UNIT.PARENT_UNIT_ID.eq(id), UNIT.TRASHED_AT.isNull())
                .unionAll(db.selectOne()
                        .from(PUBLIC_SERVICE)
                        .where(
                                mine(PUBLIC_SERVICE),
                                PUBLIC_SERVICE.RESPONSIBLE_UNIT_ID.eq(id),
                                PUBLIC_SERVICE.TRASHED_AT.isNull()))
                .unionAll(db.selectOne().from(GOAL).where(mine(GOAL), GOAL.UNIT_ID.eq(id), GOAL.TRASHED_AT.isNull()));
        if (db.fetchExists(uses)) {
            throw Problem.conflict("in-use");
        }
    }

    void restore(UnitId id) {
        bin.restore(UNITS, id.value());
    }

    void deleteForGood(UnitId id) {
        bin.delete(UNITS, id.value());
    }

    // Locked whole, in one order: two moves at the same moment could close a circle that neither of them sees.
    private Tree<UnitId> tree() {
        Map<UnitId, UnitId> parents = new HashMap<>();
        Set<UnitId> living = new HashSet<>();
        db.select(UNIT.ID, UNIT.PARENT_UNIT_ID, UNIT.TRASHED_AT)
                .from(UNIT)
                .where(mine(UNIT))
                .orderBy(UNIT.ID)
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

    private SelectConditionStep<Record4<UnitId, String, UnitId, Integer>> living(Condition... which) {
        return db.select(UNIT.ID, UNIT.NAME, when(UNIT.unit().TRASHED_AT.isNull(), UNIT.PARENT_UNIT_ID), UNIT.VERSION)
                .from(UNIT)
                .where(mine(UNIT), UNIT.TRASHED_AT.isNull())
                .and(and(which));
    }
}
