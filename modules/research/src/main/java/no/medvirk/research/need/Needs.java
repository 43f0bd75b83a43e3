package no.medvirk.research.need;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.research.db.Tables.INSIGHT;
import static no.medvirk.research.db.Tables.NEED;
import static no.medvirk.research.db.Tables.NEED_INSIGHT;
import static no.medvirk.research.db.Tables.NEED_SERVICE;
import static no.medvirk.research.trash.ResearchTrash.NEEDS;
import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.medvirk.core.History;
import no.medvirk.core.HistoryEntry;
import no.medvirk.core.Ids;
import no.medvirk.core.Member;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Problem;
import no.medvirk.core.Search;
import no.medvirk.core.Tenant;
import no.medvirk.core.TrashBin;
import no.medvirk.core.Version;
import no.medvirk.research.InsightId;
import no.medvirk.research.NeedId;
import no.medvirk.research.study.StudyLinks;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The needs that are not in the trash. A link to an insight in the trash stays, unseen. */
@Service
@Transactional
class Needs {

    private final DSLContext db;
    private final History history;
    private final TrashBin bin;
    private final StudyLinks services;
    private final Circumstances context;

    Needs(DSLContext db, History history, TrashBin bin, StudyLinks services, Circumstances context) {
        this.db = db;
        this.history = history;
        this.bin = bin;
        this.services = services;
        this.context = context;
    }

    @Transactional(readOnly = true)
    Page<Need> list(Need.Of of, Search search, PageQuery query) {
        List<Need> found = living(
                        search.in(NEED.SEARCH),
                        of.service() == null
                                ? noCondition()
                                : NEED.ID.in(select(NEED_SERVICE.NEED_ID)
                                        .from(NEED_SERVICE)
                                        .where(mine(NEED_SERVICE), NEED_SERVICE.SERVICE_ID.eq(of.service()))),
                        of.insight() == null
                                ? noCondition()
                                : NEED.ID.in(select(NEED_INSIGHT.NEED_ID)
                                        .from(NEED_INSIGHT)
                                        .where(mine(NEED_INSIGHT), NEED_INSIGHT.INSIGHT_ID.eq(of.insight()))),
                        query.after(NEED.MOTIVATION, NEED.ID))
                .orderBy(NEED.MOTIVATION, NEED.ID)
                .limit(query.fetch())
                .fetch(Record1::value1);
        return Page.of(
                found,
                query,
                need -> List.of(need.motivation(), need.id().value().toString()));
    }

    @Transactional(readOnly = true)
    Need byId(NeedId id) {
        return living(NEED.ID.eq(id)).fetchOptional(Record1::value1).orElseThrow(Problem::notFound);
    }

    Need create(Need.Draft draft) {
        services.mustBeServices(draft.services(), List.of());
        NeedId id = new NeedId(Ids.next());
        db.insertInto(NEED)
                .set(NEED.TENANT_ID, Tenant.current())
                .set(NEED.ID, id)
                .set(columns(draft))
                .execute();
        link(id, draft, List.of());
        Need created = byId(id);
        history.record(NEEDS.name(), id.value(), "created", null, created);
        return created;
    }

    /** Replaces the whole of a need. */
    Need change(NeedId id, Need.Draft draft, Version version) {
        Need before = byId(id);
        version.mustBe(before.version());
        services.mustBeServices(draft.services(), before.services());
        int changed = db.update(NEED)
                .set(columns(draft))
                .set(NEED.VERSION, before.version() + 1)
                .where(mine(NEED), NEED.ID.eq(id), NEED.VERSION.eq(before.version()), NEED.TRASHED_AT.isNull())
                .execute();
        if (changed == 0) {
            throw Problem.stale();
        }
        link(id, draft, before.insights());
        Need after = byId(id);
        history.record(NEEDS.name(), id.value(), "changed", before, after);
        return after;
    }

    @Transactional(readOnly = true)
    Page<HistoryEntry> history(NeedId id, PageQuery query) {
        return history.of(NEEDS.name(), id.value(), query);
    }

    void trash(NeedId id, Version version) {
        bin.put(NEEDS, id.value(), version);
    }

    void restore(NeedId id) {
        bin.restore(NEEDS, id.value());
    }

    void deleteForGood(NeedId id) {
        bin.delete(NEEDS, id.value());
    }

