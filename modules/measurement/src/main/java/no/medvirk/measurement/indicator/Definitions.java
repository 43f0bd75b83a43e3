package no.medvirk.measurement.indicator;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.measurement.db.Tables.DEFINITION;
import static no.medvirk.measurement.db.Tables.INDICATOR;

import java.util.List;
import java.util.Optional;
import no.medvirk.core.LocalText;
import no.medvirk.core.Problem;
import no.medvirk.measurement.IndicatorId;
import no.medvirk.measurement.figure.Cadence;
import no.medvirk.measurement.figure.Unit;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the indicators mean, for those who measure them. */
@Service
@Transactional(readOnly = true)
public class Definitions {

    private final DSLContext db;

    Definitions(DSLContext db) {
        this.db = db;
    }

    /**
     * An indicator as whoever measures it needs it.
     *
     * @param present the definition that counts now
     */
    public record Followed(
            IndicatorId id,
            LocalText name,
            Cadence cadence,
            Indicator.@Nullable Target target,
            java.time.LocalDate made,
            Definition present) {

        public @Nullable Double targetValue() {
            return target == null ? null : target.value();
        }
    }

    /** @throws Problem not found, when it is in the trash too */
    public Followed followed(IndicatorId id) {
        return find(id).orElseThrow(Problem::notFound);
    }

    public Optional<Followed> find(IndicatorId id) {
        return living(id).fetchOptional(Definitions::followed);
    }

    /** The same; until the transaction ends it does not go to the trash, nor does it come to mean something else. */
    @Transactional
    public Optional<Followed> held(IndicatorId id) {
        return living(id).forShare().of(INDICATOR).fetchOptional(Definitions::followed);
    }

    private SelectConditionStep<Record> living(IndicatorId id) {
        return db.select(INDICATOR.fields())
                .select(DEFINITION.fields())
                .from(INDICATOR)
                .join(DEFINITION)
                .on(
                        DEFINITION.TENANT_ID.eq(INDICATOR.TENANT_ID),
                        DEFINITION.INDICATOR_ID.eq(INDICATOR.ID),
                        DEFINITION.NUMBER.eq(INDICATOR.DEFINITION))
                .where(mine(INDICATOR), INDICATOR.ID.eq(id), INDICATOR.TRASHED_AT.isNull());
    }

    private static Followed followed(Record row) {
        return new Followed(
                row.get(INDICATOR.ID),
                new LocalText(row.get(INDICATOR.NAME_NB), row.get(INDICATOR.NAME_NN), row.get(INDICATOR.NAME_EN)),
                Cadence.of(row.get(INDICATOR.CADENCE)),
                row.get(INDICATOR.TARGET_VALUE) == null
                        ? null
                        : new Indicator.Target(row.get(INDICATOR.TARGET_VALUE), row.get(INDICATOR.TARGET_ON)),
                Cadence.day(row.get(INDICATOR.CREATED_AT)),
                read(row));
    }

    /** All that an indicator has meant, the first first. */
    public List<Definition> all(IndicatorId id) {
        return db.selectFrom(DEFINITION)
                .where(mine(DEFINITION), DEFINITION.INDICATOR_ID.eq(id))
                .orderBy(DEFINITION.NUMBER)
                .fetch(Definitions::read);
    }

    /** What one of its definitions counts in. */
    public Unit unit(IndicatorId id, int definition) {
        return db.select(DEFINITION.UNIT)
                .from(DEFINITION)
                .where(mine(DEFINITION), DEFINITION.INDICATOR_ID.eq(id), DEFINITION.NUMBER.eq(definition))
                .fetchSingle(row -> Unit.of(row.value1()));
    }

    static Definition read(Record row) {
        return new Definition(
                row.get(DEFINITION.NUMBER),
                row.get(DEFINITION.SINCE),
                LocalText.of(
                        row.get(DEFINITION.WORDING_NB), row.get(DEFINITION.WORDING_NN), row.get(DEFINITION.WORDING_EN)),
                new LocalText(
                        row.get(DEFINITION.NUMERATOR_NB),
                        row.get(DEFINITION.NUMERATOR_NN),
                        row.get(DEFINITION.NUMERATOR_EN)),
                LocalText.of(
                        row.get(DEFINITION.DENOMINATOR_NB),
                        row.get(DEFINITION.DENOMINATOR_NN),
                        row.get(DEFINITION.DENOMINATOR_EN)),
                Unit.of(row.get(DEFINITION.UNIT)),
                row.get(DEFINITION.INCREASE_IS_GOOD));
    }
}
