package no.medvirk.journeys.lint;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.journeys.db.Tables.FINDING;
import static no.medvirk.journeys.db.Tables.TRIAGE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.db.tables.records.FindingRecord;
import no.medvirk.journeys.journey.JourneyDocument;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was decided of findings about things that have moved to another journey goes with them. */
@Service
@Transactional
public class MovedFindings {

    private final DSLContext db;

    MovedFindings(DSLContext db) {
        this.db = db;
    }

    /**
     * To be told when they have moved.
     *
     * @param was the journey as it was before
     * @param things the steps and cards that have moved
     */
    public void move(JourneyDocument was, Set<UUID> things, JourneyId to) {
        Map<FindingId, FindingId> moved = new HashMap<>();
        new Subject(Drawing.of(was), !was.origins().isEmpty(), null)
                .findings().stream()
                        .filter(one -> one.isAbout(things))
                        .forEach(one -> moved.put(one.id(was.id()), one.id(to)));
        List<Query> changes = new ArrayList<>();
        db.selectFrom(FINDING)
                .where(mine(FINDING), FINDING.JOURNEY_ID.eq(was.id()), FINDING.ID.in(moved.keySet()))
                .forEach(kept -> changes.addAll(under(kept, moved.getOrDefault(kept.getId(), kept.getId()), to)));
        if (!changes.isEmpty()) {
            db.batch(changes).execute();
        }
    }

    // Its id is made of the journey too: it is another row, that the decisions are of now.
    private List<Query> under(FindingRecord kept, FindingId id, JourneyId to) {
        FindingRecord there = kept.copy();
        there.setTenantId(kept.getTenantId());
        there.setId(id);
        there.setJourneyId(to);
        return List.of(
                db.insertInto(FINDING).set(there),
                db.update(TRIAGE).set(TRIAGE.FINDING_ID, id).where(mine(TRIAGE), TRIAGE.FINDING_ID.eq(kept.getId())),
                db.deleteFrom(FINDING).where(mine(FINDING), FINDING.ID.eq(kept.getId())));
    }
}
