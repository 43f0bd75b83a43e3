package no.medvirk.measurement.indicator;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.measurement.db.Tables.INDICATOR;
import static no.medvirk.measurement.db.Tables.OBSERVATION;
import static no.medvirk.measurement.db.Tables.TESTIMONY;
import static org.jooq.impl.DSL.field;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.medvirk.core.LocalText;
import no.medvirk.core.Tenant;
import no.medvirk.journeys.CardsMeasured.Said;
import no.medvirk.journeys.CardsMeasured.Shown;
import no.medvirk.journeys.CardsMeasured.State;
import no.medvirk.measurement.IndicatorId;
import no.medvirk.measurement.IndicatorSaid;
import no.medvirk.measurement.db.tables.records.TestimonyRecord;
import no.medvirk.measurement.figure.Measured;
import no.medvirk.measurement.figure.SmallNumbers;
import no.medvirk.measurement.figure.Unit;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an indicator says of the cards of journeys, as it is told to them. */
@Service
@Transactional(readOnly = true)
class Saying {

    private final DSLContext db;

    Saying(DSLContext db) {
        this.db = db;
    }

    private record About(LocalText name, int definition, boolean trashed) {}

    private record Point(Unit unit, Measured measured) {}

    /** Whether it speaks of any card. */
    public boolean speaks(IndicatorId id) {
        return db.fetchExists(TESTIMONY, mine(TESTIMONY), TESTIMONY.INDICATOR_ID.eq(id));
    }

    public IndicatorSaid of(IndicatorId id, int telling) {
        About about = db.select(
                        INDICATOR.NAME_NB,
                        INDICATOR.NAME_NN,
                        INDICATOR.NAME_EN,
                        INDICATOR.DEFINITION,
                        field(INDICATOR.TRASHED_AT.isNotNull()))
                .from(INDICATOR)
                .where(mine(INDICATOR), INDICATOR.ID.eq(id))
                .fetchSingle(row ->
                        new About(new LocalText(row.value1(), row.value2(), row.value3()), row.value4(), row.value5()));
        List<TestimonyRecord> testimonies = db.selectFrom(TESTIMONY)
                .where(mine(TESTIMONY), TESTIMONY.INDICATOR_ID.eq(id))
                .orderBy(TESTIMONY.ID)
                .fetch();
        List<Point> points = testimonies.isEmpty() ? List.of() : points(id);
        return new IndicatorSaid(
                Tenant.current(),
                id.value(),
                about.name(),
                testimonies.stream().map(one -> said(one, about, points)).toList(),
                telling);
    }

    /** The latest first. */
    private List<Point> points(IndicatorId id) {
        return db.select(OBSERVATION.definition().UNIT, Movements.POINT)
                .from(OBSERVATION)
                .where(mine(OBSERVATION), OBSERVATION.INDICATOR_ID.eq(id))
                .orderBy(OBSERVATION.PERIOD_TO.desc(), OBSERVATION.PERIOD_FROM.desc())
                .fetch(row -> new Point(Unit.of(row.value1()), row.value2()));
    }

    private static Said said(TestimonyRecord testimony, About about, List<Point> points) {
        UUID pinned = testimony.getObservationId();
        Point point = points.stream()
                .filter(one -> pinned == null
                        ? one.measured().definition() == about.definition()
                        : one.measured().id().equals(pinned))
                .findFirst()
                .orElse(null);
        return new Said(
                testimony.getId(),
                Objects.requireNonNull(testimony.getCardId()),
                testimony.getStance().equals("for"),
                pinned != null,
                !about.trashed() && (pinned == null || point != null),
                point == null ? null : shown(point));
    }

    private static @Nullable Shown shown(Point point) {
        SmallNumbers.Shown shown = SmallNumbers.of(point.unit(), point.measured());
        return new Shown(
                point.unit().code(),
                point.measured().from(),
                point.measured().to(),
                State.of(shown.figure().state().code()),
                shown.figure().value(),
                shown.n(),
                shown.low(),
                shown.high());
    }
}
