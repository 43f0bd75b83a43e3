package no.medvirk.catalogue.goal;

import static no.medvirk.catalogue.db.Tables.GOAL;
import static no.medvirk.catalogue.trash.CatalogueTrash.GOALS;
import static no.medvirk.core.Tenant.mine;
import static org.jooq.impl.DSL.noCondition;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.medvirk.catalogue.GoalId;
import no.medvirk.core.LocalText;
import no.medvirk.core.ThreadNode;
import no.medvirk.core.ThreadSource;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the red thread sees of goals. */
@Service
@Transactional(readOnly = true)
class GoalThread implements ThreadSource {

    private final DSLContext db;
    private final Goals goals;

    GoalThread(DSLContext db, Goals goals) {
        this.db = db;
        this.goals = goals;
    }

    @Override
    public Set<String> roots() {
        return Set.of(GOALS.name());
    }

    @Override
    public List<ThreadNode> of(String root, UUID id) {
        return goals.find(new GoalId(id)).map(GoalThread::node).stream().toList();
    }

    @Override
    public List<UUID> ids(String root, @Nullable UUID after, int limit) {
        return db.select(GOAL.ID)
                .from(GOAL)
                .where(mine(GOAL), GOAL.TRASHED_AT.isNull())
                .and(after == null ? noCondition() : GOAL.ID.gt(new GoalId(after)))
                .orderBy(GOAL.ID)
                .limit(limit)
                .fetch(row -> row.value1().value());
    }

    private static ThreadNode node(Goal goal) {
        GoalId parent = goal.parent();
        LocalText description = goal.description();
        return new ThreadNode(
                GOALS.name(),
                goal.id().value(),
                goal.title(),
                description == null ? null : description.first(),
                "mal/" + goal.id().value(),
                parent == null ? List.of() : List.of(new ThreadNode.Link("part-of", GOALS.name(), parent.value())),
                goal.unit() == null && !goal.vision() ? Set.of("owner") : Set.of());
    }
}
