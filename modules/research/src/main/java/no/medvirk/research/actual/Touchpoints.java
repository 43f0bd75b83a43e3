package no.medvirk.research.actual;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.research.db.Tables.ACTUAL_JOURNEY;
import static no.medvirk.research.db.Tables.PARTICIPANT;
import static no.medvirk.research.db.Tables.TOUCHPOINT;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.medvirk.catalogue.Channel;
import no.medvirk.core.Problem;
import no.medvirk.core.Tenant;
import no.medvirk.research.ActualJourneyId;
import no.medvirk.research.ParticipantId;
import no.medvirk.research.actual.ActualJourney.Touchpoint;
import no.medvirk.research.db.tables.records.TouchpointRecord;
import no.medvirk.research.participant.WordsInSight;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The touchpoints of actual journeys, and who sees them. */
@Service
@Transactional
class Touchpoints {

    private final DSLContext db;
    private final WordsInSight sight;
    private final Clock clock;

    Touchpoints(DSLContext db, WordsInSight sight, Clock clock) {
        this.db = db;
        this.sight = sight;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Refuses one that is not there, and whoever does not see it. */
    @Transactional(readOnly = true)
    void mustSee(ActualJourneyId id) {
        boolean seen = db.select(field(sight.told()))
                .from(ACTUAL_JOURNEY)
                .join(PARTICIPANT)
                .on(
                        PARTICIPANT.TENANT_ID.eq(ACTUAL_JOURNEY.TENANT_ID),
                        PARTICIPANT.ID.eq(ACTUAL_JOURNEY.PARTICIPANT_ID))
                .where(mine(ACTUAL_JOURNEY), ACTUAL_JOURNEY.ID.eq(id))
                .fetchOptional(row -> row.value1())
                .orElseThrow(Problem::notFound);
        if (!seen) {
            throw WordsInSight.hidden();
        }
    }

    @Transactional(readOnly = true)
    ParticipantId participant(ActualJourneyId id) {
        return db.select(ACTUAL_JOURNEY.PARTICIPANT_ID)
                .from(ACTUAL_JOURNEY)
                .where(mine(ACTUAL_JOURNEY), ACTUAL_JOURNEY.ID.eq(id))
                .fetchOptional(ACTUAL_JOURNEY.PARTICIPANT_ID)
                .orElseThrow(Problem::notFound);
    }

    /** Those of the actual journey that a statement reads, in their order. */
    @Transactional(readOnly = true)
    Field<List<Touchpoint>> all() {
        return multiset(select(TOUCHPOINT.fields())
                        .from(TOUCHPOINT)
                        .where(mine(TOUCHPOINT), TOUCHPOINT.ACTUAL_JOURNEY_ID.eq(ACTUAL_JOURNEY.ID))
                        .orderBy(TOUCHPOINT.ORDINAL))
                .convertFrom(rows -> rows.into(TOUCHPOINT).map(Touchpoints::touchpoint));
    }

    private static Touchpoint touchpoint(TouchpointRecord row) {
        Short felt = row.getFelt();
        String channel = row.getChannel();
        return new Touchpoint(
                row.getTraceId(),
                TouchpointKind.of(row.getKind()),
                row.getInitiator(),
                row.getReceiver(),
                channel == null ? null : Channel.of(channel),
                row.getDone(),
                row.getAnswered(),
                row.getFailed(),
                felt == null ? null : felt / 10.0,
                row.getTold(),
                row.getDay());
    }

    /** These and no others. */
    void write(ActualJourneyId id, List<Touchpoint> touchpoints) {
        db.deleteFrom(TOUCHPOINT)
                .where(mine(TOUCHPOINT), TOUCHPOINT.ACTUAL_JOURNEY_ID.eq(id))
                .execute();
        List<TouchpointRecord> rows = new ArrayList<>();
        for (Touchpoint one : touchpoints) {
            rows.add(new TouchpointRecord(
                    Tenant.current(),
                    id,
                    rows.size(),
                    one.trace(),
                    one.kind().code(),
                    one.initiator(),
                    one.receiver(),
                    one.channel() == null ? null : one.channel().code(),
                    one.done(),
                    one.answered(),
                    one.failed(),
                    one.felt() == null ? null : (short) Math.rint(Objects.requireNonNull(one.felt()) * 10),
                    one.told(),
                    one.day()));
        }
        db.insertInto(TOUCHPOINT).set(rows).execute();
    }
}
