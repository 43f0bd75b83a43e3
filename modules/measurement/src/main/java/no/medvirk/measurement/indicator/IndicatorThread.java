package no.medvirk.measurement.indicator;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.measurement.db.Tables.BASELINE;
import static no.medvirk.measurement.db.Tables.INDICATOR;
import static org.jooq.impl.DSL.noCondition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import no.medvirk.core.LocalText;
import no.medvirk.core.ThreadNode;
import no.medvirk.core.ThreadNode.Link;
import no.medvirk.core.ThreadSource;
import no.medvirk.measurement.IndicatorId;
import no.medvirk.measurement.figure.Point;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An indicator with its baselines and its latest point, in the red thread. What people answered is not in it. */
@Service
@Transactional(readOnly = true)
class IndicatorThread implements ThreadSource {

    private static final String ROOT = "indicator";

    private final DSLContext db;
    private final IndicatorRegistry indicators;

    IndicatorThread(DSLContext db, IndicatorRegistry indicators) {
        this.db = db;
        this.indicators = indicators;
    }

    @Override
    public Set<String> roots() {
        return Set.of(ROOT);
    }

    @Override
    public List<ThreadNode> of(String root, UUID id) {
        Indicator indicator = indicators.find(new IndicatorId(id)).orElse(null);
        if (indicator == null) {
            return List.of();
        }
        List<ThreadNode> nodes = new ArrayList<>();
        nodes.add(node(indicator));
        nodes.addAll(baselines(indicator));
        Point latest = indicator.latest();
        if (latest != null && latest.id() != null) {
            nodes.add(new ThreadNode(
                    "measurement",
                    latest.id(),
                    new LocalText(
                            "Måling " + latest.from() + " – " + latest.to(),
                            "Måling " + latest.from() + " – " + latest.to(),
                            "Measurement " + latest.from() + " – " + latest.to()),
                    null,
                    path(indicator.id()),
                    List.of(new Link("point-of", ROOT, id)),
                    Set.of()));
        }
        return nodes;
    }

    @Override
    public List<UUID> ids(String root, @Nullable UUID after, int limit) {
        return db
                .select(INDICATOR.ID)
                .from(INDICATOR)
                .where(mine(INDICATOR), INDICATOR.TRASHED_AT.isNull())
                .and(after == null ? noCondition() : INDICATOR.ID.gt(new IndicatorId(after)))
                .orderBy(INDICATOR.ID)
                .limit(limit)
                .fetch(INDICATOR.ID)
                .stream()
                .map(IndicatorId::value)
                .toList();
    }

    private static ThreadNode node(Indicator indicator) {
        List<Link> links = new ArrayList<>();
        if (indicator.service() != null) {
            links.add(new Link("measures", "service", indicator.service().value()));
        }
        if (indicator.goal() != null) {
            links.add(new Link("measures", "goal", indicator.goal().value()));
        }
        Set<String> lacks = new TreeSet<>();
        if (indicator.owner() == null) {
            lacks.add("owner");
        }
        if (indicator.stale()) {
            lacks.add("stale");
        }
        LocalText wording = indicator.definition().wording();
        return new ThreadNode(
                ROOT,
                indicator.id().value(),
                indicator.name(),
                wording == null ? null : wording.first(),
                path(indicator.id()),
                links,
                lacks);
    }

    private List<ThreadNode> baselines(Indicator indicator) {
        return db.select(BASELINE.ID, BASELINE.PERIOD_FROM, BASELINE.PERIOD_TO)
                .from(BASELINE)
                .where(mine(BASELINE), BASELINE.INDICATOR_ID.eq(indicator.id()))
                .orderBy(BASELINE.ID)
                .limit(200)
                .fetch(row -> new ThreadNode(
                        "baseline",
                        row.value1().value(),
                        new LocalText(
                                "Nullpunkt " + row.value2() + " – " + row.value3(),
                                "Nullpunkt " + row.value2() + " – " + row.value3(),
                                "Baseline " + row.value2() + " – " + row.value3()),
                        null,
                        path(indicator.id()),
                        List.of(new Link("baseline-of", ROOT, indicator.id().value())),
                        Set.of()));
    }

    private static String path(IndicatorId id) {
        return "maling/" + id.value();
    }
}
