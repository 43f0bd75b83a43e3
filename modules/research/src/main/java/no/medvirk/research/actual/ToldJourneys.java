package no.medvirk.research.actual;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.research.db.Tables.ACTUAL_JOURNEY;
import static no.medvirk.research.db.Tables.PARTICIPANT;
import static org.jooq.impl.DSL.field;

import java.util.List;
import java.util.UUID;
import no.medvirk.research.Findings.Actual;
import no.medvirk.research.Findings.Happened;
import no.medvirk.research.Findings.Told;
import no.medvirk.research.ParticipantId;
import no.medvirk.research.actual.ActualJourney.Touchpoint;
import no.medvirk.research.participant.Consents;
import no.medvirk.research.participant.Purpose;
import no.medvirk.research.participant.WordsInSight;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What leaves research of actual journeys: those whose participants agree to it today. Whoever does not see one gets no word of it, and
 * what happened in it only among so many that it points at nobody.
 */
@Service
@Transactional(readOnly = true)
public class ToldJourneys {

    /** Of so many participants they have to be, for what happened in those that are hidden to be counted. */
    private static final int CROWD = 3;

    private final DSLContext db;
    private final Consents consents;
    private final WordsInSight sight;
    private final Touchpoints touchpoints;

    ToldJourneys(DSLContext db, Consents consents, WordsInSight sight, Touchpoints touchpoints) {
        this.db = db;
        this.consents = consents;
        this.sight = sight;
        this.touchpoints = touchpoints;
    }

    /** At most so many of one journey: those that were told last. */
    private static final int MOST = 200;

    /** One statement. */
    public Told of(UUID journey) {
        record Row(ParticipantId whose, Actual actual) {}
        List<Row> all = db.select(
                        ACTUAL_JOURNEY.ID,
                        PARTICIPANT.PSEUDONYM,
                        PARTICIPANT.STUDY_ID,
                        ACTUAL_JOURNEY.TOLD_ON,
                        field(sight.told()),
                        field(consents.stands(Purpose.QUOTE, PARTICIPANT.ID)),
                        touchpoints.all(),
                        PARTICIPANT.ID)
                .from(ACTUAL_JOURNEY)
                .join(PARTICIPANT)
                .on(
                        PARTICIPANT.TENANT_ID.eq(ACTUAL_JOURNEY.TENANT_ID),
                        PARTICIPANT.ID.eq(ACTUAL_JOURNEY.PARTICIPANT_ID))
                .where(mine(ACTUAL_JOURNEY), ACTUAL_JOURNEY.JOURNEY_ID.eq(journey))
                .and(consents.stands(Purpose.NOTES, PARTICIPANT.ID))
                .orderBy(ACTUAL_JOURNEY.TOLD_ON.desc(), ACTUAL_JOURNEY.ID.desc())
                .limit(MOST)
                .fetch(row -> new Row(
                        row.value8(),
                        row.value5()
                                ? new Actual(
                                        row.value1(),
                                        row.value2(),
                                        row.value3(),
                                        row.value4(),
                                        row.value6(),
                                        row.value7().stream()
                                                .map(ToldJourneys::told)
                                                .toList())
                                : new Actual(
                                        null,
                                        null,
                                        null,
                                        null,
                                        false,
                                        row.value7().stream()
                                                .map(ToldJourneys::silent)
                                                .toList())));
        List<Row> hidden = all.stream().filter(row -> row.actual().id() == null).toList();
        boolean enough = hidden.stream().map(Row::whose).distinct().count() >= CROWD;
        return new Told(
                all.stream()
                        .map(Row::actual)
                        .filter(one -> enough || one.id() != null)
                        .toList(),
                enough ? 0 : hidden.size());
    }

    private static Happened told(Touchpoint one) {
        return new Happened(
                one.trace(),
                one.kind() == TouchpointKind.COMMUNICATION,
                one.failed(),
                one.initiator(),
                one.receiver(),
                one.channel(),
                one.done(),
                one.answered(),
                one.felt(),
                one.told(),
                one.day());
    }

    /** Where it was, and whether it went well: enough to be counted. */
    private static Happened silent(Touchpoint one) {
        return new Happened(
                one.trace(),
                one.kind() == TouchpointKind.COMMUNICATION,
                one.failed(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
