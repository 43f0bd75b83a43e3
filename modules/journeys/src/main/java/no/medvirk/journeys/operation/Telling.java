package no.medvirk.journeys.operation;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.journeys.db.Tables.EVIDENCE;
import static no.medvirk.journeys.db.Tables.JOURNEY;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.medvirk.core.Tenant;
import no.medvirk.core.ThingChanged;
import no.medvirk.journeys.EvidenceAttached;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.db.tables.records.JourneyRecord;
import no.medvirk.journeys.live.Waking;
import no.medvirk.journeys.nested.Nesting;
import no.medvirk.journeys.operation.Operation.Action;
import no.medvirk.research.HighlightId;
import no.medvirk.research.InsightId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the other modules that a journey has changed, and which findings it uses; and wakes those who have it open. */
@Service
@Transactional(readOnly = true)
class Telling {

    private static final Set<Element> CARRYING =
            Set.of(Element.PHASE, Element.LANE, Element.STEP, Element.CARD, Element.EVIDENCE);

    private final DSLContext db;
    private final ApplicationEventPublisher events;
    private final Waking windows;
    private final Nesting nesting;

    Telling(DSLContext db, ApplicationEventPublisher events, Waking windows, Nesting nesting) {
        this.db = db;
        this.events = events;
        this.windows = windows;
        this.nesting = nesting;
    }

    record Finding(@Nullable InsightId insight, @Nullable HighlightId highlight) {}

    /** What a journey used before a message; null when the message cannot change it. */
    record Used(String title, boolean trashed, Set<Finding> findings) {}

    /** To be asked before a message is written. */
    public @Nullable Used before(JourneyRecord journey, List<Edit> edits) {
        return edits.stream().anyMatch(Telling::mayChange)
                ? new Used(journey.getTitle(), journey.getTrashedAt() != null, findings(journey.getId()))
                : null;
    }

    private static boolean mayChange(Edit edit) {
        return edit.element() == Element.EVIDENCE
                || edit.action() == Action.DEL && CARRYING.contains(edit.element())
                || edit.sets(Element.JOURNEY, "title")
                || edit.sets(Element.JOURNEY, "trashed");
    }

    /** To be told when a message has been written. */
    public void changed(JourneyId id, @Nullable Used before) {
        told(id);
        if (before == null) {
            return;
        }
        Set<Finding> after = findings(id);
        var now = db.select(JOURNEY.TITLE, JOURNEY.TRASHED_AT, JOURNEY.SEQ)
                .from(JOURNEY)
                .where(mine(JOURNEY), JOURNEY.ID.eq(id))
                .fetchSingle();
        boolean used = now.value2() == null;
        boolean anew = !now.value1().equals(before.title()) || used == before.trashed();
        if (anew) {
            nesting.tellingIn(JOURNEY.ID.eq(id))
                    .forEach(windows::moved); // they show what it is called, and whether it is there
        }
        Set<Finding> all = new HashSet<>(before.findings());
        all.addAll(after);
        for (Finding one : all) {
            boolean there = after.contains(one);
            if (anew || there != before.findings().contains(one)) {
                tell(id, now.value1(), one, there && used, now.value3());
            }
        }
    }

    private void tell(JourneyId id, String title, Finding finding, boolean used, int telling) {
        events.publishEvent(new EvidenceAttached(
                Tenant.current(),
                Optional.ofNullable(finding.insight()),
                Optional.ofNullable(finding.highlight()),
                id.value(),
                title,
                used,
                telling));
    }

    /** Those that have a step told in one of these, to be told when they are gone for good: then the step is told there no longer. */
    public List<JourneyId> tellingIn(Condition which) {
        return nesting.tellingIn(which);
    }

    /** Without a message: its evidence stands differently, or it is gone for good, and had told in the trash that it used nothing. */
    public void moved(JourneyId id) {
        windows.moved(id);
        told(id);
    }

    private void told(JourneyId id) {
        events.publishEvent(new ThingChanged(Tenant.current(), "journey", id.value()));
    }

    private Set<Finding> findings(JourneyId journey) {
        return Set.copyOf(db.selectDistinct(EVIDENCE.INSIGHT_ID, EVIDENCE.HIGHLIGHT_ID)
                .from(EVIDENCE)
                .where(mine(EVIDENCE), EVIDENCE.JOURNEY_ID.eq(journey))
                .fetch(row -> new Finding(row.value1(), row.value2())));
    }
}
