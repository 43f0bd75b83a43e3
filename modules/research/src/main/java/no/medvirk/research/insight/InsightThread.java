package no.medvirk.research.insight;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.research.db.Tables.INSIGHT;
import static no.medvirk.research.db.Tables.INSIGHT_HIGHLIGHT;
import static org.jooq.impl.DSL.noCondition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.medvirk.core.ThreadNode;
import no.medvirk.core.ThreadNode.Link;
import no.medvirk.core.ThreadSource;
import no.medvirk.research.InsightId;
import no.medvirk.research.study.OwnLanguage;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Insights in the red thread: the statement is the municipality's own. */
@Service
@Transactional(readOnly = true)
class InsightThread implements ThreadSource {

    private final DSLContext db;
    private final OwnLanguage own;

    InsightThread(DSLContext db, OwnLanguage own) {
        this.db = db;
        this.own = own;
    }

    @Override
    public Set<String> roots() {
        return Set.of("insight");
    }

    @Override
    public List<UUID> ids(String root, @Nullable UUID after, int limit) {
        return db.select(INSIGHT.ID)
                .from(INSIGHT)
                .where(mine(INSIGHT), INSIGHT.TRASHED_AT.isNull())
                .and(after == null ? noCondition() : INSIGHT.ID.gt(new InsightId(after)))
                .orderBy(INSIGHT.ID)
                .limit(limit)
                .fetch(row -> row.value1().value());
    }

    @Override
    public List<ThreadNode> of(String root, UUID id) {
        var insight = db.select(INSIGHT.STATEMENT)
                .from(INSIGHT)
                .where(mine(INSIGHT), INSIGHT.ID.eq(new InsightId(id)), INSIGHT.TRASHED_AT.isNull())
                .fetchOne();
        if (insight == null) {
            return List.of();
        }
        List<Link> links = new ArrayList<>();
        db.select(INSIGHT_HIGHLIGHT.HIGHLIGHT_ID, INSIGHT_HIGHLIGHT.SUPPORTS)
                .from(INSIGHT_HIGHLIGHT)
                .where(mine(INSIGHT_HIGHLIGHT), INSIGHT_HIGHLIGHT.INSIGHT_ID.eq(new InsightId(id)))
                .orderBy(INSIGHT_HIGHLIGHT.HIGHLIGHT_ID)
                .forEach(row -> links.add(new Link(
                        row.value2() ? "rests-on" : "contradicted-by",
                        "highlight",
                        row.value1().value())));
        return List.of(new ThreadNode(
                root,
                id,
                own.text(insight.value1()),
                null,
                "innsikt/innsikter/" + id,
                links,
                links.stream().anyMatch(link -> link.relation().equals("rests-on")) ? Set.of() : Set.of("evidence")));
    }
}
