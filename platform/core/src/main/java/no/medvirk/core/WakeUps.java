package no.medvirk.core;

import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.val;

import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sends word to every instance, in the transaction that did what is told of: heard when it is committed, and never else. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class WakeUps {

    static final String CHANNEL = "medvirk";

    private final DSLContext db;

    WakeUps(DSLContext db) {
        this.db = db;
    }

    /** Of the bound municipality; the parameters are those of {@link WakeUp}. */
    public void send(String topic, UUID id, String rest) {
        db.select(word(topic, id, rest)).execute();
    }

    /** The same, for a statement that returns it once: what it writes and the word of it go together, in one round trip. */
    public Field<Object> word(String topic, UUID id, String rest) {
        String payload = new WakeUp(topic, Tenant.current(), id, rest).payload();
        return function(name("pg_catalog", "pg_notify"), SQLDataType.OTHER, val(CHANNEL), val(payload));
    }
}
