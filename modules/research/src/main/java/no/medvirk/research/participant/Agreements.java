package no.medvirk.research.participant;

import static no.medvirk.research.db.Tables.CONSENT;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.medvirk.core.Tenant;
import no.medvirk.research.ParticipantId;
import no.medvirk.research.db.tables.records.ConsentRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a participant agrees to, as it is recorded and read. */
@Service
@Transactional
class Agreements {

    private final DSLContext db;
    private final Consents consents;
    private final WordsInSight sight;

    Agreements(DSLContext db, Consents consents, WordsInSight sight) {
        this.db = db;
        this.consents = consents;
        this.sight = sight;
    }

    /** A consent, and a link to all that is held, show words: they are made by those who see them already. */
    @Transactional(readOnly = true)
    void mustSeeWordsOf(ParticipantId participant) {
        sight.mustSee(participant);
    }

    void give(ParticipantId id, Purpose purpose, Participant.Giving giving) {
        db.insertInto(CONSENT)
                .set(CONSENT.TENANT_ID, Tenant.current())
                .set(CONSENT.PARTICIPANT_ID, id)
                .set(CONSENT.PURPOSE, purpose.code())
                .set(CONSENT.GIVEN_ON, giving.givenOn())
                .set(CONSENT.UNTIL, giving.until())
                .set(CONSENT.CHANNEL, giving.channel().code())
                .onConflict(CONSENT.TENANT_ID, CONSENT.PARTICIPANT_ID, CONSENT.PURPOSE)
                .doUpdate()
                .set(CONSENT.GIVEN_ON, giving.givenOn())
                .set(CONSENT.UNTIL, giving.until())
                .set(CONSENT.CHANNEL, giving.channel().code())
                .setNull(CONSENT.WITHDRAWN_AT)
                .execute();
    }

    /** Every purpose, in one order. */
    @Transactional(readOnly = true)
    List<Participant.Line> lines(List<ConsentRecord> rows) {
        Map<String, ConsentRecord> byPurpose =
                rows.stream().collect(Collectors.toMap(ConsentRecord::getPurpose, row -> row));
        return Arrays.stream(Purpose.values())
                .map(purpose -> line(purpose, byPurpose.get(purpose.code())))
                .toList();
    }

    private Participant.Line line(Purpose purpose, @Nullable ConsentRecord row) {
        String state = consents.of(row).state();
        if (row == null) {
            return new Participant.Line(purpose, state, null, null, null, null);
        }
        return new Participant.Line(
                purpose,
                state,
                row.getGivenOn(),
                row.getUntil(),
                row.getWithdrawnAt(),
                ConsentChannel.of(row.getChannel()));
    }
}
