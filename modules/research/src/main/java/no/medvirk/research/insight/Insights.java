package no.medvirk.research.insight;

import static java.util.Objects.requireNonNull;
import static no.medvirk.core.Tenant.mine;
import static no.medvirk.research.db.Tables.FINDING_USE;
import static no.medvirk.research.db.Tables.INSIGHT;
import static no.medvirk.research.db.Tables.INSIGHT_PUBLICATION;
import static no.medvirk.research.db.Tables.MEND;
import static no.medvirk.research.db.Tables.STUDY_SERVICE;
import static no.medvirk.research.trash.ResearchTrash.INSIGHTS;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.medvirk.core.History;
import no.medvirk.core.Ids;
import no.medvirk.core.Member;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Problem;
import no.medvirk.core.Search;
import no.medvirk.core.Tenant;
import no.medvirk.core.Version;
import no.medvirk.research.InsightId;
import no.medvirk.research.participant.Purpose;
import no.medvirk.research.study.StudyLinks;
import no.medvirk.research.withdrawal.Touched;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The insights that are not in the trash. Others are told of each change, for they keep ids alone. */
@Service
@Transactional
class Insights {

    private final DSLContext db;
    private final History history;
    private final StudyLinks links;
    private final Evidence evidence;
    private final Touched touched;

    Insights(DSLContext db, History history, StudyLinks links, Evidence evidence, Touched touched) {
        this.db = db;
        this.history = history;
        this.links = links;
        this.evidence = evidence;
        this.touched = touched;
    }

    /** The newest first; a level is computed, and so sought among those of a page. */
    @Transactional(readOnly = true)
    Page<Insight> list(Insight.Of of, Search search, PageQuery query) {
        List<String> after = query.key(1);
        List<Insight> found = living(
                        search.in(INSIGHT.SEARCH),
                        of.study() == null ? noCondition() : INSIGHT.STUDY_ID.eq(of.study()),
                        of.service() == null
                                ? noCondition()
                                : INSIGHT.STUDY_ID.in(select(STUDY_SERVICE.STUDY_ID)
                                        .from(STUDY_SERVICE)
                                        .where(mine(STUDY_SERVICE), STUDY_SERVICE.SERVICE_ID.eq(of.service()))),
                        after.isEmpty() ? noCondition() : INSIGHT.ID.lt(id(after.getFirst())))
                .orderBy(INSIGHT.ID.desc())
                .limit(query.fetch())
                .fetch(this::insight);
        Page<Insight> page =
                Page.of(found, query, one -> List.of(one.id().value().toString()));
        return of.level() == null
                ? page
                : new Page<>(
                        page.items().stream()
                                .filter(one -> one.strength().level().code().equals(of.level()))
                                .toList(),
                        page.next());
    }

    private static InsightId id(String text) {
        try {
            return InsightId.of(text);
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("after", "cursor");
        }
    }

    @Transactional(readOnly = true)
    Insight byId(InsightId id) {
        return living(INSIGHT.ID.eq(id)).fetchOptional(this::insight).orElseThrow(Problem::notFound);
    }

    @Transactional(readOnly = true)
    List<Insight.Use> uses(InsightId id) {
        byId(id);
        return db.select(FINDING_USE.USER_ID, FINDING_USE.USER_KIND, FINDING_USE.USER_TITLE)
                .from(FINDING_USE)
                .where(mine(FINDING_USE), FINDING_USE.FINDING_ID.eq(id.value()))
                .and(FINDING_USE.USED.isTrue())
                .orderBy(FINDING_USE.USER_TITLE, FINDING_USE.USER_ID)
                .fetch(mapping(Insight.Use::new));
    }

    Insight create(Insight.Draft draft) {
        links.mustBeStudy(draft.study());
        evidence.hold(draft);
        InsightId id = new InsightId(Ids.next());
        db.insertInto(INSIGHT)
                .set(INSIGHT.TENANT_ID, Tenant.current())
                .set(INSIGHT.ID, id)
                .set(INSIGHT.STUDY_ID, draft.study())
                .set(INSIGHT.STATEMENT, draft.statement())
                .set(INSIGHT.CHANGED_AT, currentInstant())
                .set(
                        INSIGHT.CHANGED_BY_MEMBER_ID,
                        Tenant.member().map(Member::id).orElse(null))
                .execute();
        evidence.write(id, draft);
        Insight created = byId(id);
        history.record(INSIGHTS.name(), id.value(), "created", null, written(created));
        return created;
    }

