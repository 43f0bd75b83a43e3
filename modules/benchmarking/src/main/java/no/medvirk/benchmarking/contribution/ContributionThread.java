package no.medvirk.benchmarking.contribution;

import static no.medvirk.benchmarking.db.Tables.CONTRIBUTION;
import static no.medvirk.core.Tenant.mine;
import static org.jooq.impl.DSL.noCondition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.medvirk.benchmarking.ContributionId;
import no.medvirk.benchmarking.ReleaseId;
import no.medvirk.core.LocalText;
import no.medvirk.core.ThreadNode;
import no.medvirk.core.ThreadSource;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the red thread sees of what is shared, and of the comparison that it became part of. */
@Service
@Transactional(readOnly = true)
class ContributionThread implements ThreadSource {

    private final DSLContext db;
    private final Contributions contributions;

    ContributionThread(DSLContext db, Contributions contributions) {
        this.db = db;
        this.contributions = contributions;
    }

    @Override
    public Set<String> roots() {
        return Set.of(Contributions.KIND);
    }

    @Override
    public List<ThreadNode> of(String root, UUID id) {
        return contributions
                .find(new ContributionId(id))
                .map(ContributionThread::nodes)
                .orElse(List.of());
    }

    @Override
    public List<UUID> ids(String root, @Nullable UUID after, int limit) {
        return db.select(CONTRIBUTION.ID)
                .from(CONTRIBUTION)
                .where(mine(CONTRIBUTION))
                .and(after == null ? noCondition() : CONTRIBUTION.ID.gt(new ContributionId(after)))
                .orderBy(CONTRIBUTION.ID)
                .limit(limit)
                .fetch(row -> row.value1().value());
    }

    /** A comparison is seen by its own municipality's contribution: its id is the release's. */
    private static List<ThreadNode> nodes(Contribution one) {
        UUID id = one.id().value();
        String period = one.from() + " – " + one.to();
        List<ThreadNode> nodes = new ArrayList<>();
        nodes.add(new ThreadNode(
                Contributions.KIND,
                id,
                named(one.name(), period),
                null,
                "sammenligning/bidrag/" + id,
                List.of(new ThreadNode.Link(
                        "shares", "indicator", one.indicator().value())),
                Set.of()));
        ReleaseId release = one.release();
        if (release != null) {
            nodes.add(new ThreadNode(
                    "comparison",
                    release.value(),
                    named(one.name(), period),
                    null,
                    "sammenligning/" + release.value(),
                    List.of(new ThreadNode.Link("compared-in", Contributions.KIND, id)),
                    Set.of()));
        }
        return nodes;
    }

    private static LocalText named(LocalText name, String period) {
        return new LocalText(with(name.nb(), period), with(name.nn(), period), with(name.en(), period));
    }

    private static @Nullable String with(@Nullable String name, String period) {
        return name == null ? null : name + " · " + period;
    }
}
