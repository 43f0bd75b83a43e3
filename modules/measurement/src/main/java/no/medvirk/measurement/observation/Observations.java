package no.medvirk.measurement.observation;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.measurement.db.Tables.OBSERVATION;
import static no.medvirk.measurement.indicator.Movements.POINT;
import static no.medvirk.measurement.trash.MeasurementTrash.INDICATORS;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.medvirk.core.History;
import no.medvirk.core.Ids;
import no.medvirk.core.Problem;
import no.medvirk.core.Tenant;
import no.medvirk.core.Version;
import no.medvirk.measurement.IndicatorId;
import no.medvirk.measurement.SurveyId;
import no.medvirk.measurement.baseline.Baselines;
import no.medvirk.measurement.figure.Cadence;
import no.medvirk.measurement.figure.Entry;
import no.medvirk.measurement.figure.Measured;
import no.medvirk.measurement.figure.Recorded;
import no.medvirk.measurement.figure.Unit;
import no.medvirk.measurement.indicator.Definitions;
import no.medvirk.measurement.indicator.Definitions.Followed;
import no.medvirk.measurement.indicator.Movements;
import no.medvirk.measurement.observation.Entries.Written;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record1;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The points of the lines. Their history is their indicator's. */
@Service
@Transactional
public class Observations {

    private final DSLContext db;
    private final Definitions definitions;
    private final Baselines baselines;
    private final Told told;
    private final Clock clock;

    Observations(DSLContext db, Definitions definitions, Baselines baselines, Told told, Clock clock) {
        this.db = db;
        this.definitions = definitions;
        this.baselines = baselines;
        this.told = told;
        this.clock = clock;
    }

    /** Who hears of a point: the history, and the other modules. */
    @Service
    @Transactional
    static class Told {

        private final History history;
        private final Movements movements;

        Told(History history, Movements movements) {
            this.history = history;
            this.movements = movements;
        }

        void of(IndicatorId indicator, Unit unit, List<Measured> before, List<Measured> after) {
            history.record(
                    INDICATORS.name(),
                    indicator.value(),
                    "changed",
                    Map.of("points", Recorded.of(unit, before)),
                    Map.of("points", Recorded.of(unit, after)));
            movements.moved(indicator);
        }
    }

    @Transactional(readOnly = true)
    Series series(IndicatorId indicator) {
        return series(definitions.followed(indicator), measured(indicator));
    }

    /**
     * Writes points of the present definition, all of them or none.
     *
     * @throws Problem conflict {@code measured}, when a period is measured, differs and nobody said that it is to be replaced
     */
    Series write(IndicatorId indicator, Entries entries) {
        return write(definitions.followed(indicator), entries, null);
    }

    /** A period of a survey that is over, counted. */
    public Series count(
            Followed followed, Cadence.Period period, int numerator, int n, SurveyId survey, boolean replace) {
        Entry counted = new Entry(period.from(), period.to(), null, numerator, n, null, null);
        return write(followed, new Entries(List.of(counted), replace), survey);
    }

    Series delete(UUID observation, Version version) {
        var row = db.selectFrom(OBSERVATION)
                .where(mine(OBSERVATION), OBSERVATION.ID.eq(observation))
                .fetchOptional()
                .orElseThrow(Problem::notFound);
        Followed followed = definitions.followed(row.getIndicatorId());
        version.mustBe(row.getVersion());
        Measured before = measured(followed.id()).stream()
                .filter(one -> one.id().equals(observation))
                .findFirst()
                .orElseThrow(Problem::notFound);
        db.deleteFrom(OBSERVATION)
                .where(mine(OBSERVATION), OBSERVATION.ID.eq(observation), OBSERVATION.VERSION.eq(row.getVersion()))
                .execute();
        told.of(followed.id(), definitions.unit(followed.id(), row.getDefinition()), List.of(before), List.of());
        return series(followed, measured(followed.id()));
    }

