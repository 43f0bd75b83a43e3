package no.medvirk.research.participant;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.research.db.Tables.CONSENT;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import no.medvirk.research.ParticipantId;
import org.jooq.Condition;
import org.jooq.Field;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which consents stand today, for statements that show or hide words by it. The same rule as {@link Consent}. */
@Service
@Transactional(readOnly = true)
public class Consents {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final Clock clock;

    Consents(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), NORWAY);
    }

    /** True for nobody too: what is about no participant needs no consent. */
    public Condition stands(Purpose purpose, Field<ParticipantId> participant) {
        return participant
                .isNull()
                .or(exists(selectOne()
                        .from(CONSENT)
                        .where(mine(CONSENT), CONSENT.PARTICIPANT_ID.eq(participant))
                        .and(CONSENT.PURPOSE.eq(purpose.code()))
                        .and(standing())));
    }

    /** The purposes that a participant agrees to. */
    public Field<Set<Purpose>> of(Field<ParticipantId> participant) {
        return multiset(select(CONSENT.PURPOSE)
                        .from(CONSENT)
                        .where(mine(CONSENT), CONSENT.PARTICIPANT_ID.eq(participant), standing()))
                .convertFrom(rows ->
                        rows.stream().map(row -> Purpose.of(row.value1())).collect(Collectors.toUnmodifiableSet()));
    }

    /** The rows of consents that stand. */
    public Condition standing() {
        return CONSENT.WITHDRAWN_AT.isNull().and(CONSENT.UNTIL.isNull().or(CONSENT.UNTIL.ge(today())));
    }
}
