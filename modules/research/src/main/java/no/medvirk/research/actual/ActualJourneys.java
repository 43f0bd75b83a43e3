package no.medvirk.research.actual;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.research.db.Tables.ACTUAL_JOURNEY;
import static no.medvirk.research.db.Tables.PARTICIPANT;
import static no.medvirk.research.db.Tables.TOUCHPOINT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.selectCount;

import java.util.List;
import no.medvirk.core.History;
import no.medvirk.core.HistoryEntry;
import no.medvirk.core.Ids;
import no.medvirk.core.Member;
import no.medvirk.core.MemberId;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Problem;
import no.medvirk.core.Tenant;
import no.medvirk.core.Version;
import no.medvirk.research.ActualJourneyId;
import no.medvirk.research.participant.NotedParticipants;
import no.medvirk.research.withdrawal.Touched;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What participants went through. Their history says that something was told, never what. */
@Service
@Transactional
class ActualJourneys {

    private static final String KIND = "actual-journey";

    private final DSLContext db;
    private final History history;
    private final NotedParticipants participants;
    private final Touchpoints touchpoints;
    private final Touched touched;

    ActualJourneys(
            DSLContext db, History history, NotedParticipants participants, Touchpoints touchpoints, Touched touched) {
        this.db = db;
        this.history = history;
        this.participants = participants;
        this.touchpoints = touchpoints;
        this.touched = touched;
    }

    @Transactional(readOnly = true)
    Page<ActualJourney.Line> list(ActualJourney.Of of, PageQuery query) {
        List<ActualJourney.Line> found = db.select(
                        ACTUAL_JOURNEY.ID,
                        PARTICIPANT.STUDY_ID,
                        PARTICIPANT.ID,
                        PARTICIPANT.PSEUDONYM,
                        ACTUAL_JOURNEY.JOURNEY_ID,
                        ACTUAL_JOURNEY.TOLD_ON,
                        field(selectCount()
                                .from(TOUCHPOINT)
                                .where(mine(TOUCHPOINT), TOUCHPOINT.ACTUAL_JOURNEY_ID.eq(ACTUAL_JOURNEY.ID))),
                        ACTUAL_JOURNEY.VERSION)
                .from(ACTUAL_JOURNEY)
                .join(PARTICIPANT)
                .on(
                        PARTICIPANT.TENANT_ID.eq(ACTUAL_JOURNEY.TENANT_ID),
                        PARTICIPANT.ID.eq(ACTUAL_JOURNEY.PARTICIPANT_ID))
                .where(mine(ACTUAL_JOURNEY), query.after(ACTUAL_JOURNEY.ID))
                .and(of.study() == null ? noCondition() : PARTICIPANT.STUDY_ID.eq(of.study()))
                .and(of.participant() == null ? noCondition() : PARTICIPANT.ID.eq(of.participant()))
                .and(of.journey() == null ? noCondition() : ACTUAL_JOURNEY.JOURNEY_ID.eq(of.journey()))
                .orderBy(ACTUAL_JOURNEY.ID)
                .limit(query.fetch())
                .fetch(mapping(ActualJourney.Line::new));
        return Page.of(found, query, one -> List.of(one.id().value().toString()));
    }