    private Series write(Followed followed, Entries entries, @Nullable SurveyId survey) {
        List<Measured> measured = measured(followed.id());
        Unit unit = followed.present().unit();
        List<Written> all = entries.toWrite(unit, present(followed, measured), Cadence.day(clock.instant()), survey);
        if (all.isEmpty()) {
            return series(followed, measured);
        }
        int[] rows = db.batch(all.stream()
                        .map(one -> one.before() == null
                                ? insert(followed, one.point(), survey)
                                : update(one.before(), one.point(), survey))
                        .toList())
                .execute();
        if (Arrays.stream(rows).anyMatch(row -> row == 0)) {
            throw Problem.conflict("busy"); // another wrote the same period at this moment
        }
        List<Measured> now = measured(followed.id());
        told.of(
                followed.id(),
                unit,
                all.stream().map(Written::before).filter(Objects::nonNull).toList(),
                present(followed, now).stream()
                        .filter(point -> all.stream()
                                .map(Written::point)
                                .anyMatch(one -> point.from().equals(one.from())
                                        && point.to().equals(one.to())))
                        .toList());
        return series(followed, now);
    }

    private Query update(Measured before, Entry point, @Nullable SurveyId survey) {
        return db.update(OBSERVATION)
                .set(OBSERVATION.MISSING, point.missing())
                .set(OBSERVATION.VALUE, point.value())
                .set(OBSERVATION.NUMERATOR, point.numerator())
                .set(OBSERVATION.N, point.n())
                .set(OBSERVATION.POPULATION, point.population())
                .set(OBSERVATION.SURVEY_ID, survey)
                .set(OBSERVATION.VERSION, before.version() + 1)
                .where(mine(OBSERVATION), OBSERVATION.ID.eq(before.id()), OBSERVATION.VERSION.eq(before.version()));
    }

    private Query insert(Followed followed, Entry point, @Nullable SurveyId survey) {
        return db.insertInto(OBSERVATION)
                .set(OBSERVATION.TENANT_ID, Tenant.current())
                .set(OBSERVATION.ID, Ids.next())
                .set(OBSERVATION.INDICATOR_ID, followed.id())
                .set(OBSERVATION.DEFINITION, followed.present().version())
                .set(OBSERVATION.PERIOD_FROM, point.from())
                .set(OBSERVATION.PERIOD_TO, point.to())
                .set(OBSERVATION.MISSING, point.missing())
                .set(OBSERVATION.VALUE, point.value())
                .set(OBSERVATION.NUMERATOR, point.numerator())
                .set(OBSERVATION.N, point.n())
                .set(OBSERVATION.POPULATION, point.population())
                .set(OBSERVATION.SURVEY_ID, survey)
                .onConflict(
                        OBSERVATION.TENANT_ID,
                        OBSERVATION.INDICATOR_ID,
                        OBSERVATION.DEFINITION,
                        OBSERVATION.PERIOD_FROM,
                        OBSERVATION.PERIOD_TO)
                .doNothing();
    }

    private Series series(Followed followed, List<Measured> measured) {
        Optional<no.medvirk.measurement.baseline.Baseline> locked =
                baselines.locked(followed.id(), followed.present().version());
        return Series.of(followed, definitions.all(followed.id()), measured, locked, Cadence.day(clock.instant()));
    }

    private static List<Measured> present(Followed followed, List<Measured> measured) {
        return measured.stream()
                .filter(one -> one.definition() == followed.present().version())
                .toList();
    }

    private List<Measured> measured(IndicatorId indicator) {
        return db.select(POINT)
                .from(OBSERVATION)
                .where(mine(OBSERVATION), OBSERVATION.INDICATOR_ID.eq(indicator))
                .orderBy(OBSERVATION.DEFINITION, OBSERVATION.PERIOD_FROM, OBSERVATION.PERIOD_TO)
                .fetch(Record1::value1);
    }
}
