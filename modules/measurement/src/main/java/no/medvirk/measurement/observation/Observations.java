package no.medvirk.measurement.observation;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.measurement.db.Tables.OBSERVATION;
import static no.medvirk.measurement.trash.MeasurementTrash.INDICATORS;
import static org.jooq.Records.mapping;

import java.time.Clock;
import java.util.List;
import java.util.Map;
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
import no.medvirk.measurement.indicator.Definitions;
import no.medvirk.measurement.indicator.Definitions.Followed;
import no.medvirk.measurement.indicator.Movements;
import org.jooq.DSLContext;
import org.jooq.Query;
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

        void of(IndicatorId indicator, String before, String after) {
            history.record(
                    INDICATORS.name(),
                    indicator.value(),
                    "changed",
                    before.isEmpty() ? Map.of() : Map.of("points", before),
                    after.isEmpty() ? Map.of() : Map.of("points", after));
            movements.moved(indicator);
        }
    }

    @Transactional(readOnly = true)
    Series series(IndicatorId indicator) {
        return series(definitions.followed(indicator), measured(indicator));
    }

    /** Writes points of the present definition; the same period again is a correction. All of them or none. */
    Series write(IndicatorId indicator, Entries entries) {
        Followed followed = definitions.followed(indicator);
        List<Entry> points = entries.checked(
                followed.present().unit(), present(followed, measured(indicator)), Cadence.day(clock.instant()));
        return write(followed, points, null);
    }

    /** A period of a survey that is over, counted. */
    public Series count(Followed followed, Cadence.Period period, int numerator, int n, SurveyId survey) {
        Entry counted = new Entry(period.from(), period.to(), null, numerator, n, null, null);
        List<Entry> points = new Entries(List.of(counted))
                .checked(
                        followed.present().unit(),
                        present(followed, measured(followed.id())),
                        Cadence.day(clock.instant()));
        return write(followed, points, survey);
    }

    Series delete(UUID observation, Version version) {
        var row = db.selectFrom(OBSERVATION)
                .where(mine(OBSERVATION), OBSERVATION.ID.eq(observation))
                .fetchOptional()
                .orElseThrow(Problem::notFound);
        Followed followed = definitions.followed(row.getIndicatorId());
        version.mustBe(row.getVersion());
        db.deleteFrom(OBSERVATION)
                .where(mine(OBSERVATION), OBSERVATION.ID.eq(observation), OBSERVATION.VERSION.eq(row.getVersion()))
                .execute();
        told.of(followed.id(), row.getPeriodFrom() + "/" + row.getPeriodTo(), "");
        return series(followed, measured(followed.id()));
    }

    private Series write(Followed followed, List<Entry> points, @Nullable SurveyId survey) {
        List<Query> all = points.stream()
                .<Query>map(point -> upsert(followed, point, survey))
                .toList();
        db.batch(all).execute();
        told.of(
                followed.id(),
                "",
                points.getFirst().from() + "/" + points.getLast().to());
        return series(followed, measured(followed.id()));
    }

    private Query upsert(Followed followed, Entry point, @Nullable SurveyId survey) {
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
                .doUpdate()
                .set(OBSERVATION.MISSING, point.missing())
                .set(OBSERVATION.VALUE, point.value())
                .set(OBSERVATION.NUMERATOR, point.numerator())
                .set(OBSERVATION.N, point.n())
                .set(OBSERVATION.POPULATION, point.population())
                .set(OBSERVATION.SURVEY_ID, survey)
                .set(OBSERVATION.VERSION, OBSERVATION.VERSION.plus(1))
                .where(mine(OBSERVATION));
    }

    private Series series(Followed followed, List<Measured> measured) {
        Optional<no.medvirk.measurement.baseline.Baseline> locked =
                baselines.locked(followed.id(), followed.present().version());
        return Series.of(followed, definitions.all(followed.id()), measured, locked);
    }

    private static List<Measured> present(Followed followed, List<Measured> measured) {
        return measured.stream()
                .filter(one -> one.definition() == followed.present().version())
                .toList();
    }

    private List<Measured> measured(IndicatorId indicator) {
        return db.select(
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
                .from(OBSERVATION)
                .where(mine(OBSERVATION), OBSERVATION.INDICATOR_ID.eq(indicator))
                .orderBy(OBSERVATION.DEFINITION, OBSERVATION.PERIOD_FROM, OBSERVATION.PERIOD_TO)
                .fetch(mapping(Measured::new));
    }
}
