package no.medvirk.measurement.baseline;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.measurement.db.Tables.BASELINE;
import static no.medvirk.measurement.db.Tables.BASELINE_LOCK;
import static no.medvirk.measurement.db.Tables.OBSERVATION;
import static org.jooq.impl.DSL.and;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.medvirk.core.Ids;
import no.medvirk.core.Member;
import no.medvirk.core.Problem;
import no.medvirk.core.Tenant;
import no.medvirk.core.Version;
import no.medvirk.measurement.BaselineId;
import no.medvirk.measurement.IndicatorId;
import no.medvirk.measurement.figure.Cadence;
import no.medvirk.measurement.figure.Entry;
import no.medvirk.measurement.figure.Recorded;
import no.medvirk.measurement.figure.SmallNumbers;
import no.medvirk.measurement.figure.Unit;
import no.medvirk.measurement.indicator.Definitions;
import no.medvirk.measurement.indicator.Definitions.Followed;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The baselines. A lock cannot be undone: the database itself refuses whatever would change or delete a baseline that is locked. Their
 * history is their indicator's.
 */
@Service
@Transactional
public class Baselines {

    private final DSLContext db;
    private final Definitions definitions;
    private final Told told;
    private final Clock clock;

    Baselines(DSLContext db, Definitions definitions, Told told, Clock clock) {
        this.db = db;
        this.definitions = definitions;
        this.told = told;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Baseline> of(IndicatorId indicator) {
        definitions.followed(indicator);
        return read(BASELINE.INDICATOR_ID.eq(indicator));
    }

    /** The locked one of a definition that measured last. */
    @Transactional(readOnly = true)
    public Optional<Baseline> locked(IndicatorId indicator, int definition) {
        return read(
                        BASELINE.INDICATOR_ID.eq(indicator),
                        BASELINE.DEFINITION.eq(definition),
                        BASELINE_LOCK.BASELINE_ID.isNotNull())
                .stream()
                .findFirst();
    }

    Baseline create(IndicatorId indicator, Baseline.Draft draft) {
        Followed followed = definitions.followed(indicator);
        Entry entry = entry(draft, followed);
        BaselineId id = new BaselineId(Ids.next());
        db.insertInto(BASELINE)
                .set(BASELINE.TENANT_ID, Tenant.current())
                .set(BASELINE.ID, id)
                .set(BASELINE.INDICATOR_ID, indicator)
                .set(columns(entry, draft, followed.present().version()))
                .execute();
        told.changed(indicator, Map.of(), recorded(followed, entry));
        return byId(id);
    }

    /** Measures it anew, by the present definition. */
    Baseline change(BaselineId id, Baseline.Draft draft, Version version) {
        Baseline before = unlocked(id, version);
        Followed followed = definitions.followed(before.indicator());
        Entry entry = entry(draft, followed);
        db.update(BASELINE)
                .set(columns(entry, draft, followed.present().version()))
                .set(BASELINE.VERSION, before.version() + 1)
                .where(mine(BASELINE), BASELINE.ID.eq(id), BASELINE.VERSION.eq(before.version()))
                .execute();
        told.changed(before.indicator(), recorded(before), recorded(followed, entry));
        return byId(id);
    }

    void delete(BaselineId id, Version version) {
        Baseline before = unlocked(id, version);
        db.deleteFrom(BASELINE)
                .where(mine(BASELINE), BASELINE.ID.eq(id), BASELINE.VERSION.eq(before.version()))
                .execute();
        told.changed(before.indicator(), recorded(before), Map.of());
    }

    /** From now on it is as it is. Asked twice, it stays as it was locked first. */
    Baseline lock(BaselineId id, Version version) {
        hold(id);
        Baseline before = byId(id);
        if (before.locked() != null) {
            return before;
        }
        version.mustBe(before.version());
        if (definitions.held(before.indicator()).isEmpty()) {
            throw Problem.notFound();
        }
        db.insertInto(BASELINE_LOCK)
                .set(BASELINE_LOCK.TENANT_ID, Tenant.current())
                .set(BASELINE_LOCK.BASELINE_ID, id)
                .set(BASELINE_LOCK.INDICATOR_ID, before.indicator())
                .set(BASELINE_LOCK.DEFINITION, before.definition())
                .set(BASELINE_LOCK.PERIOD_FROM, before.from())
                .set(BASELINE_LOCK.PERIOD_TO, before.to())
                .set(BASELINE_LOCK.VALUE, before.value())
                .set(BASELINE_LOCK.N, before.n())
                .set(BASELINE_LOCK.VERSION, before.version())
                .set(BASELINE_LOCK.AT, clock.instant().truncatedTo(ChronoUnit.MICROS))
                .set(BASELINE_LOCK.BY_MEMBER_ID, Tenant.member().map(Member::id).orElse(null))
                .execute();
        told.locked(before);
        return byId(id);
    }

    /** @throws Problem conflict {@code locked}, always; not found when there is no lock */
    void unlock(BaselineId id) {
        if (byId(id).locked() == null) {
            throw Problem.notFound();
        }
        throw Problem.conflict("locked");
    }

    private Map<String, Object> recorded(Baseline baseline) {
        Unit unit = definitions.unit(baseline.indicator(), baseline.definition());
        return Recorded.of(unit, baseline.from(), baseline.to(), baseline.value(), baseline.n());
    }

    private static Map<String, Object> recorded(Followed followed, Entry entry) {
        return Recorded.of(
                followed.present().unit(),
                Objects.requireNonNull(entry.from()),
                Objects.requireNonNull(entry.to()),
                entry.value(),
                entry.n());
    }

    private Baseline unlocked(BaselineId id, Version version) {
        hold(id);
        Baseline before = byId(id);
        if (before.locked() != null) {
            throw Problem.conflict("locked");
        }
        version.mustBe(before.version());
        return before;
    }

    // one at a time: nobody changes what another locks
    private void hold(BaselineId id) {
        db.select(BASELINE.ID)
                .from(BASELINE)
                .where(mine(BASELINE), BASELINE.ID.eq(id))
                .forUpdate()
                .execute();
    }

    private Baseline byId(BaselineId id) {
        return read(BASELINE.ID.eq(id)).stream().findFirst().orElseThrow(Problem::notFound);
    }

    private Entry entry(Baseline.Draft draft, Followed followed) {
        Unit unit = followed.present().unit();
        Entry entry = draft.observation() == null
                ? new Entry(draft.from(), draft.to(), draft.value(), draft.numerator(), draft.n(), null, null)
                : observed(draft.observation(), followed);
        List<Problem.Fault> faults = new ArrayList<>();
        if (draft.observation() == null) {
            faults.addAll(entry.faults("", unit, Cadence.day(clock.instant())));
        }
        Entry complete = faults.isEmpty() ? entry.complete(unit) : entry;
        if (faults.isEmpty() && !isEnough(unit, complete.n())) {
            faults.add(new Problem.Fault(draft.observation() == null ? "n" : "observation", "too-few", null));
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return complete;
    }

    /** A count of cases is not about answers: none, or a few, is where it stood. */
    private static boolean isEnough(Unit unit, @Nullable Integer n) {
        return n != null && (unit == Unit.COUNT || n >= SmallNumbers.LEAST);
    }

    private Entry observed(UUID observation, Followed followed) {
        return db.selectFrom(OBSERVATION)
                .where(
                        mine(OBSERVATION),
                        OBSERVATION.ID.eq(observation),
                        OBSERVATION.INDICATOR_ID.eq(followed.id()),
                        OBSERVATION.DEFINITION.eq(followed.present().version()))
                .fetchOptional(row -> new Entry(
                        row.get(OBSERVATION.PERIOD_FROM),
                        row.get(OBSERVATION.PERIOD_TO),
                        followed.present().unit() == Unit.PERCENT ? null : row.get(OBSERVATION.VALUE),
                        row.get(OBSERVATION.NUMERATOR),
                        row.get(OBSERVATION.N),
                        null,
                        row.get(OBSERVATION.MISSING)))
                .orElseThrow(() -> Problem.invalid("observation", "unknown"));
    }

    private static Map<Field<?>, @Nullable Object> columns(Entry entry, Baseline.Draft draft, int definition) {
        Map<Field<?>, @Nullable Object> columns = new HashMap<>();
        columns.put(BASELINE.DEFINITION, definition);
        columns.put(BASELINE.PERIOD_FROM, entry.from());
        columns.put(BASELINE.PERIOD_TO, entry.to());
        columns.put(BASELINE.VALUE, entry.value());
        columns.put(BASELINE.NUMERATOR, entry.numerator());
        columns.put(BASELINE.N, entry.n());
        columns.put(BASELINE.NOTE, draft.note());
        return columns;
    }

    private List<Baseline> read(Condition... which) {
        Field<String> by = Member.nameOf(BASELINE_LOCK.BY_MEMBER_ID).as("by");
        return db.select(BASELINE.fields())
                .select(BASELINE_LOCK.AT, by)
                .from(BASELINE)
                .leftJoin(BASELINE_LOCK)
                .on(BASELINE_LOCK.TENANT_ID.eq(BASELINE.TENANT_ID), BASELINE_LOCK.BASELINE_ID.eq(BASELINE.ID))
                .where(
                        mine(BASELINE),
                        BASELINE.definition().indicator().TRASHED_AT.isNull())
                .and(and(which))
                .orderBy(BASELINE.PERIOD_TO.desc(), BASELINE.ID.desc())
                .limit(200)
                .fetch(row -> baseline(row, row.get(by)));
    }

    private static Baseline baseline(Record row, @Nullable String by) {
        Integer numerator = row.get(BASELINE.NUMERATOR);
        SmallNumbers.Shown shown =
                numerator == null ? null : SmallNumbers.percent(numerator, row.get(BASELINE.N), null);
        return new Baseline(
                row.get(BASELINE.ID),
                row.get(BASELINE.INDICATOR_ID),
                row.get(BASELINE.DEFINITION),
                row.get(BASELINE.PERIOD_FROM),
                row.get(BASELINE.PERIOD_TO),
                row.get(BASELINE.VALUE),
                numerator,
                row.get(BASELINE.N),
                shown == null ? null : shown.low(),
                shown == null ? null : shown.high(),
                row.get(BASELINE.NOTE),
                row.get(BASELINE_LOCK.AT) == null ? null : new Baseline.Lock(row.get(BASELINE_LOCK.AT), by),
                row.get(BASELINE.VERSION));
    }
}