    private void link(NeedId id, Need.Draft draft, List<InsightId> before) {
        Set<InsightId> there = Set.copyOf(db.select(INSIGHT.ID)
                .from(INSIGHT)
                .where(mine(INSIGHT), INSIGHT.ID.in(draft.insights()), INSIGHT.TRASHED_AT.isNull())
                .forKeyShare()
                .fetch(Record1::value1));
        if (!there.containsAll(draft.insights())) {
            throw Problem.invalid("insights", "unknown");
        }
        List<InsightId> gone = new ArrayList<>(before);
        gone.removeAll(draft.insights());
        List<Query> all = new ArrayList<>();
        all.add(db.deleteFrom(NEED_INSIGHT)
                .where(mine(NEED_INSIGHT), NEED_INSIGHT.NEED_ID.eq(id), NEED_INSIGHT.INSIGHT_ID.in(gone)));
        all.add(db.deleteFrom(NEED_SERVICE)
                .where(mine(NEED_SERVICE), NEED_SERVICE.NEED_ID.eq(id))
                .and(NEED_SERVICE.SERVICE_ID.notIn(draft.services())));
        if (!draft.insights().isEmpty()) {
            all.add(db.insertInto(NEED_INSIGHT, NEED_INSIGHT.TENANT_ID, NEED_INSIGHT.NEED_ID, NEED_INSIGHT.INSIGHT_ID)
                    .valuesOfRows(draft.insights().stream()
                            .map(one -> row(Tenant.current(), id, one))
                            .toList())
                    .onConflictDoNothing());
        }
        if (!draft.services().isEmpty()) {
            all.add(db.insertInto(NEED_SERVICE, NEED_SERVICE.TENANT_ID, NEED_SERVICE.NEED_ID, NEED_SERVICE.SERVICE_ID)
                    .valuesOfRows(draft.services().stream()
                            .map(one -> row(Tenant.current(), id, one))
                            .toList())
                    .onConflictDoNothing());
        }
        db.batch(all).execute();
    }

    private Map<Field<?>, @Nullable Object> columns(Need.Draft draft) {
        Map<Field<?>, @Nullable Object> columns = new HashMap<>();
        columns.put(NEED.SITUATION, draft.situation());
        columns.put(NEED.MOTIVATION, draft.motivation());
        columns.put(NEED.OUTCOME, draft.outcome());
        columns.put(NEED.CHANGED_AT, context.now());
        columns.put(NEED.CHANGED_BY_MEMBER_ID, Tenant.member().map(Member::id).orElse(null));
        return columns;
    }

    private SelectConditionStep<Record1<Need>> living(Condition... which) {
        String language = context.language();
        return db.select(row(
                                NEED.ID,
                                NEED.SITUATION,
                                NEED.MOTIVATION,
                                NEED.OUTCOME,
                                multiset(select(NEED_SERVICE.SERVICE_ID)
                                                .from(NEED_SERVICE)
                                                .where(mine(NEED_SERVICE), NEED_SERVICE.NEED_ID.eq(NEED.ID))
                                                .orderBy(NEED_SERVICE.SERVICE_ID))
                                        .convertFrom(rows -> rows.map(Record1::value1)),
                                multiset(select(INSIGHT.ID)
                                                .from(NEED_INSIGHT)
                                                .join(INSIGHT)
                                                .on(
                                                        INSIGHT.TENANT_ID.eq(NEED_INSIGHT.TENANT_ID),
                                                        INSIGHT.ID.eq(NEED_INSIGHT.INSIGHT_ID))
                                                .where(mine(NEED_INSIGHT), NEED_INSIGHT.NEED_ID.eq(NEED.ID))
                                                .and(INSIGHT.TRASHED_AT.isNull())
                                                .orderBy(INSIGHT.ID))
                                        .convertFrom(rows -> rows.map(Record1::value1)),
                                NEED.VERSION,
                                NEED.CHANGED_AT,
                                Member.nameOf(NEED.CHANGED_BY_MEMBER_ID))
                        .mapping((id, situation, motivation, outcome, services, insights, version, at, by) -> new Need(
                                id,
                                situation,
                                motivation,
                                outcome,
                                JobStory.of(language, situation, motivation, outcome),
                                services,
                                insights,
                                version,
                                at,
                                by)))
                .from(NEED)
                .where(mine(NEED), NEED.TRASHED_AT.isNull())
                .and(and(which));
    }
}
