package planted.catalogue.thing;

import org.jooq.DSLContext;

/** Reads the database without being a service. */
record Reads(DSLContext db) {
    int one() {
        return db.selectOne().execute();
    }
}
