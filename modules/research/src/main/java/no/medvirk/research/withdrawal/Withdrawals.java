package no.medvirk.research.withdrawal;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.research.db.Tables.ACTIVITY;
import static no.medvirk.research.db.Tables.ACTIVITY_PARTICIPANT;
import static no.medvirk.research.db.Tables.ACTUAL_JOURNEY;
import static no.medvirk.research.db.Tables.CONSENT;
import static no.medvirk.research.db.Tables.INSIGHT_PUBLICATION;
import static no.medvirk.research.db.Tables.NOTE;
import static no.medvirk.research.db.Tables.PARTICIPANT;
import static no.medvirk.research.db.Tables.WITHDRAWAL;
import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.select;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.medvirk.core.History;
import no.medvirk.core.Problem;
import no.medvirk.core.Tenant;
import no.medvirk.core.Version;
import no.medvirk.research.ActualJourneyId;
import no.medvirk.research.HighlightId;
import no.medvirk.research.InsightId;
import no.medvirk.research.NoteId;
import no.medvirk.research.ParticipantId;
import no.medvirk.research.participant.Consents;
import no.medvirk.research.participant.LinkToken;
import no.medvirk.research.participant.Purpose;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Does what a participant wants undone, in one transaction: what {@link ConsentGraph} says is reached is gone for good, and whoever owns
 * what rested on it is told. Nothing of it is kept but a random number and the day.
 */
@Service
@Transactional
class Withdrawals {

    private final DSLContext db;
    private final History history;
    private final Provenance provenance;
    private final Touched touched;
    private final Consents consents;

    Withdrawals(DSLContext db, History history, Provenance provenance, Touched touched, Consents consents) {
        this.db = db;
        this.history = history;
        this.provenance = provenance;
        this.touched = touched;
        this.consents = consents;
    }

    /** Somebody of the municipality does it, for one who rang. */
    Receipt withdraw(ParticipantId id, Purpose purpose, Version version) {
        int current = db.select(PARTICIPANT.VERSION)
                .from(PARTICIPANT)
                .where(mine(PARTICIPANT), PARTICIPANT.ID.eq(id))
                .forUpdate()
                .fetchOptional(PARTICIPANT.VERSION)
                .orElseThrow(Problem::notFound);
        version.mustBe(current);
        return withdraw(id, purpose);
    }

    /** The participant does it; empty when the link leads nowhere. */
    Optional<Receipt> withdraw(LinkToken link, Purpose purpose) {
        return db.select(PARTICIPANT.ID)
                .from(PARTICIPANT)
                .where(mine(PARTICIPANT), PARTICIPANT.LINK_HASH.eq(link.hash()))
                .forUpdate()
                .fetchOptional(PARTICIPANT.ID)
                .map(id -> withdraw(id, purpose));
    }

    private Receipt withdraw(ParticipantId id, Purpose purpose) {
        if (purpose != Purpose.TAKE_PART) {
            close(id, purpose);
        }
        ConsentGraph.Reach reach = provenance.of(id).of(id, purpose);
        List<HighlightId> affected = new ArrayList<>(reach.highlights());
        affected.addAll(reach.hidden());
        if (!affected.isEmpty() || !reach.touched().isEmpty()) {
            touched.tell(reach.touched(), java.util.Set.copyOf(affected));
        }
        erase(reach);
        int journeys = reach.everything() || purpose == Purpose.NOTES ? eraseJourneys(id) : 0;
        touched.erased();
        int toMend = mend(reach, purpose);
        if (reach.everything()) {
            leave(id);
        } else {
            history.record("participant", id.value(), "consent-withdrawn", null, Map.of("purpose", purpose.code()));
        }
        UUID receipt = UUID.randomUUID(); // no UUIDv7: it must not tell the moment
        db.insertInto(WITHDRAWAL)
                .set(WITHDRAWAL.TENANT_ID, Tenant.current())
                .set(WITHDRAWAL.ID, receipt)
                .set(WITHDRAWAL.WITHDRAWN_ON, consents.today())
                .execute();
        return new Receipt(
                receipt,
                consents.today(),
                reach.everything(),
                reach.notes().size(),
                journeys,
                affected.size(),
                reach.touched().size(),
                toMend);
    }

