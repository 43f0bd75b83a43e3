package no.medvirk.catalogue.system;

import static no.medvirk.catalogue.db.Tables.IT_SYSTEM;
import static no.medvirk.catalogue.trash.CatalogueTrash.SYSTEMS;
import static no.medvirk.core.Tenant.mine;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.and;

import java.time.LocalDate;
import java.util.List;
import no.medvirk.catalogue.SystemId;
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
import org.jooq.Record6;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The systems of the bound municipality that are not in the trash. */
@Service
@Transactional
class ItSystems {

    private final DSLContext db;
    private final History history;
    private final TrashBin bin;

    ItSystems(DSLContext db, History history, TrashBin bin) {
        this.db = db;
        this.history = history;
        this.bin = bin;
    }

    @Transactional(readOnly = true)
    Page<ItSystem> list(Search search, PageQuery query) {
        List<ItSystem> found = living(search.in(IT_SYSTEM.SEARCH), query.after(IT_SYSTEM.NAME, IT_SYSTEM.ID))
                .orderBy(IT_SYSTEM.NAME, IT_SYSTEM.ID)
                .limit(query.fetch())
                .fetch(mapping(ItSystem::new));
        return Page.of(
                found,
                query,
                system -> List.of(system.name(), system.id().value().toString()));
    }

    @Transactional(readOnly = true)
    ItSystem byId(SystemId id) {
        return living(IT_SYSTEM.ID.eq(id)).fetchOptional(mapping(ItSystem::new)).orElseThrow(Problem::notFound);
    }

    ItSystem create(ItSystem.Draft draft) {
        ItSystem created = draft.as(new SystemId(Ids.next()), 1);
        db.insertInto(IT_SYSTEM)
                .set(IT_SYSTEM.TENANT_ID, Tenant.current())
                .set(IT_SYSTEM.ID, created.id())
                .set(IT_SYSTEM.NAME, created.name())
                .set(IT_SYSTEM.DESCRIPTION, created.description())
                .set(IT_SYSTEM.RETIRED_ON, created.retiredOn())
                .set(IT_SYSTEM.REPLACED_BY, created.replacedBy())
                .execute();
        history.record(SYSTEMS.name(), created.id().value(), "created", null, created);
        return created;
    }

    ItSystem change(SystemId id, ItSystem.Draft draft, Version version) {
        ItSystem before = byId(id);
        version.mustBe(before.version());
        ItSystem after = draft.as(id, before.version() + 1);
        int changed = db.update(IT_SYSTEM)
                .set(IT_SYSTEM.NAME, after.name())
                .set(IT_SYSTEM.DESCRIPTION, after.description())
                .set(IT_SYSTEM.RETIRED_ON, after.retiredOn())
                .set(IT_SYSTEM.REPLACED_BY, after.replacedBy())
                .set(IT_SYSTEM.VERSION, after.version())
                .where(
                        mine(IT_SYSTEM),
                        IT_SYSTEM.ID.eq(id),
                        IT_SYSTEM.VERSION.eq(before.version()),
                        IT_SYSTEM.TRASHED_AT.isNull())
                .execute();
        if (changed == 0) {
            throw Problem.stale();
        }
        history.record(SYSTEMS.name(), id.value(), "changed", before, after);
        return after;
    }

    @Transactional(readOnly = true)
    Page<HistoryEntry> history(SystemId id, PageQuery query) {
        return history.of(SYSTEMS.name(), id.value(), query);
    }

    void trash(SystemId id, Version version) {
        bin.put(SYSTEMS, id.value(), version);
    }

    void restore(SystemId id) {
        bin.restore(SYSTEMS, id.value());
    }

    void deleteForGood(SystemId id) {
        bin.delete(SYSTEMS, id.value());
    }

    private SelectConditionStep<Record6<SystemId, String, String, LocalDate, String, Integer>> living(
            Condition... which) {
        return db.select(
                        IT_SYSTEM.ID,
                        IT_SYSTEM.NAME,
                        IT_SYSTEM.DESCRIPTION,
                        IT_SYSTEM.RETIRED_ON,
                        IT_SYSTEM.REPLACED_BY,
                        IT_SYSTEM.VERSION)
                .from(IT_SYSTEM)
                .where(mine(IT_SYSTEM), IT_SYSTEM.TRASHED_AT.isNull())
                .and(and(which));
    }
}
