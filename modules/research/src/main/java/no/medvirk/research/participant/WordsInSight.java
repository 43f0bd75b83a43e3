package no.medvirk.research.participant;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.research.db.Tables.ACTIVITY;
import static no.medvirk.research.db.Tables.ACTUAL_JOURNEY;
import static no.medvirk.research.db.Tables.NOTE;
import static no.medvirk.research.db.Tables.PARTICIPANT;
import static no.medvirk.research.db.Tables.STUDY_MEMBER;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.not;
import static org.jooq.impl.DSL.selectOne;

import no.medvirk.core.Member;
import no.medvirk.core.MemberId;
import no.medvirk.core.Problem;
import no.medvirk.core.Tenant;
import no.medvirk.research.ParticipantId;
import no.medvirk.research.StudyId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who sees what a participant said. While consent to quote it stands: every member. Without it: who wrote it down, and the study's team.
 * Nobody else, whatever their role, an administrator included; and nobody at all in a job.
 */
@Service
@Transactional(readOnly = true)
public class WordsInSight {

    private final DSLContext db;
    private final Consents consents;

    WordsInSight(DSLContext db, Consents consents) {
        this.db = db;
        this.consents = consents;
    }

    /** For a statement that joins a note with its activity: whether the words in it are seen by who asks. */
    public Condition seen() {
        return quotable().or(theirs(NOTE.WRITTEN_BY_MEMBER_ID, ACTIVITY.STUDY_ID));
    }

    /** The same for a statement that joins an actual journey with its participant. */
    public Condition told() {
        return consents.stands(Purpose.QUOTE, PARTICIPANT.ID)
                .or(theirs(ACTUAL_JOURNEY.WRITTEN_BY_MEMBER_ID, PARTICIPANT.STUDY_ID));
    }

    /** Whether they may be shown to everybody. True of a note about nobody in particular. */
    public Condition quotable() {
        return consents.stands(Purpose.QUOTE, NOTE.PARTICIPANT_ID);
    }

    /** Whether they are found by a search: what one does not see is not found either, for a hit tells that it stands there. */
    public Condition searched() {
        return consents.stands(Purpose.NOTES, NOTE.PARTICIPANT_ID).and(seen());
    }

    /** Refuses whoever does not see all that is held of a participant: their consents and their link open the words. */
    public void mustSee(ParticipantId participant) {
        boolean hidden = db.fetchExists(selectOne()
                .from(NOTE)
                .join(ACTIVITY)
                .on(ACTIVITY.TENANT_ID.eq(NOTE.TENANT_ID), ACTIVITY.ID.eq(NOTE.ACTIVITY_ID))
                .where(mine(NOTE), NOTE.PARTICIPANT_ID.eq(participant))
                .and(not(seen()))
                .unionAll(selectOne()
                        .from(ACTUAL_JOURNEY)
                        .join(PARTICIPANT)
                        .on(
                                PARTICIPANT.TENANT_ID.eq(ACTUAL_JOURNEY.TENANT_ID),
                                PARTICIPANT.ID.eq(ACTUAL_JOURNEY.PARTICIPANT_ID))
                        .where(mine(ACTUAL_JOURNEY), ACTUAL_JOURNEY.PARTICIPANT_ID.eq(participant))
                        .and(not(told()))));
        if (hidden) {
            throw hidden();
        }
    }

    /** The answer to who wants to work with words that they do not see. */
    public static Problem hidden() {
        return Problem.refused("words-hidden");
    }

    private static Condition theirs(Field<MemberId> writer, Field<StudyId> study) {
        return Tenant.member()
                .map(Member::id)
                .map(member -> areOf(member, writer, study))
                .orElse(falseCondition());
    }

    private static Condition areOf(MemberId member, Field<MemberId> writer, Field<StudyId> study) {
        return writer.isNotDistinctFrom(member)
                .or(exists(selectOne()
                        .from(STUDY_MEMBER)
                        .where(mine(STUDY_MEMBER), STUDY_MEMBER.STUDY_ID.eq(study))
                        .and(STUDY_MEMBER.MEMBER_ID.eq(member))));
    }
}
