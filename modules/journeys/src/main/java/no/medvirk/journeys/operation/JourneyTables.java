package no.medvirk.journeys.operation;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.journeys.db.Tables.CARD;
import static no.medvirk.journeys.db.Tables.COMMENT;
import static no.medvirk.journeys.db.Tables.CONFIRMATION;
import static no.medvirk.journeys.db.Tables.EVIDENCE;
import static no.medvirk.journeys.db.Tables.JOURNEY;
import static no.medvirk.journeys.db.Tables.MEASURED;
import static no.medvirk.journeys.db.Tables.OPERATION;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.medvirk.core.Member;
import no.medvirk.core.Problem;
import no.medvirk.core.Tenant;
import no.medvirk.journeys.CardId;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.blueprint.CardStatus;
import no.medvirk.journeys.blueprint.CardStatus.Ground;
import no.medvirk.journeys.blueprint.Coded;
import no.medvirk.journeys.blueprint.Evidence;
import no.medvirk.journeys.blueprint.Stance;
import no.medvirk.journeys.db.tables.records.JourneyRecord;
import no.medvirk.journeys.live.Waking;
import no.medvirk.journeys.operation.FieldType.Flag;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Record3;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one writer of journeys' tables: of what messages amount to, and of how well their evidence stands. */
@Service
@Transactional
class JourneyTables {

    // PostgreSQL takes 32 767 values in a statement; a card has less than twenty
    private static final int ROWS_AT_ONCE = 1000;

    private final DSLContext db;
    private final OperationLog log;
    private final Waking windows;
    private final Clock clock;

    JourneyTables(DSLContext db, OperationLog log, Waking windows, Clock clock) {
        this.db = db;
        this.log = log;
        this.windows = windows;
        this.clock = clock;
    }

    /** Who writes which journey, and when. */
    record Writing(JourneyId journey, Instant at, Member by) {}

