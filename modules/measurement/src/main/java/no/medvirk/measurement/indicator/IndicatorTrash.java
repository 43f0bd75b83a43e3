package no.medvirk.measurement.indicator;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.measurement.db.Tables.BASELINE_LOCK;
import static no.medvirk.measurement.db.Tables.SURVEY;

import no.medvirk.core.Problem;
import no.medvirk.core.Version;
import no.medvirk.measurement.IndicatorId;
import no.medvirk.measurement.trash.MeasurementTrash;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Indicators that are thrown away and taken back: what they showed is told as gone, and as there again. */
@Service
@Transactional
class IndicatorTrash {

    private final DSLContext db;
    private final MeasurementTrash trash;
    private final Movements movements;

    IndicatorTrash(DSLContext db, MeasurementTrash trash, Movements movements) {
        this.db = db;
        this.trash = trash;
        this.movements = movements;
    }

    /** What somebody's promise is compared with stays, and so does what people are asked about. */
    void trash(IndicatorId id, Version version) {
        trash.put(id, version);
        if (db.fetchExists(BASELINE_LOCK, mine(BASELINE_LOCK), BASELINE_LOCK.INDICATOR_ID.eq(id))
                || db.fetchExists(SURVEY, mine(SURVEY), SURVEY.INDICATOR_ID.eq(id), SURVEY.TRASHED_AT.isNull())) {
            throw Problem.conflict("in-use");
        }
        movements.moved(id);
    }

    void restore(IndicatorId id) {
        trash.restore(id);
        movements.moved(id);
    }

    /** Nobody is told: in the trash it showed nothing any more. */
    void deleteForGood(IndicatorId id) {
        trash.delete(id);
    }
}
