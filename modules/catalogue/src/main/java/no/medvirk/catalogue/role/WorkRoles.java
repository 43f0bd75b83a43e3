package no.medvirk.catalogue.role;

import static no.medvirk.catalogue.db.Tables.WORK_ROLE;
import static no.medvirk.catalogue.trash.CatalogueTrash.ROLES;
import static no.medvirk.core.Tenant.mine;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.and;

import java.util.List;
import no.medvirk.catalogue.RoleId;
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
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The roles of the bound municipality that are not in the trash. */
@Service
@Transactional
class WorkRoles {

    private final DSLContext db;
    private final History history;
    private final TrashBin bin;

    WorkRoles(DSLContext db, History history, TrashBin bin) {
        this.db = db;
        this.history = history;
        this.bin = bin;
    }

    @Transactional(readOnly = true)
    Page<WorkRole> list(Search search, PageQuery query) {
        List<WorkRole> found = living(search.in(WORK_ROLE.SEARCH), query.after(WORK_ROLE.NAME, WORK_ROLE.ID))
                .orderBy(WORK_ROLE.NAME, WORK_ROLE.ID)
                .limit(query.fetch())
                .fetch(mapping(WorkRole::new));
        return Page.of(
                found, query, role -> List.of(role.name(), role.id().value().toString()));
    }

    @Transactional(readOnly = true)
    WorkRole byId(RoleId id) {
        return living(WORK_ROLE.ID.eq(id)).fetchOptional(mapping(WorkRole::new)).orElseThrow(Problem::notFound);
    }

    WorkRole create(WorkRole.Draft draft) {
        WorkRole created = draft.as(new RoleId(Ids.next()), 1);
        db.insertInto(WORK_ROLE)
                .set(WORK_ROLE.TENANT_ID, Tenant.current())
                .set(WORK_ROLE.ID, created.id())
                .set(WORK_ROLE.NAME, created.name())
                .set(WORK_ROLE.DESCRIPTION, created.description())
                .execute();
        history.record(ROLES.name(), created.id().value(), "created", null, created);
        return created;
    }

    WorkRole change(RoleId id, WorkRole.Draft draft, Version version) {
        WorkRole before = byId(id);
        version.mustBe(before.version());
        WorkRole after = draft.as(id, before.version() + 1);
        int changed = db.update(WORK_ROLE)
                .set(WORK_ROLE.NAME, after.name())
                .set(WORK_ROLE.DESCRIPTION, after.description())
                .set(WORK_ROLE.VERSION, after.version())
                .where(
                        mine(WORK_ROLE),
                        WORK_ROLE.ID.eq(id),
                        WORK_ROLE.VERSION.eq(before.version()),
                        WORK_ROLE.TRASHED_AT.isNull())
                .execute();
        if (changed == 0) {
            throw Problem.stale();
        }
        history.record(ROLES.name(), id.value(), "changed", before, after);
        return after;
    }

    @Transactional(readOnly = true)
    Page<HistoryEntry> history(RoleId id, PageQuery query) {
        return history.of(ROLES.name(), id.value(), query);
    }

    void trash(RoleId id, Version version) {
        bin.put(ROLES, id.value(), version);
    }

    void restore(RoleId id) {
        bin.restore(ROLES, id.value());
    }

    void deleteForGood(RoleId id) {
        bin.delete(ROLES, id.value());
    }

    private SelectConditionStep<Record4<RoleId, String, String, Integer>> living(Condition... which) {
        return db.select(WORK_ROLE.ID, WORK_ROLE.NAME, WORK_ROLE.DESCRIPTION, WORK_ROLE.VERSION)
                .from(WORK_ROLE)
                .where(mine(WORK_ROLE), WORK_ROLE.TRASHED_AT.isNull())
                .and(and(which));
    }
}
