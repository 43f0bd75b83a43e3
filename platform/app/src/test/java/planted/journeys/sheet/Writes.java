package planted.journeys.sheet;

import org.jooq.DSLContext;
import org.jooq.Table;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import planted.core.TrashBin;
import planted.journeys.db.Tables;

/** Writes journeys past their operations, in three ways; what the sheets remember is no journey. */
@Service
@Transactional
class Writes {
    int byName(DSLContext db) {
        return db.deleteFrom(Tables.STEP).execute();
    }

    int bySomeTable(DSLContext db, Table<?> table) {
        return db.deleteFrom(table).execute();
    }

    TrashBin.Kind byTrash() {
        return new TrashBin.Kind(Tables.STEP);
    }

    int remembered(DSLContext db) {
        return db.deleteFrom(Tables.PERFORMER_LANE).execute();
    }
}
