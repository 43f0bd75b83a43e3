package no.medvirk.journeys.lint;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.journeys.db.Tables.FINDING;
import static no.medvirk.journeys.db.Tables.TRIAGE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.medvirk.core.Member;
import no.medvirk.core.Problem;
import no.medvirk.core.Tenant;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.blueprint.Coded;
import no.medvirk.journeys.lint.Remembered.Decision;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What was found in journeys, and what somebody decided about it: kept, whatever a later look finds. */
@Service
@Transactional
class Triage {

    // PostgreSQL takes 32 767 values in a statement
    private static final int ROWS_AT_ONCE = 1000;

    private final DSLContext db;
    private final JsonMapper json;
    private final Clock clock;

    Triage(DSLContext db, JsonMapper json, Clock clock) {
        this.db = db;
        this.json = json;
        this.clock = clock;
    }

    /** All that is kept of a journey's findings; one statement. */
    @Transactional(readOnly = true)
    public Map<FindingId, Remembered> of(JourneyId journey) {
        Field<List<Decision>> decisions = multiset(select(
                                TRIAGE.NUMBER,
                                TRIAGE.VERDICT,
                                TRIAGE.MARK,
                                TRIAGE.REASON,
                                TRIAGE.UNTIL,
                                Member.nameOf(TRIAGE.MEMBER_ID),
                                TRIAGE.AT)
                        .from(TRIAGE)
                        .where(mine(TRIAGE), TRIAGE.FINDING_ID.eq(FINDING.ID))
                        .orderBy(TRIAGE.NUMBER.desc()))
                .convertFrom(rows -> rows.map(mapping((number, verdict, mark, reason, until, by, at) ->
                        new Decision(number, Coded.of(Verdict.class, verdict), mark, reason, until, by, at))));
        Map<FindingId, Remembered> all = new LinkedHashMap<>();
        db.select(FINDING.ID, FINDING.TOLD, FINDING.SEEN_AT, FINDING.GONE_AT, FINDING.RETURNED, decisions)
                .from(FINDING)
                .where(mine(FINDING), FINDING.JOURNEY_ID.eq(journey))
                .orderBy(FINDING.SEEN_AT, FINDING.ID)
                .forEach(row -> all.put(
                        row.value1(),
                        new Remembered(
                                row.value1(),
                                json.readValue(row.value2().data(), Told.class),
                                row.value3(),
                                row.value4(),
                                row.value5(),
                                row.value6())));
        return all;
    }

    /** Keeps what is found now: what is new, what is gone, and what came back. */
    public void keep(JourneyId journey, Map<FindingId, Told> found) {
        Instant now = now();
        List<Map.Entry<FindingId, Told>> rows = List.copyOf(found.entrySet());
        for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            db.insertInto(
                            FINDING,
                            FINDING.TENANT_ID,
                            FINDING.ID,
                            FINDING.JOURNEY_ID,
                            FINDING.TOLD,
                            FINDING.SEEN_AT,
                            FINDING.RETURNED)
                    .valuesOfRows(rows.subList(from, Math.min(rows.size(), from + ROWS_AT_ONCE)).stream()
                            .map(one -> row(Tenant.current(), one.getKey(), journey, told(one.getValue()), now, false))
                            .toList())
                    .onConflictDoNothing()
                    .execute();
        }
        Set<FindingId> gone = db.select(FINDING.ID)
                .from(FINDING)
                .where(mine(FINDING), FINDING.JOURNEY_ID.eq(journey), FINDING.GONE_AT.isNull())
                .fetchStream()
                .map(row -> row.value1())
                .filter(id -> !found.containsKey(id))
                .collect(Collectors.toSet());
        if (!gone.isEmpty()) {
            db.update(FINDING)
                    .set(FINDING.GONE_AT, now)
                    .where(mine(FINDING), FINDING.JOURNEY_ID.eq(journey), FINDING.ID.in(gone))
                    .execute();
        }
        Set<FindingId> back = back(journey, found.keySet());
        if (!back.isEmpty()) {
            db.update(FINDING)
                    .setNull(FINDING.GONE_AT)
                    .set(FINDING.RETURNED, true)
                    .where(mine(FINDING), FINDING.JOURNEY_ID.eq(journey), FINDING.ID.in(back))
                    .execute();
        }
    }

    private Set<FindingId> back(JourneyId journey, Collection<FindingId> found) {
        return db.select(FINDING.ID)
                .from(FINDING)
                .where(mine(FINDING), FINDING.JOURNEY_ID.eq(journey), FINDING.GONE_AT.isNotNull())
                .fetchStream()
                .map(row -> row.value1())
                .filter(found::contains)
                .collect(Collectors.toSet());
    }

    /**
     * Writes a decision about a finding that is kept.
     *
     * @param version how many decisions there were
     * @throws Problem stale
     */
    public void decide(
            FindingId finding,
            int version,
            Verdict verdict,
            String mark,
            @Nullable String reason,
            @Nullable LocalDate until) {
        db.update(FINDING)
                .set(FINDING.RETURNED, false)
                .where(mine(FINDING), FINDING.ID.eq(finding))
                .execute(); // and nobody else's until this ends
        int last = db.select(TRIAGE.NUMBER)
                .from(TRIAGE)
                .where(mine(TRIAGE), TRIAGE.FINDING_ID.eq(finding))
                .orderBy(TRIAGE.NUMBER.desc())
                .limit(1)
                .fetchOptional(TRIAGE.NUMBER)
                .orElse(0);
        if (last != version) {
            throw Problem.stale();
        }
        db.insertInto(TRIAGE)
                .set(TRIAGE.TENANT_ID, Tenant.current())
                .set(TRIAGE.FINDING_ID, finding)
                .set(TRIAGE.NUMBER, last + 1)
                .set(TRIAGE.VERDICT, verdict.code())
                .set(TRIAGE.MARK, mark)
                .set(TRIAGE.REASON, reason)
                .set(TRIAGE.UNTIL, until)
                .set(
                        TRIAGE.MEMBER_ID,
                        Tenant.member().orElseThrow(Problem::notFound).id())
                .set(TRIAGE.AT, now())
                .execute();
    }

    private JSONB told(Told told) {
        return JSONB.valueOf(json.writeValueAsString(told));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS); // as PostgreSQL keeps it
    }
}
