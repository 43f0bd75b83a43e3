package no.medvirk.benchmarking.exchange;

import static no.medvirk.benchmarking.db.Tables.EXCHANGE;
import static no.medvirk.benchmarking.trash.BenchmarkingTrash.EXCHANGES;
import static no.medvirk.core.Tenant.mine;
import static org.jooq.impl.DSL.and;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.medvirk.benchmarking.ExchangeId;
import no.medvirk.core.History;
import no.medvirk.core.HistoryEntry;
import no.medvirk.core.Ids;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Problem;
import no.medvirk.core.Search;
import no.medvirk.core.Tenant;
import no.medvirk.core.TrashBin;
import no.medvirk.core.Version;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the bound municipality has exchanged with others, without what lies in the trash. */
@Service
@Transactional
class Exchanges {

    private final DSLContext db;
    private final History history;
    private final TrashBin bin;
    private final Clock clock;

    Exchanges(DSLContext db, History history, TrashBin bin, Clock clock) {
        this.db = db;
        this.history = history;
        this.bin = bin;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Page<Exchange> list(Search search, PageQuery query) {
        List<Exchange> found = living(search.in(EXCHANGE.SEARCH), query.after(EXCHANGE.ARTEFACT, EXCHANGE.ID))
                .orderBy(EXCHANGE.ARTEFACT, EXCHANGE.ID)
                .limit(query.fetch())
                .fetch(Exchanges::read);
        return Page.of(
                found, query, one -> List.of(one.artefact(), one.id().value().toString()));
    }

    @Transactional(readOnly = true)
    Exchange byId(ExchangeId id) {
        return living(EXCHANGE.ID.eq(id)).fetchOptional(Exchanges::read).orElseThrow(Problem::notFound);
    }

    Exchange create(Exchange.Draft draft) {
        mustHaveHappened(draft);
        Exchange created = draft.as(new ExchangeId(Ids.next()), 1);
        db.insertInto(EXCHANGE)
                .set(EXCHANGE.TENANT_ID, Tenant.current())
                .set(EXCHANGE.ID, created.id())
                .set(columns(created))
                .execute();
        history.record(EXCHANGES.name(), created.id().value(), "created", null, created);
        return created;
    }

    Exchange change(ExchangeId id, Exchange.Draft draft, Version version) {
        mustHaveHappened(draft);
        Exchange before = byId(id);
        version.mustBe(before.version());
        Exchange after = draft.as(id, before.version() + 1);
        int changed = db.update(EXCHANGE)
                .set(columns(after))
                .where(
                        mine(EXCHANGE),
                        EXCHANGE.ID.eq(id),
                        EXCHANGE.VERSION.eq(before.version()),
                        EXCHANGE.TRASHED_AT.isNull())
                .execute();
        if (changed == 0) {
            throw Problem.stale();
        }
        history.record(EXCHANGES.name(), id.value(), "changed", before, after);
        return after;
    }

    @Transactional(readOnly = true)
    Page<HistoryEntry> history(ExchangeId id, PageQuery query) {
        return history.of(EXCHANGES.name(), id.value(), query);
    }

    void trash(ExchangeId id, Version version) {
        bin.put(EXCHANGES, id.value(), version);
    }

    void restore(ExchangeId id) {
        bin.restore(EXCHANGES, id.value());
    }

    void deleteForGood(ExchangeId id) {
        bin.delete(EXCHANGES, id.value());
    }

    // What is planned is no practice; a day ahead may be today elsewhere.
    private void mustHaveHappened(Exchange.Draft draft) {
        if (draft.on().isAfter(LocalDate.now(clock).plusDays(1))) {
            throw Problem.invalid("on", "future");
        }
    }

    private static Map<Field<?>, @Nullable Object> columns(Exchange exchange) {
        Map<Field<?>, @Nullable Object> columns = new HashMap<>();
        columns.put(EXCHANGE.INITIATIVE_ID, exchange.initiative());
        columns.put(EXCHANGE.DIRECTION, exchange.direction().code());
        columns.put(EXCHANGE.COUNTERPARTY, exchange.counterparty().code());
        columns.put(EXCHANGE.COUNTERPART, exchange.with());
        columns.put(EXCHANGE.ARTEFACT, exchange.artefact());
        columns.put(EXCHANGE.HAPPENED_ON, exchange.on());
        columns.put(
                EXCHANGE.OUTCOME,
                exchange.outcome() == null ? null : exchange.outcome().code());
        columns.put(EXCHANGE.REASON, exchange.reason());
        columns.put(EXCHANGE.VERSION, exchange.version());
        return columns;
    }

    private static Exchange read(Record row) {
        return new Exchange(
                row.get(EXCHANGE.ID),
                row.get(EXCHANGE.INITIATIVE_ID),
                Exchange.Direction.of(row.get(EXCHANGE.DIRECTION)),
                Exchange.Counterparty.of(row.get(EXCHANGE.COUNTERPARTY)),
                row.get(EXCHANGE.COUNTERPART),
                row.get(EXCHANGE.ARTEFACT),
                row.get(EXCHANGE.HAPPENED_ON),
                Exchange.Outcome.of(row.get(EXCHANGE.OUTCOME)),
                row.get(EXCHANGE.REASON),
                row.get(EXCHANGE.VERSION));
    }

    private SelectConditionStep<Record> living(Condition... which) {
        return db.select()
                .from(EXCHANGE)
                .where(mine(EXCHANGE), EXCHANGE.TRASHED_AT.isNull())
                .and(and(which));
    }
}
