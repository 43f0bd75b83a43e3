package planted.catalogue.thing;

import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes its SQL by hand. */
@Service
@Transactional
class Strings {
    int count(DSLContext db) {
        return db.execute("delete from things");
    }
}