    private void close(ParticipantId id, Purpose purpose) {
        int closed = db.update(CONSENT)
                .set(CONSENT.WITHDRAWN_AT, currentInstant())
                .where(mine(CONSENT), CONSENT.PARTICIPANT_ID.eq(id), CONSENT.PURPOSE.eq(purpose.code()))
                .and(CONSENT.WITHDRAWN_AT.isNull())
                .execute();
        if (closed == 0) {
            throw Problem.conflict("not-given");
        }
        db.update(PARTICIPANT)
                .set(PARTICIPANT.VERSION, PARTICIPANT.VERSION.plus(1))
                .where(mine(PARTICIPANT), PARTICIPANT.ID.eq(id))
                .execute();
    }

    /** For good: every revision, every highlight, their history, and who used them. */
    private void erase(ConsentGraph.Reach reach) {
        if (!reach.notes().isEmpty()) {
            db.deleteFrom(NOTE).where(mine(NOTE), NOTE.ID.in(reach.notes())).execute();
            touched.gone(reach.highlights().stream().map(HighlightId::value).toList());
            history.forget(reach.notes().stream().map(NoteId::value).toList());
            reach.notes().forEach(note -> touched.changed("note", note.value()));
        }
        db.deleteFrom(INSIGHT_PUBLICATION)
                .where(mine(INSIGHT_PUBLICATION), INSIGHT_PUBLICATION.INSIGHT_ID.in(reach.unpublished()))
                .execute();
        reach.unpublished()
                .forEach(insight -> history.record("insight", insight.value(), "publication-withdrawn", null, null));
    }

    /** What the participant went through is written down as their words are, and goes with them. */
    private int eraseJourneys(ParticipantId id) {
        List<ActualJourneyId> gone = db.deleteFrom(ACTUAL_JOURNEY)
                .where(mine(ACTUAL_JOURNEY), ACTUAL_JOURNEY.PARTICIPANT_ID.eq(id))
                .returning(ACTUAL_JOURNEY.ID)
                .fetch(ACTUAL_JOURNEY.ID);
        history.forget(gone.stream().map(ActualJourneyId::value).toList());
        return gone.size();
    }

    private int mend(ConsentGraph.Reach reach, Purpose purpose) {
        List<Touched.Reason> all = new ArrayList<>();
        reach.emptied().forEach(insight -> all.add(insight("nothing-left", insight)));
        reach.weakened().forEach(insight -> all.add(insight("evidence-withdrawn", insight)));
        reach.unpublished().forEach(insight -> all.add(insight("publication-withdrawn", insight)));
        reach.unshared().forEach(insight -> all.add(insight("share-withdrawn", insight)));
        reach.unfounded().forEach(need -> all.add(new Touched.Reason("evidence-withdrawn", "need", need.value())));
        if (purpose == Purpose.QUOTE) {
            reach.touched().forEach(insight -> all.add(insight("quote-withdrawn", insight)));
        }
        touched.mend(all);
        return all.size();
    }

    private static Touched.Reason insight(String reason, InsightId insight) {
        return new Touched.Reason(reason, "insight", insight.value());
    }

    /** That so many took part, in what has been, stays, for it is about nobody; everything else goes with the participant. */
    private void leave(ParticipantId id) {
        boolean employee = db.fetchExists(
                PARTICIPANT, mine(PARTICIPANT).and(PARTICIPANT.ID.eq(id)).and(PARTICIPANT.SIDE.eq("employee")));
        Field<Integer> count = employee ? ACTIVITY.WITHDRAWN_EMPLOYEES : ACTIVITY.WITHDRAWN_USERS;
        Condition tookPart = ACTIVITY.ID.in(select(ACTIVITY_PARTICIPANT.ACTIVITY_ID)
                .from(ACTIVITY_PARTICIPANT)
                .where(mine(ACTIVITY_PARTICIPANT), ACTIVITY_PARTICIPANT.PARTICIPANT_ID.eq(id)));
        db.update(ACTIVITY)
                .set(count, count.plus(1))
                .where(mine(ACTIVITY), tookPart)
                .and(ACTIVITY.HELD_ON.le(consents.today()))
                .execute();
        db.deleteFrom(PARTICIPANT)
                .where(mine(PARTICIPANT), PARTICIPANT.ID.eq(id))
                .execute();
        history.forget(List.of(id.value()));
        touched.changed("participant", id.value());
    }
}
