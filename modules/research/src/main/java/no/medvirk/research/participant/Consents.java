package no.medvirk.research.participant;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.research.db.Tables.CONSENT;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import no.medvirk.core.NorwegianTime;
import no.medvirk.research.ParticipantId;
import no.medvirk.research.db.tables.records.ConsentRecord;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which consents stand today and what each rests on, for whatever shows or hides words by it. A day counts as in {@link Consent}. */
@Service
@Transactional(readOnly = true)
public class Consents {

    private final Clock clock;

    Consents(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), NorwegianTime.ZONE);
    }

    /** What is recorded of one purpose, as it is today; null when nothing is. */
    public Consent of(@Nullable ConsentRecord row) {
        return row == null
                ? new Consent.NeverGiven()
                : Consent.of(row.getGivenOn(), row.getUntil(), row.getWithdrawnAt(), today());
    }

    /**
     * What has to stand for a purpose to stand: taking part for everything, and notes for words to leave, as they are taken from them. No
     * consent carries by itself what rests on another.
     */
    static Set<Purpose> grounds(Purpose purpose) {
        return switch (purpose) {
            case TAKE_PART -> EnumSet.of(Purpose.TAKE_PART);
            case NOTES, SHARE, PUBLISH, CONTACT -> EnumSet.of(Purpose.TAKE_PART, purpose);
            case QUOTE -> EnumSet.of(Purpose.TAKE_PART, Purpose.NOTES, Purpose.QUOTE);
        };
    }

    /** Of the purposes that somebody agrees to, those that stand with all their grounds. */
    static Set<Purpose> founded(Set<Purpose> agreed) {
        return agreed.stream()
                .filter(purpose -> agreed.containsAll(grounds(purpose)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** True for nobody too: what is about no participant needs no consent. */
    public Condition stands(Purpose purpose, Field<ParticipantId> participant) {
        Set<Purpose> grounds = grounds(purpose);
        return participant
                .isNull()
                .or(field(selectCount()
                                .from(CONSENT)
                                .where(mine(CONSENT), CONSENT.PARTICIPANT_ID.eq(participant))
                                .and(CONSENT.PURPOSE.in(
                                        grounds.stream().map(Purpose::code).toList()))
                                .and(standing()))
                        .eq(grounds.size()));
    }

    /** The purposes that a participant agrees to, and that stand with their grounds. */
    public Field<Set<Purpose>> of(Field<ParticipantId> participant) {
        return multiset(select(CONSENT.PURPOSE)
                        .from(CONSENT)
                        .where(mine(CONSENT), CONSENT.PARTICIPANT_ID.eq(participant), standing()))
                .convertFrom(rows -> founded(
                        rows.stream().map(row -> Purpose.of(row.value1())).collect(Collectors.toUnmodifiableSet())));
    }

    private Condition standing() {
        return CONSENT.WITHDRAWN_AT.isNull().and(CONSENT.UNTIL.isNull().or(CONSENT.UNTIL.ge(today())));
    }
}
