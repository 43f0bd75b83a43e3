package planted.catalogue.thing;

import org.jooq.Table;
import planted.journeys.JourneyName;
import planted.journeys.db.Tables;

/** Knows the module to the right, and reads its table. */
class LooksRight {
    JourneyName name = new JourneyName("");
    Table<?> table = Tables.STEP;
}
