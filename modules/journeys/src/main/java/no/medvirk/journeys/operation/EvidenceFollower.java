package no.medvirk.journeys.operation;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.journeys.db.Tables.EVIDENCE;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
        List<JourneyId> held = held(fact);
        if (held.isEmpty()) {
            return;
        }
        List<UUID> findings = Stream.concat(
                        fact.insights().stream().map(InsightId::value),
                        fact.highlights().stream().map(HighlightId::value))
                .toList();
        // asked while they are held: of two that follow at once, the last one that asks is the last that writes
        Map<UUID, String> levels = neighbours.levels(fact.insights(), fact.highlights());
        Set<JourneyId> changed = new HashSet<>();
        findings.stream()
                .collect(Collectors.groupingBy(finding -> Optional.ofNullable(levels.get(finding))))
                .forEach((level, some) -> changed.addAll(tables.assess(held, some, level.orElse(null))));
        held.stream().filter(changed::contains).forEach(journey -> {
            tables.stand(journey);
            telling.moved(journey);
        });
    }

    /** Until there is none more: while one waits for a journey, what rests on a finding may move to another. */
    private List<JourneyId> held(EvidenceChanged fact) {
        List<JourneyId> held = new ArrayList<>();
        for (List<JourneyId> more = journeys(fact, held); !more.isEmpty(); more = journeys(fact, held)) {
            for (JourneyId journey : more) {
                tables.locked(journey);
                held.add(journey);
            }
        }
        return held;
    }

    private List<JourneyId> journeys(EvidenceChanged fact, List<JourneyId> but) {
        return db.selectDistinct(EVIDENCE.JOURNEY_ID)
                .from(EVIDENCE)
                .where(mine(EVIDENCE), EVIDENCE.JOURNEY_ID.notIn(but))
                .and(EVIDENCE.INSIGHT_ID.in(fact.insights()).or(EVIDENCE.HIGHLIGHT_ID.in(fact.highlights())))
                .orderBy(EVIDENCE.JOURNEY_ID)
                .fetch(EVIDENCE.JOURNEY_ID);
    }
}
