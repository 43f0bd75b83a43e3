package no.medvirk.measurement.indicator;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.measurement.db.Tables.BASELINE_LOCK;
import static no.medvirk.measurement.db.Tables.DEFINITION;
import static no.medvirk.measurement.db.Tables.INDICATOR;
import static no.medvirk.measurement.db.Tables.OBSERVATION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import no.medvirk.catalogue.GoalId;
import no.medvirk.catalogue.GoalMeasured;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.core.Tellings;
import no.medvirk.core.Tenant;
import no.medvirk.core.TenantEvent;
import no.medvirk.measurement.GoalProgressed;
import no.medvirk.measurement.IndicatorId;
import no.medvirk.measurement.IndicatorMoved;
import no.medvirk.measurement.figure.Measured;
import no.medvirk.measurement.figure.SmallNumbers;
import no.medvirk.measurement.figure.Unit;
import no.medvirk.statistics.Progress;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the other modules how an indicator stands, and how far the goal that it follows has come. Whatever moves either calls it, last in
 * its transaction; what is told is read here and nowhere else.
 */
@Service
@Transactional
public class Movements {

    // The latest period counts; of several that measured it, one that can be told goes before one that cannot.
    private static final Comparator<Way> COUNTS =
            Comparator.comparing(Way::on).reversed().thenComparing(way -> way.progress() == null);

    /** A point as it is stored; statements of its table read it so. */
    public static final SelectField<Measured> POINT = row(
                    OBSERVATION.ID,
                    OBSERVATION.DEFINITION,
                    OBSERVATION.PERIOD_FROM,
                    OBSERVATION.PERIOD_TO,
                    OBSERVATION.MISSING,
                    OBSERVATION.VALUE,
                    OBSERVATION.NUMERATOR,
                    OBSERVATION.N,
                    OBSERVATION.POPULATION,
                    OBSERVATION.SURVEY_ID,
                    OBSERVATION.VERSION)
            .mapping(Measured::new);

    private final DSLContext db;
    private final Tellings tellings;
    private final Saying saying;

    Movements(DSLContext db, Tellings tellings, Saying saying) {
        this.db = db;
        this.tellings = tellings;
        this.saying = saying;
    }

    private record About(
            @Nullable ServiceId service,
            boolean satisfaction,
            @Nullable GoalId goal,
            boolean trashed) {}

    /** How far an indicator that was measured says that its goal has come. */
    private record Way(LocalDate on, @Nullable Double progress, GoalMeasured.@Nullable Way of) {}

    /** An indicator has another point, baseline or place. */
    public void moved(IndicatorId id) {
        moved(id, null);
    }

    /** @param before the goal that it followed until now: it may have come to follow another, or none */
    void moved(IndicatorId id, @Nullable GoalId before) {
        Set<GoalId> goals = new HashSet<>();
        tellings.tell(Set.of(id.value()), numbers -> {
            About now = about(id);
            Stream.of(now.goal(), before).filter(goal -> goal != null).forEach(goals::add);
            List<TenantEvent> facts = new ArrayList<>();
            facts.add(new IndicatorMoved(
                    Tenant.current(),
                    id,
                    numbers.of(id.value()),
                    now.service(),
                    now.satisfaction(),
                    now.trashed() ? null : measuredOn(id)));
            if (saying.speaks(id)) {
                facts.add(saying.of(id, numbers.of(id.value())));
            }
            return facts;
        });
        tellings.tell(goals.stream().map(GoalId::value).toList(), numbers -> {
            Map<GoalId, Way> ways = ways(goals);
            return goals.stream()
                    .map(goal -> {
                        Way way = ways.get(goal);
                        return new GoalProgressed(
                                Tenant.current(),
                                goal,
                                numbers.of(goal.value()),
                                way == null ? null : way.progress(),
                                way == null ? null : way.of(),
                                way == null ? null : way.on());
                    })
                    .toList();
        });
    }

    /** It speaks of other cards than before. */
    public void said(IndicatorId id) {
        tellings.tell(Set.of(id.value()), numbers -> List.of(saying.of(id, numbers.of(id.value()))));
    }

    private About about(IndicatorId id) {
        return db.select(
                        INDICATOR.SERVICE_ID,
                        INDICATOR.SATISFACTION,
                        INDICATOR.GOAL_ID,
                        field(INDICATOR.TRASHED_AT.isNotNull()))
                .from(INDICATOR)
                .where(mine(INDICATOR), INDICATOR.ID.eq(id))
                .fetchSingle(mapping(About::new));
    }

