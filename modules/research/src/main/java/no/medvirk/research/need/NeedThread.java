package no.medvirk.research.need;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.research.db.Tables.NEED;
import static no.medvirk.research.db.Tables.NEED_INSIGHT;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.medvirk.core.ThreadNode;
import no.medvirk.core.ThreadNode.Link;
import no.medvirk.core.ThreadSource;
import no.medvirk.research.NeedId;
import no.medvirk.research.study.OwnLanguage;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Needs in the red thread. */
@Service
@Transactional(readOnly = true)
class NeedThread implements ThreadSource {

    private final DSLContext db;
    private final OwnLanguage own;

    NeedThread(DSLContext db, OwnLanguage own) {
        this.db = db;
        this.own = own;
    }

    @Override
    public Set<String> roots() {
        return Set.of("need");
    }

    @Override
    public List<UUID> ids(String root, @Nullable UUID after, int limit) {
        return db.select(NEED.ID)
                .from(NEED)
                .where(mine(NEED), NEED.TRASHED_AT.isNull())
                .and(after == null ? noCondition() : NEED.ID.gt(new NeedId(after)))
                .orderBy(NEED.ID)
                .limit(limit)
                .fetch(row -> row.value1().value());
    }

    @Override
    public List<ThreadNode> of(String root, UUID id) {
        return db.select(
                        NEED.SITUATION,
                        NEED.MOTIVATION,
                        NEED.OUTCOME,
                        multiset(select(NEED_INSIGHT.INSIGHT_ID)
                                        .from(NEED_INSIGHT)
                                        .where(mine(NEED_INSIGHT), NEED_INSIGHT.NEED_ID.eq(NEED.ID))
                                        .orderBy(NEED_INSIGHT.INSIGHT_ID))
                                .convertFrom(rows -> rows.map(Record1::value1)))
                .from(NEED)
                .where(mine(NEED), NEED.ID.eq(new NeedId(id)), NEED.TRASHED_AT.isNull())
                .fetch(row -> new ThreadNode(
                        root,
                        id,
                        own.text(row.value2()),
                        row.value1() + ", " + row.value3(),
                        "innsikt/behov/" + id,
                        row.value4().stream()
                                .map(insight -> new Link("rests-on", "insight", insight.value()))
                                .toList(),
                        Set.of()));
    }
}
