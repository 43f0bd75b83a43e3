package no.medvirk.journeys.operation;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.journeys.db.Tables.EVIDENCE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.medvirk.journeys.JourneyId;
import no.medvirk.research.EvidenceChanged;
import no.medvirk.research.HighlightId;
import no.medvirk.research.InsightId;
import org.jooq.DSLContext;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When findings no longer stand as they did, neither do the cards that rest on them. */
@Service
@Transactional
class EvidenceFollower {

    private final DSLContext db;
    private final JourneyTables tables;
    private final Neighbours neighbours;
    private final Telling telling;

    EvidenceFollower(DSLContext db, JourneyTables tables, Neighbours neighbours, Telling telling) {
        this.db = db;
        this.tables = tables;
        this.neighbours = neighbours;
        this.telling = telling;
    }

    @ApplicationModuleListener
    void on(EvidenceChanged fact) {
        List<JourneyId> journeys = db.selectDistinct(EVIDENCE.JOURNEY_ID)
                .from(EVIDENCE)
                .where(mine(EVIDENCE))
                .and(EVIDENCE.INSIGHT_ID.in(fact.insights()).or(EVIDENCE.HIGHLIGHT_ID.in(fact.highlights())))
                .orderBy(EVIDENCE.JOURNEY_ID)
                .fetch(EVIDENCE.JOURNEY_ID);
        if (journeys.isEmpty()) {
            return;
        }
        Map<UUID, String> levels = neighbours.levels(fact.insights(), fact.highlights());
        List<UUID> findings = Stream.concat(
                        fact.insights().stream().map(InsightId::value),
                        fact.highlights().stream().map(HighlightId::value))
                .toList();
        journeys.forEach(journey -> follow(journey, findings, levels));
    }

    private void follow(JourneyId journey, List<UUID> findings, Map<UUID, String> levels) {
        boolean changed = false;
        if (tables.locked(journey).isPresent()) {
            for (UUID finding : findings) {
                changed |= tables.assess(journey, finding, levels.get(finding));
            }
        }
        if (changed) {
            tables.stand(journey);
            telling.moved(journey);
        }
    }
}