    /** Of it nothing is shown to who does not see the participant's words: what happened to one person, in order, is theirs as well. */
    @Transactional(readOnly = true)
    ActualJourney byId(ActualJourneyId id) {
        touchpoints.mustSee(id);
        return db.select(
                        ACTUAL_JOURNEY.ID,
                        PARTICIPANT.STUDY_ID,
                        PARTICIPANT.ID,
                        PARTICIPANT.PSEUDONYM,
                        ACTUAL_JOURNEY.JOURNEY_ID,
                        ACTUAL_JOURNEY.TOLD_ON,
                        touchpoints.all(),
                        ACTUAL_JOURNEY.VERSION,
                        ACTUAL_JOURNEY.CHANGED_AT,
                        Member.nameOf(ACTUAL_JOURNEY.CHANGED_BY_MEMBER_ID))
                .from(ACTUAL_JOURNEY)
                .join(PARTICIPANT)
                .on(
                        PARTICIPANT.TENANT_ID.eq(ACTUAL_JOURNEY.TENANT_ID),
                        PARTICIPANT.ID.eq(ACTUAL_JOURNEY.PARTICIPANT_ID))
                .where(mine(ACTUAL_JOURNEY), ACTUAL_JOURNEY.ID.eq(id))
                .fetchOptional(mapping(ActualJourney::new))
                .orElseThrow(Problem::notFound);
    }

    ActualJourney create(ActualJourney.Draft draft) {
        ActualJourney.mustBeTouchpoints(draft.touchpoints());
        if (!participants.areHere(draft.participant())) {
            throw Problem.invalid("participant", "unknown");
        }
        participants.mustAgree(draft.participant());
        ActualJourneyId id = new ActualJourneyId(Ids.next());
        db.insertInto(ACTUAL_JOURNEY)
                .set(ACTUAL_JOURNEY.TENANT_ID, Tenant.current())
                .set(ACTUAL_JOURNEY.ID, id)
                .set(ACTUAL_JOURNEY.PARTICIPANT_ID, draft.participant())
                .set(ACTUAL_JOURNEY.JOURNEY_ID, draft.journey())
                .set(ACTUAL_JOURNEY.TOLD_ON, draft.toldOn())
                .set(ACTUAL_JOURNEY.CHANGED_AT, touchpoints.now())
                .set(ACTUAL_JOURNEY.CHANGED_BY_MEMBER_ID, who())
                .set(ACTUAL_JOURNEY.WRITTEN_BY_MEMBER_ID, who())
                .execute();
        touchpoints.write(id, draft.touchpoints());
        history.record(KIND, id.value(), "created", null, null);
        return byId(id);
    }

    ActualJourney change(ActualJourneyId id, ActualJourney.Changes changes, Version version) {
        ActualJourney.mustBeTouchpoints(changes.touchpoints());
        touchpoints.mustSee(id);
        participants.mustAgree(touchpoints.participant(id));
        int changed = db.update(ACTUAL_JOURNEY)
                .set(ACTUAL_JOURNEY.TOLD_ON, changes.toldOn())
                .set(ACTUAL_JOURNEY.VERSION, version.number() + 1)
                .set(ACTUAL_JOURNEY.CHANGED_AT, touchpoints.now())
                .set(ACTUAL_JOURNEY.CHANGED_BY_MEMBER_ID, who())
                .where(mine(ACTUAL_JOURNEY), ACTUAL_JOURNEY.ID.eq(id))
                .and(ACTUAL_JOURNEY.VERSION.eq(version.number()))
                .execute();
        if (changed == 0) {
            throw Problem.stale();
        }
        touchpoints.write(id, changes.touchpoints());
        history.record(KIND, id.value(), "edited", null, null);
        return byId(id);
    }

    /** Gone at once, as personal data are. */
    void delete(ActualJourneyId id, Version version) {
        touchpoints.mustSee(id);
        int deleted = db.deleteFrom(ACTUAL_JOURNEY)
                .where(mine(ACTUAL_JOURNEY), ACTUAL_JOURNEY.ID.eq(id))
                .and(ACTUAL_JOURNEY.VERSION.eq(version.number()))
                .execute();
        if (deleted == 0) {
            throw Problem.stale();
        }
        touched.erased();
        history.forget(List.of(id.value()));
    }

    @Transactional(readOnly = true)
    Page<HistoryEntry> history(ActualJourneyId id, PageQuery query) {
        return history.of(KIND, id.value(), query);
    }

    private static @Nullable MemberId who() {
        return Tenant.member().map(Member::id).orElse(null);
    }
}
