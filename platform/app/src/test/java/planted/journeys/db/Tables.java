package planted.journeys.db;

import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jooq.impl.TableImpl;

/** Stands for what is generated. */
public final class Tables {
    public static final Step STEP = new Step("step");
    public static final Step PERFORMER_LANE = new Step("performer_lane");

    /** A table. */
    public static final class Step extends TableImpl<Record> {
        private static final long serialVersionUID = 1;

        Step(String name) {
            super(DSL.name(name));
        }
    }

    private Tables() {}
}
