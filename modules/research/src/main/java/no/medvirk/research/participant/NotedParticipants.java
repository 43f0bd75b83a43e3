package no.medvirk.research.participant;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.research.db.Tables.PARTICIPANT;

import no.medvirk.core.Problem;
import no.medvirk.research.ParticipantId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Of whom it may be written down what they say; held until the transaction ends, so that a withdrawal and a writer do not cross. */
@Service
@Transactional
public class NotedParticipants {

    private final DSLContext db;
    private final Consents consents;

    NotedParticipants(DSLContext db, Consents consents) {
        this.db = db;
        this.consents = consents;
    }

    @Transactional(readOnly = true)
    public boolean areHere(ParticipantId participant) {
        return db.fetchExists(PARTICIPANT, mine(PARTICIPANT).and(PARTICIPANT.ID.eq(participant)));
    }

    /** Refuses words of somebody who does not agree to notes. */
    public void mustAgree(ParticipantId participant) {
        if (db.select(PARTICIPANT.ID)
                .from(PARTICIPANT)
                .where(mine(PARTICIPANT), PARTICIPANT.ID.eq(participant))
                .forShare()
                .fetch()
                .isEmpty()) {
            throw Problem.notFound();
        }
        // asked anew: the statement that waited for the lock has not seen what a withdrawal closed meanwhile
        boolean agrees = db.fetchExists(
                PARTICIPANT,
                mine(PARTICIPANT)
                        .and(PARTICIPANT.ID.eq(participant))
                        .and(consents.stands(Purpose.NOTES, PARTICIPANT.ID)));
        if (!agrees) {
            throw Problem.conflict("lacks-notes");
        }
    }
}
