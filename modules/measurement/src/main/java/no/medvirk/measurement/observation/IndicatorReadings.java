package no.medvirk.measurement.observation;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.measurement.db.Tables.BASELINE_LOCK;
import static no.medvirk.measurement.db.Tables.DEFINITION;
import static no.medvirk.measurement.db.Tables.INDICATOR;
import static no.medvirk.measurement.db.Tables.OBSERVATION;
import static no.medvirk.measurement.indicator.Movements.POINT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.medvirk.core.LocalText;
import no.medvirk.measurement.IndicatorId;
import no.medvirk.measurement.Indicators;
import no.medvirk.measurement.SharedIndicator;
import no.medvirk.measurement.figure.Measured;
import no.medvirk.measurement.figure.SmallNumbers;
import no.medvirk.measurement.figure.Unit;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the indicators show, as other modules ask for it: nothing that the rule of small numbers hides. */
@Service
@Transactional(readOnly = true)
class IndicatorReadings implements Indicators {

    private final DSLContext db;

    IndicatorReadings(DSLContext db) {
        this.db = db;
    }

    private record Row(IndicatorId indicator, String unit, Measured measured) {}

    @Override
    public List<Reading> of(Collection<IndicatorId> indicators) {
        Map<IndicatorId, List<Row>> points = points(indicators);
        Map<IndicatorId, List<Baseline>> baselines = baselines(indicators);
        return db.select(INDICATOR.fields())
                .select(DEFINITION.UNIT, DEFINITION.INCREASE_IS_GOOD)
                .from(INDICATOR)
                .join(DEFINITION)
                .on(
                        DEFINITION.TENANT_ID.eq(INDICATOR.TENANT_ID),
                        DEFINITION.INDICATOR_ID.eq(INDICATOR.ID),
                        DEFINITION.NUMBER.eq(INDICATOR.DEFINITION))
                .where(mine(INDICATOR), INDICATOR.ID.in(indicators), INDICATOR.TRASHED_AT.isNull())
                .orderBy(INDICATOR.TITLE, INDICATOR.ID)
                .fetch(one -> new Reading(
                        one.get(INDICATOR.ID),
                        new LocalText(
                                one.get(INDICATOR.NAME_NB), one.get(INDICATOR.NAME_NN), one.get(INDICATOR.NAME_EN)),
                        one.get(DEFINITION.UNIT),
                        one.get(DEFINITION.INCREASE_IS_GOOD),
                        one.get(INDICATOR.DEFINITION),
                        one.get(INDICATOR.SERVICE_ID),
                        one.get(INDICATOR.SHARED) == null ? null : SharedIndicator.of(one.get(INDICATOR.SHARED)),
                        one.get(INDICATOR.OWNER_MEMBER_ID) != null,
                        baselines.getOrDefault(one.get(INDICATOR.ID), List.of()),
                        points.getOrDefault(one.get(INDICATOR.ID), List.of()).stream()
                                .map(IndicatorReadings::point)
                                .toList()));
    }

    @Override
    public List<Reading> shared(Collection<SharedIndicator> shared) {
        return of(db.select(INDICATOR.ID)
                .from(INDICATOR)
                .where(
                        mine(INDICATOR),
                        INDICATOR.SHARED.in(
                                shared.stream().map(SharedIndicator::code).toList()),
                        INDICATOR.TRASHED_AT.isNull())
                .fetch(INDICATOR.ID));
    }

    private static Point point(Row row) {
        SmallNumbers.Shown shown = SmallNumbers.of(Unit.of(row.unit), row.measured);
        return new Point(
                row.measured.definition(),
                row.measured.from(),
                row.measured.to(),
                shown.figure().value(),
                shown.n() == null ? 0 : shown.n(),
                shown.low(),
                shown.high());
    }

    private Map<IndicatorId, List<Row>> points(Collection<IndicatorId> indicators) {
        return db
                .select(OBSERVATION.INDICATOR_ID, OBSERVATION.definition().UNIT, POINT)
                .from(OBSERVATION)
                .where(mine(OBSERVATION), OBSERVATION.INDICATOR_ID.in(indicators), OBSERVATION.MISSING.isNull())
                .orderBy(OBSERVATION.PERIOD_FROM, OBSERVATION.PERIOD_TO, OBSERVATION.DEFINITION)
                .fetch(mapping(Row::new))
                .stream()
                .collect(Collectors.groupingBy(Row::indicator));
    }

    private Map<IndicatorId, List<Baseline>> baselines(Collection<IndicatorId> indicators) {
        return db.select(
                        BASELINE_LOCK.INDICATOR_ID,
                        row(
                                        BASELINE_LOCK.BASELINE_ID,
                                        BASELINE_LOCK.DEFINITION,
                                        BASELINE_LOCK.PERIOD_TO,
                                        BASELINE_LOCK.VALUE,
                                        BASELINE_LOCK.N,
                                        BASELINE_LOCK.AT)
                                .mapping(Baseline::new))
                .from(BASELINE_LOCK)
                .where(mine(BASELINE_LOCK), BASELINE_LOCK.INDICATOR_ID.in(indicators))
                .orderBy(BASELINE_LOCK.PERIOD_TO, BASELINE_LOCK.AT)
                .fetchGroups(BASELINE_LOCK.INDICATOR_ID, row -> row.value2());
    }
}