    Writing writing(JourneyId journey) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS); // as PostgreSQL keeps it
        return new Writing(journey, now, Tenant.member().orElseThrow(Problem::notFound));
    }

    /** The journey, for this transaction alone until it ends. */
    public Optional<JourneyRecord> locked(JourneyId id) {
        return db.selectFrom(JOURNEY)
                .where(mine(JOURNEY), JOURNEY.ID.eq(id))
                .forUpdate()
                .fetchOptional();
    }

    // Two who create the same journey at once: the second waits here for the first, and then meets it.
    public boolean create(Edit first, Writing now) {
        UpdatableRecord<?> row = row(first.element(), first.id(), first.values(), now);
        row.fromMap(
                Map.of("updated_at", now.at(), "updated_by_member_id", now.by().id()));
        return db.insertInto(JOURNEY).set(row).onConflictDoNothing().execute() == 1;
    }

    public void write(Round round, Writing now) {
        for (Element element : Element.values()) {
            List<Record> rows = new ArrayList<>();
            round.added()
                    .of(element)
                    .forEach((UUID id, Map<String, @Nullable Object> values) ->
                            rows.add(added(element, id, values, now)));
            for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
                db.insertInto(StoredJourneys.table(element))
                        .set(rows.subList(from, Math.min(rows.size(), from + ROWS_AT_ONCE)))
                        .execute();
            }
        }
        List<UpdatableRecord<?>> changes = new ArrayList<>();
        for (Element element : Element.values()) {
            round.changed().of(element).forEach((UUID id, Map<String, @Nullable Object> values) -> {
                UpdatableRecord<?> row = row(element, id, values, now);
                // the key says which row, and stays
                row.touched("tenant_id", false);
                row.touched("id", false);
                changes.add(row);
            });
        }
        if (!changes.isEmpty()) {
            db.batchUpdate(changes).execute();
        }
        round.deleted().forEach((element, ids) -> {
            Table<?> table = StoredJourneys.table(element);
            if (!ids.isEmpty()) {
                db.deleteFrom(table)
                        .where(mine(table), StoredJourneys.among(table, ids))
                        .execute();
            }
        });
    }

    private static UpdatableRecord<?> added(
            Element element, UUID id, Map<String, @Nullable Object> values, Writing now) {
        UpdatableRecord<?> row = row(element, id, values, now);
        Map<String, Object> more = new HashMap<>(Map.of("journey_id", now.journey()));
        if (element == Element.EVIDENCE) {
            more.put("attached_at", now.at());
        }
        if (element == Element.COMMENT || element == Element.CONFIRMATION) {
            more.putAll(Map.of("author_member_id", now.by().id(), "at", now.at()));
        }
        row.fromMap(more);
        return row;
    }

    private static UpdatableRecord<?> row(Element element, UUID id, Map<String, @Nullable Object> values, Writing now) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("tenant_id", Tenant.current());
        columns.put("id", id);
        for (Field field : element.fields()) {
            if (values.containsKey(field.name())) {
                put(columns, field, values.get(field.name()), now);
            }
        }
        UpdatableRecord<?> row = StoredJourneys.table(element).newRecord();
        row.fromMap(columns);
        return row;
    }

    private static void put(Map<String, @Nullable Object> columns, Field field, @Nullable Object value, Writing now) {
        if (field.type() instanceof Flag) {
            boolean set = Boolean.TRUE.equals(value);
            columns.put(field.column() + "_at", set ? now.at() : null);
            columns.put(field.column() + "_by_member_id", set ? now.by().id() : null);
        } else {
            columns.put(field.column(), value);
        }
    }

    /** The statement that gives the journey its number also wakes whoever has it open. */
    public void append(Message message, Outcome outcome, int seq, Writing now) {
        db.insertInto(OPERATION)
                .set(OPERATION.TENANT_ID, Tenant.current())
                .set(OPERATION.JOURNEY_ID, now.journey())
                .set(OPERATION.SEQ, seq)
                .set(OPERATION.MID, message.mid())
                .set(OPERATION.MEMBER_ID, now.by().id())
                .set(OPERATION.AT, now.at())
                .set(OPERATION.OPS, log.json(message.ops()))
                .set(OPERATION.OUTCOME, log.json(outcome))
                .execute();
        db.update(JOURNEY)
                .set(JOURNEY.SEQ, seq)
                .set(JOURNEY.UPDATED_AT, now.at())
                .set(JOURNEY.UPDATED_BY_MEMBER_ID, now.by().id())
                .where(mine(JOURNEY), JOURNEY.ID.eq(now.journey()))
                .returningResult(windows.changed(now.journey(), seq))
                .execute();
    }

    /**
     * Makes the cards of a journey stand as their evidence does; two statements when nothing has changed.
     *
     * @return whether any stands differently now
     */
    public boolean stand(JourneyId journey) {
        Map<CardId, List<Ground>> evidence = db.select(EVIDENCE.CARD_ID, EVIDENCE.STANCE, EVIDENCE.LEVEL)
                .from(EVIDENCE)
                .where(mine(EVIDENCE), EVIDENCE.JOURNEY_ID.eq(journey))
                .unionAll(select(
                                MEASURED.CARD_ID,
                                MEASURED.STANCE,
                                when(
                                        MEASURED.THERE.isTrue().and(MEASURED.STATE.eq("known")),
                                        inline(Evidence.MEASURED.code())))
                        .from(MEASURED)
                        .join(CARD)
                        .on(CARD.TENANT_ID.eq(MEASURED.TENANT_ID), CARD.ID.eq(MEASURED.CARD_ID))
                        .where(mine(MEASURED), CARD.JOURNEY_ID.eq(journey)))
                .fetchGroups(Record3::value1, row -> ground(row.value2(), row.value3()));
        List<Query> changes = new ArrayList<>();
        db.select(CARD.ID, CARD.STANDING)
                .from(CARD)
                .where(mine(CARD), CARD.JOURNEY_ID.eq(journey))
                .and(CARD.STANDING.isNotNull().or(CARD.ID.in(evidence.keySet())))
                .forEach(row -> {
                    CardId card = row.get(CARD.ID);
                    Evidence standing = CardStatus.standing(evidence.getOrDefault(card, List.of()));
                    String code = standing == null ? null : standing.code();
                    if (!java.util.Objects.equals(code, row.get(CARD.STANDING))) {
                        changes.add(db.update(CARD).set(CARD.STANDING, code).where(mine(CARD), CARD.ID.eq(card)));
                    }
                });
        if (!changes.isEmpty()) {
            db.batch(changes).execute();
        }
        return !changes.isEmpty();
    }

    private static Ground ground(String stance, @Nullable String level) {
        return new Ground(Coded.of(Stance.class, stance), level == null ? null : Coded.of(Evidence.class, level));
    }

    /**
     * Writes that findings stand so, wherever these journeys use them; one statement.
     *
     * @param level null when they are withdrawn
     * @return the journeys in which anything was changed
     */
    public Set<JourneyId> assess(Collection<JourneyId> journeys, Collection<UUID> findings, @Nullable String level) {
        return Set.copyOf(db.update(EVIDENCE)
                .set(EVIDENCE.LEVEL, level)
                .set(EVIDENCE.CHANGED_AT, clock.instant())
                .where(mine(EVIDENCE), EVIDENCE.JOURNEY_ID.in(journeys), EVIDENCE.LEVEL.isDistinctFrom(level))
                .and(coalesce(EVIDENCE.INSIGHT_ID.coerce(UUID.class), EVIDENCE.HIGHLIGHT_ID.coerce(UUID.class))
                        .in(findings))
                .returning(EVIDENCE.JOURNEY_ID)
                .fetch(EVIDENCE.JOURNEY_ID));
    }

    /** What no operation tells of what is in a journey. */
    public Signed signed(JourneyId journey) {
        return new Signed(
                db.selectFrom(COMMENT)
                        .where(mine(COMMENT), COMMENT.JOURNEY_ID.eq(journey))
                        .fetch(),
                db.selectFrom(CONFIRMATION)
                        .where(mine(CONFIRMATION), CONFIRMATION.JOURNEY_ID.eq(journey))
                        .fetch(),
                db.selectFrom(EVIDENCE)
                        .where(mine(EVIDENCE), EVIDENCE.JOURNEY_ID.eq(journey))
                        .fetch());
    }

    /** What has moved to a journey is said by whom, and when, it was. */
    public void sign(Signed signed, JourneyId in) {
        List<Query> changes = new ArrayList<>();
        signed.comments()
                .forEach(was -> changes.add(db.update(COMMENT)
                        .set(COMMENT.AUTHOR_MEMBER_ID, was.getAuthorMemberId())
                        .set(COMMENT.AT, was.getAt())
                        .set(COMMENT.RESOLVED_AT, was.getResolvedAt())
                        .set(COMMENT.RESOLVED_BY_MEMBER_ID, was.getResolvedByMemberId())
                        .where(mine(COMMENT), COMMENT.JOURNEY_ID.eq(in), COMMENT.ID.eq(was.getId()))));
        signed.confirmations()
                .forEach(was -> changes.add(db.update(CONFIRMATION)
                        .set(CONFIRMATION.AUTHOR_MEMBER_ID, was.getAuthorMemberId())
                        .set(CONFIRMATION.AT, was.getAt())
                        .where(mine(CONFIRMATION), CONFIRMATION.JOURNEY_ID.eq(in), CONFIRMATION.ID.eq(was.getId()))));
        signed.evidence()
                .forEach(was -> changes.add(db.update(EVIDENCE)
                        .set(EVIDENCE.ATTACHED_AT, was.getAttachedAt())
                        .set(EVIDENCE.CHANGED_AT, was.getChangedAt())
                        .where(mine(EVIDENCE), EVIDENCE.JOURNEY_ID.eq(in), EVIDENCE.ID.eq(was.getId()))));
        if (!changes.isEmpty()) {
            db.batch(changes).execute();
        }
    }

    /** Deletes journeys for good, their logs included; answers which. */
    public Collection<JourneyId> delete(Condition which) {
        return Set.copyOf(db.deleteFrom(JOURNEY)
                .where(mine(JOURNEY), which)
                .returning(JOURNEY.ID)
                .fetch(JOURNEY.ID));
    }
}
