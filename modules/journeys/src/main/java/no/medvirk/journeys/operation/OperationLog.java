package no.medvirk.journeys.operation;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.journeys.db.Tables.OPERATION;
import static org.jooq.impl.DSL.noCondition;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.medvirk.core.Member;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Problem;
import no.medvirk.journeys.JourneyId;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The log of a journey, read: as its history, and for what a message was answered. */
@Service
@Transactional(readOnly = true)
class OperationLog {

    private static final TypeReference<List<Operation>> OPERATIONS = new TypeReference<>() {};

    private final DSLContext db;
    private final JsonMapper json;

    OperationLog(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** A journey's history, newest first. */
    public Page<LogEntry> of(JourneyId journey, PageQuery query) {
        List<String> after = query.key(1);
        Field<String> actor = Member.nameOf(OPERATION.MEMBER_ID);
        List<LogEntry> entries = db.select(OPERATION.SEQ, OPERATION.AT, actor, OPERATION.OUTCOME)
                .from(OPERATION)
                .where(mine(OPERATION), OPERATION.JOURNEY_ID.eq(journey))
                .and(after.isEmpty() ? noCondition() : OPERATION.SEQ.lt(seq(after.getFirst())))
                .orderBy(OPERATION.SEQ.desc())
                .limit(query.fetch())
                .fetch(row -> {
                    Outcome outcome = outcome(row.get(OPERATION.OUTCOME));
                    return new LogEntry(
                            row.get(OPERATION.SEQ),
                            row.get(OPERATION.AT),
                            row.get(actor),
                            outcome.action(),
                            outcome.counts(),
                            outcome.fields());
                });
        // Every journey has the message that made it.
        if (entries.isEmpty()) {
            throw Problem.notFound();
        }
        return Page.of(entries, query, entry -> List.of(String.valueOf(entry.seq())));
    }

    /** What a message was answered, if it came before. */
    public Optional<Answer> answered(JourneyId journey, UUID mid) {
        Field<String> actor = Member.nameOf(OPERATION.MEMBER_ID);
        return db.select(OPERATION.JOURNEY_ID, OPERATION.SEQ, OPERATION.AT, actor, OPERATION.OUTCOME)
                .from(OPERATION)
                .where(mine(OPERATION), OPERATION.MID.eq(mid))
                .fetchOptional(row -> {
                    if (!journey.equals(row.get(OPERATION.JOURNEY_ID))) {
                        throw Problem.conflict("mid-used");
                    }
                    Outcome outcome = outcome(row.get(OPERATION.OUTCOME));
                    return new Answer(
                            row.get(OPERATION.SEQ),
                            outcome.ignored(),
                            row.get(OPERATION.AT),
                            row.get(actor),
                            outcome.totals());
                });
    }

    /** What a message wrote, if it came before. */
    public List<Operation> written(JourneyId journey, UUID mid) {
        return db.select(OPERATION.OPS)
                .from(OPERATION)
                .where(mine(OPERATION), OPERATION.JOURNEY_ID.eq(journey), OPERATION.MID.eq(mid))
                .fetchOptional(row -> json.readValue(row.value1().data(), OPERATIONS))
                .orElse(List.of());
    }

    /** As the log keeps it. */
    JSONB json(Object value) {
        return JSONB.valueOf(json.writeValueAsString(value));
    }

    private Outcome outcome(JSONB stored) {
        return json.readValue(stored.data(), Outcome.class);
    }

    private static int seq(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw Problem.invalid("after", "cursor");
        }
    }
}
