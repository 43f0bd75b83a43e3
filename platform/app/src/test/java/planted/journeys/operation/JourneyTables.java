package planted.journeys.operation;

import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import planted.journeys.db.Tables;

/** Breaks nothing: it alone may write. */
@Service
@Transactional
class JourneyTables {
    int clear(DSLContext db) {
        return db.deleteFrom(Tables.STEP).execute();
    }
}