    /** Replaces the whole of an insight; its study stays. */
    Insight change(InsightId id, Insight.Draft draft, Version version) {
        Insight before = byId(id);
        version.mustBe(before.version());
        if (!before.study().equals(draft.study())) {
            throw Problem.invalid("study", "unknown");
        }
        evidence.hold(draft);
        int changed = db.update(INSIGHT)
                .set(INSIGHT.STATEMENT, draft.statement())
                .set(INSIGHT.VERSION, before.version() + 1)
                .set(INSIGHT.CHANGED_AT, currentInstant())
                .set(
                        INSIGHT.CHANGED_BY_MEMBER_ID,
                        Tenant.member().map(Member::id).orElse(null))
                .where(
                        mine(INSIGHT),
                        INSIGHT.ID.eq(id),
                        INSIGHT.VERSION.eq(before.version()),
                        INSIGHT.TRASHED_AT.isNull())
                .execute();
        if (changed == 0) {
            throw Problem.stale();
        }
        evidence.write(id, draft);
        Insight after = byId(id);
        history.record(INSIGHTS.name(), id.value(), "changed", written(before), written(after));
        if (after.withheld() != null && unpublish(id)) {
            history.record(INSIGHTS.name(), id.value(), "publication-stopped", null, null);
        }
        touched.tell(Set.of(id), Set.of());
        return after;
    }

    Insight publish(InsightId id, Version version) {
        db.select(INSIGHT.ID) // a withdrawal that is under way is waited for
                .from(INSIGHT)
                .where(mine(INSIGHT), INSIGHT.ID.eq(id))
                .forNoKeyUpdate()
                .fetch();
        Insight before = byId(id);
        version.mustBe(before.version());
        String withheld = before.withheld();
        if (withheld != null) {
            throw Problem.conflict(withheld);
        }
        db.insertInto(INSIGHT_PUBLICATION)
                .set(INSIGHT_PUBLICATION.TENANT_ID, Tenant.current())
                .set(INSIGHT_PUBLICATION.INSIGHT_ID, id)
                .set(INSIGHT_PUBLICATION.PUBLISHED_AT, currentInstant())
                .set(
                        INSIGHT_PUBLICATION.PUBLISHED_BY_MEMBER_ID,
                        Tenant.member().map(Member::id).orElse(null))
                .onConflictDoNothing()
                .execute();
        history.record(INSIGHTS.name(), id.value(), "published", null, null);
        return byId(id);
    }

    Insight takeBack(InsightId id, Version version) {
        version.mustBe(byId(id).version());
        unpublish(id);
        history.record(INSIGHTS.name(), id.value(), "unpublished", null, null);
        return byId(id);
    }

    private boolean unpublish(InsightId id) {
        return db.deleteFrom(INSIGHT_PUBLICATION)
                        .where(mine(INSIGHT_PUBLICATION), INSIGHT_PUBLICATION.INSIGHT_ID.eq(id))
                        .execute()
                > 0;
    }

    /** What history keeps: what somebody wrote, not what was computed. */
    private static Insight.Draft written(Insight insight) {
        return new Insight.Draft(insight.study(), insight.statement(), insight.supports(), insight.contradicts());
    }

    private static Field<List<Insight.Published>> published() {
        return multiset(select(
                                INSIGHT.insightPublication().PUBLISHED_AT,
                                Member.nameOf(INSIGHT.insightPublication().PUBLISHED_BY_MEMBER_ID))
                        .from(INSIGHT.insightPublication()))
                .convertFrom(rows -> rows.map(mapping(Insight.Published::new)));
    }

    private static Field<Boolean> toMend() {
        return field(exists(selectOne()
                .from(MEND)
                .where(mine(MEND), MEND.THING_ID.eq(INSIGHT.ID.coerce(UUID.class)), MEND.RESOLVED_AT.isNull())));
    }

    private SelectConditionStep<? extends Record> living(Condition... which) {
        return db.select(
                        INSIGHT.ID,
                        INSIGHT.STUDY_ID,
                        INSIGHT.STATEMENT,
                        INSIGHT.VERSION,
                        INSIGHT.CHANGED_AT,
                        Member.nameOf(INSIGHT.CHANGED_BY_MEMBER_ID).as("changed_by"),
                        evidence.pieces().as("pieces"),
                        toMend().as("to_mend"),
                        published().as("published"))
                .from(INSIGHT)
                .where(mine(INSIGHT), INSIGHT.TRASHED_AT.isNull())
                .and(and(which));
    }

    @SuppressWarnings("unchecked") // as selected above
    private Insight insight(Record row) {
        List<Evidence.Piece> pieces = (List<Evidence.Piece>) requireNonNull(row.get("pieces"));
        List<Insight.Published> published = (List<Insight.Published>) requireNonNull(row.get("published"));
        List<InsightStrength.Part> parts =
                pieces.stream().map(Evidence.Piece::part).toList();
        InsightStrength strength = InsightStrength.of(parts);
        List<Purpose> lacking = InsightStrength.lacking(parts);
        return new Insight(
                row.get(INSIGHT.ID),
                row.get(INSIGHT.STUDY_ID),
                row.get(INSIGHT.STATEMENT),
                pieces.stream()
                        .filter(piece -> piece.part().supports())
                        .map(Evidence.Piece::highlight)
                        .toList(),
                pieces.stream()
                        .filter(piece -> !piece.part().supports())
                        .map(Evidence.Piece::highlight)
                        .toList(),
                strength,
                lacking,
                row.get("to_mend", Boolean.class),
                published.isEmpty() || strength.withheld(lacking) != null ? null : published.getFirst(),
                row.get(INSIGHT.VERSION),
                row.get(INSIGHT.CHANGED_AT),
                row.get("changed_by", String.class));
    }
}
