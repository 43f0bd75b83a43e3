package no.medvirk.measurement.indicator;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.measurement.db.Tables.DEFINITION;
import static no.medvirk.measurement.db.Tables.INDICATOR;
import static no.medvirk.measurement.trash.MeasurementTrash.INDICATORS;
import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.noCondition;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.medvirk.core.History;
import no.medvirk.core.HistoryEntry;
import no.medvirk.core.Ids;
import no.medvirk.core.LocalText;
import no.medvirk.core.Member;
import no.medvirk.core.MemberId;
import no.medvirk.core.NamedMember;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Problem;
import no.medvirk.core.Search;
import no.medvirk.core.Tenant;
import no.medvirk.core.Version;
import no.medvirk.measurement.IndicatorId;
import no.medvirk.measurement.SharedIndicator;
import no.medvirk.measurement.figure.Cadence;
import no.medvirk.measurement.figure.ChangeShown;
import no.medvirk.measurement.figure.Line;
import no.medvirk.measurement.figure.Measured;
import no.medvirk.measurement.figure.Point;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The indicators of the bound municipality that are not in the trash. */
@Service
@Transactional
class IndicatorRegistry {

    private final DSLContext db;
    private final History history;
    private final References references;
    private final Movements movements;
    private final Clock clock;

    IndicatorRegistry(DSLContext db, History history, References references, Movements movements, Clock clock) {
        this.db = db;
        this.history = history;
        this.references = references;
        this.movements = movements;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Page<Indicator> list(Search search, IndicatorController.Filter filter, PageQuery query) {
        List<Indicator> found = living(
                query.fetch(),
                search.in(INDICATOR.SEARCH),
                filter.service() == null ? noCondition() : INDICATOR.SERVICE_ID.eq(filter.service()),
                query.after(INDICATOR.TITLE, INDICATOR.ID));
        return Page.of(
                found,
                query,
                indicator ->
                        List.of(indicator.name().first(), indicator.id().value().toString()));
    }

    @Transactional(readOnly = true)
    Indicator byId(IndicatorId id) {
        return find(id).orElseThrow(Problem::notFound);
    }

    @Transactional(readOnly = true)
    Optional<Indicator> find(IndicatorId id) {
        return living(1, INDICATOR.ID.eq(id)).stream().findFirst();
    }

    Indicator create(Indicator.Draft draft) {
        references.mustHold(draft, null);
        IndicatorId id = new IndicatorId(Ids.next());
        Instant now = now();
        db.batch(
                        db.insertInto(INDICATOR)
                                .set(INDICATOR.TENANT_ID, Tenant.current())
                                .set(INDICATOR.ID, id)
                                .set(INDICATOR.CREATED_AT, now)
                                .set(columns(draft, 1, 1, now)),
                        definition(id, draft.definition().as(1, now)))
                .execute();
        history.record(INDICATORS.name(), id.value(), "created", null, draft);
        return byId(id);
    }

    /** Replaces the whole of an indicator. Another meaning becomes another definition, from which a new line begins. */
    Indicator change(IndicatorId id, Indicator.Draft draft, Version version) {
        Indicator before = byId(id);
        version.mustBe(before.version());
        references.mustHold(draft, before.draft());
        Instant now = now();
        boolean another = !before.definition().draft().equals(draft.definition());
        int number = before.definition().version() + (another ? 1 : 0);
        if (db.update(INDICATOR)
                        .set(columns(draft, number, before.version() + 1, now))
                        .where(
                                mine(INDICATOR),
                                INDICATOR.ID.eq(id),
                                INDICATOR.VERSION.eq(before.version()),
                                INDICATOR.TRASHED_AT.isNull())
                        .execute()
                == 0) {
            throw Problem.stale();
        }
        if (another) {
            definition(id, draft.definition().as(number, now)).execute();
        }
        history.record(INDICATORS.name(), id.value(), "changed", before.draft(), draft);
        movements.moved(id, before.goal());
        return byId(id);
    }

    @Transactional(readOnly = true)
    Page<HistoryEntry> history(IndicatorId id, PageQuery query) {
        return history.of(INDICATORS.name(), id.value(), query);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Map<Field<?>, @Nullable Object> columns(
            Indicator.Draft draft, int definition, int version, Instant now) {
        Map<Field<?>, @Nullable Object> columns = new HashMap<>();
        columns.put(INDICATOR.NAME_NB, draft.name().nb());
        columns.put(INDICATOR.NAME_NN, draft.name().nn());
        columns.put(INDICATOR.NAME_EN, draft.name().en());
        columns.put(INDICATOR.SERVICE_ID, draft.service());
        columns.put(INDICATOR.GOAL_ID, draft.goal());
        columns.put(INDICATOR.OWNER_MEMBER_ID, draft.owner());
        columns.put(INDICATOR.CADENCE, draft.cadence().code());
        columns.put(INDICATOR.SATISFACTION, draft.satisfaction());
        columns.put(
                INDICATOR.SHARED, draft.shared() == null ? null : draft.shared().code());
        columns.put(
                INDICATOR.TARGET_VALUE,
                draft.target() == null ? null : draft.target().value());
        columns.put(
                INDICATOR.TARGET_ON,
                draft.target() == null ? null : draft.target().on());
        columns.put(INDICATOR.DEFINITION, definition);
        columns.put(INDICATOR.VERSION, version);
        columns.put(INDICATOR.CHANGED_AT, now);
        columns.put(
                INDICATOR.CHANGED_BY_MEMBER_ID, Tenant.member().map(Member::id).orElse(null));
        return columns;
    }

    private Query definition(IndicatorId id, Definition definition) {
        LocalText wording = definition.wording();
        LocalText denominator = definition.denominator();
        return db.insertInto(DEFINITION)
                .set(DEFINITION.TENANT_ID, Tenant.current())
                .set(DEFINITION.INDICATOR_ID, id)
                .set(DEFINITION.NUMBER, definition.version())
                .set(DEFINITION.WORDING_NB, wording == null ? null : wording.nb())
                .set(DEFINITION.WORDING_NN, wording == null ? null : wording.nn())
                .set(DEFINITION.WORDING_EN, wording == null ? null : wording.en())
                .set(DEFINITION.NUMERATOR_NB, definition.numerator().nb())
                .set(DEFINITION.NUMERATOR_NN, definition.numerator().nn())
                .set(DEFINITION.NUMERATOR_EN, definition.numerator().en())
                .set(DEFINITION.DENOMINATOR_NB, denominator == null ? null : denominator.nb())
                .set(DEFINITION.DENOMINATOR_NN, denominator == null ? null : denominator.nn())
                .set(DEFINITION.DENOMINATOR_EN, denominator == null ? null : denominator.en())
                .set(DEFINITION.UNIT, definition.unit().code())
                .set(DEFINITION.INCREASE_IS_GOOD, definition.increaseIsGood())
                .set(DEFINITION.SINCE, definition.since());
    }

    private List<Indicator> living(int limit, Condition... which) {
        Field<String> owner = Member.nameOf(INDICATOR.OWNER_MEMBER_ID).as("owner");
        Field<String> changedBy = Member.nameOf(INDICATOR.CHANGED_BY_MEMBER_ID).as("changed_by");
        Field<List<Measured>> points = Movements.points();
        Field<List<Movements.Locked>> locked = Movements.locked();
        return db.select(INDICATOR.fields())
                .select(DEFINITION.fields())
                .select(owner, changedBy, points, locked)
                .from(INDICATOR)
                .join(DEFINITION)
                .on(
                        DEFINITION.TENANT_ID.eq(INDICATOR.TENANT_ID),
                        DEFINITION.INDICATOR_ID.eq(INDICATOR.ID),
                        DEFINITION.NUMBER.eq(INDICATOR.DEFINITION))
                .where(mine(INDICATOR), INDICATOR.TRASHED_AT.isNull())
                .and(and(which))
                .orderBy(INDICATOR.TITLE, INDICATOR.ID)
                .limit(limit)
                .fetch(row -> read(row, row.get(owner), row.get(points), row.get(locked), row.get(changedBy)));
    }

    private static Indicator.Watch watch(
            Definition definition, Cadence cadence, List<Measured> points, Movements.@Nullable Locked baseline) {
        boolean up = definition.increaseIsGood();
        Line line = Line.of(definition.version(), definition.unit(), up, cadence, null, points);
        ChangeShown change = ChangeShown.of(
                baseline == null ? null : baseline.to(), baseline == null ? 0 : baseline.value(), line, up);
        Line.Chart chart = line.chart();
        return new Indicator.Watch(
                change == ChangeShown.WORSENED || chart != null && chart.variation() == Line.Variation.CONCERN,
                line.outside(up));
    }

    private Indicator read(
            Record row,
            @Nullable String ownerName,
            List<Measured> points,
            List<Movements.Locked> locked,
            @Nullable String changedBy) {
        Definition definition = Definitions.read(row);
        Cadence cadence = Cadence.of(row.get(INDICATOR.CADENCE));
        Measured latest = points.isEmpty() ? null : points.getLast();
        MemberId owner = row.get(INDICATOR.OWNER_MEMBER_ID);
        Double target = row.get(INDICATOR.TARGET_VALUE);
        String shared = row.get(INDICATOR.SHARED);
        return new Indicator(
                row.get(INDICATOR.ID),
                new LocalText(row.get(INDICATOR.NAME_NB), row.get(INDICATOR.NAME_NN), row.get(INDICATOR.NAME_EN)),
                row.get(INDICATOR.SERVICE_ID),
                row.get(INDICATOR.GOAL_ID),
                owner == null || ownerName == null ? null : new NamedMember(owner, ownerName),
                cadence,
                row.get(INDICATOR.SATISFACTION),
                shared == null ? null : SharedIndicator.of(shared),
                target == null ? null : new Indicator.Target(target, row.get(INDICATOR.TARGET_ON)),
                definition,
                cadence.stale(
                        latest == null ? null : latest.to(),
                        Cadence.day(row.get(INDICATOR.CREATED_AT)),
                        Cadence.day(clock.instant())),
                latest == null ? null : Point.of(definition.unit(), latest),
                watch(definition, cadence, points, locked.isEmpty() ? null : locked.getFirst()),
                row.get(INDICATOR.VERSION),
                row.get(INDICATOR.CHANGED_AT),
                changedBy);
    }
}
