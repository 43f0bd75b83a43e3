package no.medvirk.journeys.operation;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.journeys.db.Tables.CARD;
import static no.medvirk.journeys.db.Tables.JOURNEY;
import static no.medvirk.journeys.db.Tables.OPERATION;
import static org.jooq.impl.DSL.count;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.medvirk.catalogue.PublicServiceNames;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.core.Member;
import no.medvirk.core.Problem;
import no.medvirk.core.Tenant;
import no.medvirk.core.Trash;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.blueprint.Limits;
import no.medvirk.journeys.blueprint.Totals;
import no.medvirk.journeys.db.tables.records.JourneyRecord;
import no.medvirk.journeys.operation.FieldType.Flag;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one writer of journeys: whatever a journey is, it became by messages that passed here, one at a time for each journey. */
@Service
@Transactional
class Operations implements Trash {

    // PostgreSQL takes 32 767 values in a statement; a card has less than twenty
    private static final int ROWS_AT_ONCE = 1000;

    private final DSLContext db;
    private final StoredJourneys stored;
    private final OperationLog log;
    private final PublicServiceNames services;
    private final Clock clock;

    Operations(DSLContext db, StoredJourneys stored, OperationLog log, PublicServiceNames services, Clock clock) {
        this.db = db;
        this.stored = stored;
        this.log = log;
        this.services = services;
        this.clock = clock;
    }

    /**
     * Takes a message: whole, or not at all.
     *
     * @throws Problem not-found, invalid, conflict ({@code base-ahead}, {@code trashed}, {@code claim-taken}, {@code mid-used}) or
     *     too-large
     */
    public Answer apply(JourneyId id, Message message) {
        if (message.ops().size() > Limits.OPS) {
            throw Problem.tooLarge("ops");
        }
        List<Edit> edits = WellFormed.read(id.value(), message.ops());
        boolean created = edits.getFirst().adds(Element.JOURNEY) && create(edits.getFirst(), writing(id));
        JourneyRecord journey = locked(id);
        Optional<Answer> earlier = log.answered(id, message.mid());
        return earlier.isPresent() ? earlier.get() : take(message, edits, journey, created, writing(id));
    }

    /** Who writes which journey, and when. */
    private record Writing(JourneyId journey, Instant at, Member by) {}

    private Writing writing(JourneyId journey) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS); // as PostgreSQL keeps it
        return new Writing(journey, now, Tenant.member().orElseThrow(Problem::notFound));
    }

    private Answer take(Message message, List<Edit> edits, JourneyRecord journey, boolean created, Writing now) {
        if (message.base() > journey.getSeq()) {
            throw Problem.conflict("base-ahead");
        }
        servicesMustBeThere(edits);
        Draft draft = new Draft(stored.load(journey, edits), created);
        draft.apply(edits);
        draft.rounds().forEach(round -> write(round, now));
        if (draft.touchesClaims()) {
            oneClaimEach(now.journey());
        }
        Totals totals = totals(draft, now.journey());
        append(message, Outcome.of(edits, draft.ignored(), totals), journey.getSeq() + 1, now);
        return new Answer(
                journey.getSeq() + 1, draft.ignored(), now.at(), now.by().name(), totals);
    }

    // Two who create the same journey at once: the second waits here for the first, and then meets it.
    private boolean create(Edit first, Writing now) {
        UpdatableRecord<?> row = row(first.element(), first.id(), first.values(), now);
        row.fromMap(
                Map.of("updated_at", now.at(), "updated_by_member_id", now.by().id()));
        return db.insertInto(JOURNEY).set(row).onConflictDoNothing().execute() == 1;
    }

    private JourneyRecord locked(JourneyId id) {
        return db.selectFrom(JOURNEY)
                .where(mine(JOURNEY), JOURNEY.ID.eq(id))
                .forUpdate()
                .fetchOptional()
                .orElseThrow(Problem::notFound);
    }

    private void servicesMustBeThere(List<Edit> edits) {
        Map<ServiceId, String> asked = new HashMap<>();
        for (Edit edit : edits) {
            if (edit.element() == Element.JOURNEY && edit.values().get("service") instanceof UUID service) {
                asked.putIfAbsent(new ServiceId(service), edit.path("service"));
            }
        }
        if (!asked.isEmpty()) {
            asked.keySet().removeAll(services.of(Set.copyOf(asked.keySet())).keySet());
        }
        asked.values().stream().findFirst().ifPresent(path -> {
            throw Problem.invalid(path, "unknown");
        });
    }

    private void write(Round round, Writing now) {
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
        if (element == Element.COMMENT) {
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

    private void oneClaimEach(JourneyId journey) {
        if (db.fetchExists(db.selectOne()
                .from(CARD)
                .where(mine(CARD), CARD.JOURNEY_ID.eq(journey), CARD.FELT.isNotNull())
                .groupBy(CARD.STEP_ID, CARD.WHOSE)
                .having(count().gt(1)))) {
            throw Problem.conflict("claim-taken");
        }
    }

    private Totals totals(Draft draft, JourneyId journey) {
        var counted = db.select(count(), count().filterWhere(CARD.STATUS.eq("assumed")))
                .from(CARD)
                .where(mine(CARD), CARD.JOURNEY_ID.eq(journey))
                .fetchSingle();
        if (counted.value1() > Limits.CARDS) {
            throw Problem.invalid(List.of(new Problem.Fault("ops", "too-many", String.valueOf(Limits.CARDS))));
        }
        return draft.totals(counted.value1(), counted.value2());
    }

    private void append(Message message, Outcome outcome, int seq, Writing now) {
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
                .execute();
    }

    /** Deletes for good what is in the trash, its log included. */
    public void deleteForGood(JourneyId id) {
        JourneyRecord journey = locked(id);
        if (journey.getTrashedAt() == null) {
            throw Problem.conflict("not-trashed");
        }
        db.deleteFrom(JOURNEY).where(mine(JOURNEY), JOURNEY.ID.eq(id)).execute();
    }

    @Override
    public int empty(Instant before) {
        return db.deleteFrom(JOURNEY)
                .where(mine(JOURNEY), JOURNEY.TRASHED_AT.lt(before))
                .execute();
    }
}
