package no.medvirk.research.withdrawal;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.research.db.Tables.ACTIVITY;
import static no.medvirk.research.db.Tables.HIGHLIGHT;
import static no.medvirk.research.db.Tables.INSIGHT;
import static no.medvirk.research.db.Tables.MEND;
import static no.medvirk.research.db.Tables.NEED;
import static no.medvirk.research.db.Tables.NOTE;
import static no.medvirk.research.db.Tables.WITHDRAWAL;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.util.List;
import java.util.UUID;
import no.medvirk.core.Member;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Problem;
import no.medvirk.core.Tenant;
import no.medvirk.research.StudyId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is to be mended, until somebody has seen to it or the thing is gone; and that there were withdrawals. */
@Service
@Transactional
class Mends {

    private static final no.medvirk.research.db.tables.Mend ANOTHER = MEND.as("another");

    private final DSLContext db;

    Mends(DSLContext db) {
        this.db = db;
    }

    /** Open ones, the newest first; each thing once, however many reasons there are. */
    @Transactional(readOnly = true)
    Page<Mend> list(@Nullable StudyId study, PageQuery query) {
        List<Mend> found = db.select(row(
                                MEND.ID,
                                multiset(select(ANOTHER.REASON)
                                                .from(ANOTHER)
                                                .where(mine(ANOTHER), ANOTHER.THING_ID.eq(MEND.THING_ID))
                                                .and(ANOTHER.RESOLVED_AT.isNull())
                                                .orderBy(ANOTHER.ID.desc()))
                                        .convertFrom(rows -> rows.map(Record1::value1)),
                                MEND.KIND,
                                MEND.THING_ID,
                                coalesce(INSIGHT.STUDY_ID, ACTIVITY.STUDY_ID),
                                coalesce(INSIGHT.STATEMENT, NEED.MOTIVATION),
                                NOTE.ID,
                                MEND.AT)
                        .mapping(Mend::new))
                .from(MEND)
                .leftJoin(INSIGHT)
                .on(
                        INSIGHT.TENANT_ID.eq(MEND.TENANT_ID),
                        INSIGHT.ID.coerce(UUID.class).eq(MEND.THING_ID),
                        INSIGHT.TRASHED_AT.isNull())
                .leftJoin(NEED)
                .on(
                        NEED.TENANT_ID.eq(MEND.TENANT_ID),
                        NEED.ID.coerce(UUID.class).eq(MEND.THING_ID),
                        NEED.TRASHED_AT.isNull())
                .leftJoin(HIGHLIGHT)
                .on(
                        HIGHLIGHT.TENANT_ID.eq(MEND.TENANT_ID),
                        HIGHLIGHT.ID.coerce(UUID.class).eq(MEND.THING_ID))
                .leftJoin(NOTE)
                .on(NOTE.TENANT_ID.eq(HIGHLIGHT.TENANT_ID), NOTE.ID.eq(HIGHLIGHT.NOTE_ID))
                .leftJoin(ACTIVITY)
                .on(ACTIVITY.TENANT_ID.eq(NOTE.TENANT_ID), ACTIVITY.ID.eq(NOTE.ACTIVITY_ID))
                .where(mine(MEND), MEND.RESOLVED_AT.isNull(), before(query, MEND.ID))
                .andNotExists(selectOne()
                        .from(ANOTHER)
                        .where(mine(ANOTHER), ANOTHER.THING_ID.eq(MEND.THING_ID))
                        .and(ANOTHER.RESOLVED_AT.isNull())
                        .and(ANOTHER.ID.gt(MEND.ID)))
                .and(INSIGHT.ID.isNotNull().or(NEED.ID.isNotNull()).or(HIGHLIGHT.ID.isNotNull()))
                .and(
                        study == null
                                ? noCondition()
                                : coalesce(INSIGHT.STUDY_ID, ACTIVITY.STUDY_ID).eq(study))
                .orderBy(MEND.ID.desc())
                .limit(query.fetch())
                .fetch(Record1::value1);
        return Page.of(found, query, one -> List.of(one.id().toString()));
    }

    /** Somebody has seen to it, for the reasons that there were until then. Twice is no more than once. */
    void resolve(UUID id) {
        UUID thing = db.select(MEND.THING_ID)
                .from(MEND)
                .where(mine(MEND), MEND.ID.eq(id))
                .fetchOptional(MEND.THING_ID)
                .orElseThrow(Problem::notFound);
        db.update(MEND)
                .set(MEND.RESOLVED_AT, coalesce(MEND.RESOLVED_AT, DSL.currentInstant()))
                .set(
                        MEND.RESOLVED_BY_MEMBER_ID,
                        coalesce(
                                MEND.RESOLVED_BY_MEMBER_ID,
                                DSL.val(Tenant.member().map(Member::id).orElse(null), MEND.RESOLVED_BY_MEMBER_ID)))
                .where(mine(MEND), MEND.THING_ID.eq(thing), MEND.ID.le(id))
                .execute();
    }

    @Transactional(readOnly = true)
    Page<Mend.Withdrawal> withdrawals(PageQuery query) {
        List<Mend.Withdrawal> found = db.select(WITHDRAWAL.ID, WITHDRAWAL.WITHDRAWN_ON)
                .from(WITHDRAWAL)
                .where(mine(WITHDRAWAL), query.after(WITHDRAWAL.WITHDRAWN_ON, WITHDRAWAL.ID))
                .orderBy(WITHDRAWAL.WITHDRAWN_ON, WITHDRAWAL.ID)
                .limit(query.fetch())
                .fetch(mapping(Mend.Withdrawal::new));
        return Page.of(
                found, query, one -> List.of(one.on().toString(), one.id().toString()));
    }

    private static Condition before(PageQuery query, org.jooq.Field<UUID> id) {
        List<String> after = query.key(1);
        if (after.isEmpty()) {
            return noCondition();
        }
        try {
            return id.lt(UUID.fromString(after.getFirst()));
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("after", "cursor");
        }
    }
}
