package no.medvirk.research.withdrawal;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.research.db.Tables.FINDING_USE;
import static no.medvirk.research.db.Tables.INSIGHT_HIGHLIGHT;
import static no.medvirk.research.db.Tables.MEND;
import static org.jooq.impl.DSL.row;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import no.medvirk.core.Ids;
import no.medvirk.core.Repeats;
import no.medvirk.core.Tenant;
import no.medvirk.core.ThingChanged;
import no.medvirk.research.EvidenceChanged;
import no.medvirk.research.HighlightId;
import no.medvirk.research.InsightId;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells others that evidence is no longer as it was, and keeps the list of what is to be mended. */
@Service
@Transactional
public class Touched {

    private final DSLContext db;
    private final ApplicationEventPublisher events;
    private final Repeats repeats;
    private final Clock clock;

    Touched(DSLContext db, ApplicationEventPublisher events, Repeats repeats, Clock clock) {
        this.db = db;
        this.events = events;
        this.repeats = repeats;
        this.clock = clock;
    }

    /** Words are gone for good: the answers that are kept for repeated messages hold them no longer either. */
    public void erased() {
        repeats.blank();
    }

    /** These highlights, and the insights that rest on them. */
    public void tell(Set<HighlightId> highlights) {
        if (!highlights.isEmpty()) {
            tell(resting(highlights), highlights);
        }
    }

    /** The insights that rest on highlights: to be asked while they still do. */
    @Transactional(readOnly = true)
    public Set<InsightId> resting(Set<HighlightId> highlights) {
        return Set.copyOf(db.selectDistinct(INSIGHT_HIGHLIGHT.INSIGHT_ID)
                .from(INSIGHT_HIGHLIGHT)
                .where(mine(INSIGHT_HIGHLIGHT), INSIGHT_HIGHLIGHT.HIGHLIGHT_ID.in(highlights))
                .fetch(Record1::value1));
    }

    public void tell(Set<InsightId> insights, Set<HighlightId> highlights) {
        events.publishEvent(new EvidenceChanged(Tenant.current(), insights, highlights));
        insights.forEach(
                insight -> events.publishEvent(new ThingChanged(Tenant.current(), "insight", insight.value())));
    }

    /** A thing that is gone, or whose place in the thread is another, and whose history says nothing of it. */
    public void changed(String kind, UUID thing) {
        events.publishEvent(new ThingChanged(Tenant.current(), kind, thing));
    }

    /** Findings that are deleted: nobody uses them, and there is nothing about them to mend. */
    public void gone(Collection<UUID> findings) {
        if (findings.isEmpty()) {
            return;
        }
        db.deleteFrom(MEND).where(mine(MEND), MEND.THING_ID.in(findings)).execute();
        db.deleteFrom(FINDING_USE)
                .where(mine(FINDING_USE), FINDING_USE.FINDING_ID.in(findings))
                .execute();
    }

    public void lost(Collection<HighlightId> highlights) {
        mend(highlights.stream()
                .map(one -> new Reason("relink", "highlight", one.value()))
                .toList());
    }

    /** Highlights are where they belong again. */
    public void relinked(Collection<HighlightId> highlights) {
        if (!highlights.isEmpty()) {
            db.deleteFrom(MEND)
                    .where(mine(MEND), MEND.RESOLVED_AT.isNull())
                    .and(MEND.THING_ID.in(
                            highlights.stream().map(HighlightId::value).toList()))
                    .execute();
        }
    }

    /** Somebody has to look at these; at each once for each reason, however often it is said. */
    void mend(Collection<Reason> reasons) {
        if (reasons.isEmpty()) {
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        db.insertInto(MEND, MEND.TENANT_ID, MEND.ID, MEND.REASON, MEND.KIND, MEND.THING_ID, MEND.AT)
                .valuesOfRows(reasons.stream()
                        .map(one -> row(Tenant.current(), Ids.next(), one.reason(), one.kind(), one.thing(), now))
                        .toList())
                .onConflictDoNothing()
                .execute();
    }

    /** Why a thing has to be looked at. */
    record Reason(String reason, String kind, UUID thing) {}
}