    /** By whatever definition: it was measured then, though it means something else now. */
    private @Nullable LocalDate measuredOn(IndicatorId id) {
        return db
                .select(OBSERVATION.definition().UNIT, POINT)
                .from(OBSERVATION)
                .where(mine(OBSERVATION), OBSERVATION.INDICATOR_ID.eq(id), OBSERVATION.MISSING.isNull())
                .orderBy(OBSERVATION.PERIOD_TO.desc())
                .stream()
                .filter(row -> SmallNumbers.of(Unit.of(row.value1()), row.value2())
                        .figure()
                        .known())
                .map(row -> row.value2().to())
                .findFirst()
                .orElse(null);
    }

    private Map<GoalId, Way> ways(Collection<GoalId> goals) {
        Field<List<Measured>> latest = latest();
        Field<List<Locked>> locked = locked();
        Map<GoalId, Way> ways = new HashMap<>();
        db.select(INDICATOR.GOAL_ID, INDICATOR.TARGET_VALUE, DEFINITION.UNIT, DEFINITION.INCREASE_IS_GOOD)
                .select(latest, locked)
                .from(INDICATOR)
                .join(DEFINITION)
                .on(
                        DEFINITION.TENANT_ID.eq(INDICATOR.TENANT_ID),
                        DEFINITION.INDICATOR_ID.eq(INDICATOR.ID),
                        DEFINITION.NUMBER.eq(INDICATOR.DEFINITION))
                .where(mine(INDICATOR), INDICATOR.GOAL_ID.in(goals), INDICATOR.TRASHED_AT.isNull())
                .orderBy(INDICATOR.ID)
                .forEach(row -> row.get(latest).forEach(point -> {
                    String unit = row.get(DEFINITION.UNIT);
                    SmallNumbers.Shown shown = SmallNumbers.of(Unit.of(unit), point);
                    Double now = shown.figure().value();
                    Double from = row.get(locked).stream()
                            .map(Locked::value)
                            .findFirst()
                            .orElse(null);
                    Double to = row.get(INDICATOR.TARGET_VALUE);
                    Double share = Progress.of(now, from, to, row.get(DEFINITION.INCREASE_IS_GOOD))
                            .share();
                    ways.merge(
                            row.get(INDICATOR.GOAL_ID),
                            new Way(
                                    point.to(),
                                    share,
                                    share == null
                                            ? null
                                            : GoalMeasured.Way.of(
                                                    unit, from, to, now, shown.n(), shown.low(), shown.high())),
                            BinaryOperator.minBy(COUNTS));
                }));
        return ways;
    }

    /** The points of an indicator's present definition, the latest last. */
    static Field<List<Measured>> points() {
        return multiset(select(POINT)
                        .from(OBSERVATION)
                        .where(
                                mine(OBSERVATION),
                                OBSERVATION.INDICATOR_ID.eq(INDICATOR.ID),
                                OBSERVATION.DEFINITION.eq(INDICATOR.DEFINITION))
                        .orderBy(OBSERVATION.PERIOD_FROM, OBSERVATION.PERIOD_TO))
                .as("points")
                .convertFrom(rows -> rows.map(Record1::value1));
    }

    /** Where an indicator stood before by its present definition, and until when: the locked baseline that measured last, if any. */
    static Field<List<Locked>> locked() {
        return multiset(select(row(BASELINE_LOCK.PERIOD_TO, BASELINE_LOCK.VALUE).mapping(Locked::new))
                        .from(BASELINE_LOCK)
                        .where(
                                mine(BASELINE_LOCK),
                                BASELINE_LOCK.INDICATOR_ID.eq(INDICATOR.ID),
                                BASELINE_LOCK.DEFINITION.eq(INDICATOR.DEFINITION))
                        .orderBy(BASELINE_LOCK.PERIOD_TO.desc(), BASELINE_LOCK.BASELINE_ID.desc())
                        .limit(1))
                .as("locked")
                .convertFrom(rows -> rows.map(Record1::value1));
    }

    /** A locked baseline: the last day of its period, and its value. */
    record Locked(LocalDate to, double value) {}

    /** The latest point of an indicator's present definition, if it has any. */
    static Field<List<Measured>> latest() {
        return multiset(select(POINT)
                        .from(OBSERVATION)
                        .where(
                                mine(OBSERVATION),
                                OBSERVATION.INDICATOR_ID.eq(INDICATOR.ID),
                                OBSERVATION.DEFINITION.eq(INDICATOR.DEFINITION))
                        .orderBy(OBSERVATION.PERIOD_TO.desc())
                        .limit(1))
                .as("latest")
                .convertFrom(rows -> rows.map(Record1::value1));
    }
}
