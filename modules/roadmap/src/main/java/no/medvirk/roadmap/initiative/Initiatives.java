package no.medvirk.roadmap.initiative;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.roadmap.db.Tables.INITIATIVE;
import static no.medvirk.roadmap.trash.RoadmapTrash.INITIATIVES;
import static org.jooq.impl.DSL.currentInstant;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.core.History;
import no.medvirk.core.HistoryEntry;
import no.medvirk.core.Ids;
import no.medvirk.core.Member;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Problem;
import no.medvirk.core.Tenant;
import no.medvirk.core.Version;
import no.medvirk.journeys.Blueprints;
import no.medvirk.journeys.CardId;
import no.medvirk.roadmap.InitiativeId;
import no.medvirk.roadmap.trash.RoadmapTrash;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The initiatives of the bound municipality that are not in the trash. */
@Service
@Transactional
class Initiatives {

    private final DSLContext db;
    private final History history;
    private final RoadmapTrash trash;
    private final InitiativeRows rows;
    private final Tidings tidings;

    Initiatives(DSLContext db, History history, RoadmapTrash trash, InitiativeRows rows, Tidings tidings) {
        this.db = db;
        this.history = history;
        this.trash = trash;
        this.rows = rows;
        this.tidings = tidings;
    }

    @Transactional(readOnly = true)
    Initiative byId(InitiativeId id) {
        return rows.byId(id);
    }

    Initiative create(Initiative.Draft draft) {
        List<Blueprints.Opportunity> accepted = rows.links().mustExist(draft, List.of(), List.of(), List.of());
        InitiativeId id = new InitiativeId(Ids.next());
        List<Query> all = new ArrayList<>();
        all.add(db.insertInto(INITIATIVE)
                .set(INITIATIVE.TENANT_ID, Tenant.current())
                .set(INITIATIVE.ID, id)
                .set(INITIATIVE.STATUS, Initiative.Status.IDEA.code())
                .set(columns(draft)));
        all.addAll(rows.links().statements(id, draft, List.of(), accepted));
        db.batch(all).execute();
        Initiative created = byId(id);
        history.record(INITIATIVES.name(), id.value(), "created", null, created.written());
        return created;
    }

    /** Replaces the whole of an initiative, apart from how far it has come and its decision. */
    Initiative change(InitiativeId id, Initiative.Draft draft, Version version) {
        return change(id, version, before -> {
            List<ServiceId> seen =
                    before.services().stream().map(Initiative.NamedService::id).toList();
            List<CardId> cards =
                    before.opportunities().stream().map(Opportunity::card).toList();
            List<Blueprints.Opportunity> accepted = rows.links().mustExist(draft, seen, before.goals(), cards);
            write(before, columns(draft));
            db.batch(rows.links().statements(id, draft, seen, accepted)).execute();
            return byId(id);
        });
    }

    Initiative move(InitiativeId id, Initiative.Status to, Version version) {
        return change(id, version, before -> {
            InitiativeCourse.mustAllow(to, before.decision() != null);
            write(before, Map.of(INITIATIVE.STATUS, to.code()));
            return byId(id);
        });
    }

    /** A change that builds on a version: it is written down and told when it is done. */
    Initiative change(InitiativeId id, Version version, UnaryOperator<Initiative> work) {
        Initiative before = byId(id);
        version.mustBe(before.version());
        Initiative after = work.apply(before);
        history.record(INITIATIVES.name(), id.value(), "changed", before.written(), after.written());
        tidings.tell(id, before.decision() != null);
        return after;
    }

    /** Writes these columns, and makes it the next version; refused when somebody else was first. */
    void write(Initiative before, Map<? extends Field<?>, ? extends @Nullable Object> columns) {
        int changed = db.update(INITIATIVE)
                .set(columns)
                .set(INITIATIVE.VERSION, before.version() + 1)
                .set(INITIATIVE.CHANGED_AT, currentInstant())
                .set(
                        INITIATIVE.CHANGED_BY_MEMBER_ID,
                        Tenant.member().map(Member::id).orElse(null))
                .where(
                        mine(INITIATIVE),
                        INITIATIVE.ID.eq(before.id()),
                        INITIATIVE.VERSION.eq(before.version()),
                        INITIATIVE.TRASHED_AT.isNull())
                .execute();
        if (changed == 0) {
            throw Problem.stale();
        }
    }

    @Transactional(readOnly = true)
    Page<HistoryEntry> history(InitiativeId id, PageQuery query) {
        return history.of(INITIATIVES.name(), id.value(), query);
    }

    void trash(InitiativeId id, Version version) {
        trash.put(id, version);
        tidings.tell(id);
    }

    void restore(InitiativeId id) {
        trash.restore(id);
        tidings.tell(id);
    }

    void deleteForGood(InitiativeId id) {
        trash.delete(id);
        tidings.tellGone(id);
    }

    private static Map<Field<?>, @Nullable Object> columns(Initiative.Draft draft) {
        Map<Field<?>, @Nullable Object> columns = new HashMap<>();
        columns.put(INITIATIVE.TITLE, draft.title());
        columns.put(INITIATIVE.WHY, draft.why());
        columns.put(INITIATIVE.CLAIMED, draft.claimed());
        columns.put(INITIATIVE.OWNER_MEMBER_ID, draft.owner());
        columns.put(INITIATIVE.CHANGED_AT, currentInstant());
        columns.put(
                INITIATIVE.CHANGED_BY_MEMBER_ID, Tenant.member().map(Member::id).orElse(null));
        return columns;
    }
}
