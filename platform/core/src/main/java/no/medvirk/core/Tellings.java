package no.medvirk.core;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.core.db.Tables.TELLING;
import static org.jooq.impl.DSL.row;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Numbers the facts that say how a thing stands, for they arrive late and in any order: whoever keeps one keeps its number, and lets an
 * older one pass.
 */
@Service
@Transactional
public class Tellings {

    private final DSLContext db;
    private final ApplicationEventPublisher events;

    Tellings(DSLContext db, ApplicationEventPublisher events) {
        this.db = db;
        this.events = events;
    }

    /** For each thing that is told of: higher than that of whatever was told of it before. */
    public record Numbers(Map<UUID, Integer> each) {
        public int of(UUID thing) {
            return Objects.requireNonNull(each.get(thing));
        }
    }

    /**
     * Tells how things stand. Until the transaction ends nobody else tells of them.
     *
     * @param facts asked when those who told of them before are done, so that what it reads is no older than what they read
     */
    public void tell(Collection<UUID> things, Function<Numbers, ? extends Collection<? extends TenantEvent>> facts) {
        if (things.isEmpty()) {
            return;
        }
        List<UUID> inOrder = things.stream().distinct().sorted().toList(); // so that two do not wait for each other
        Map<UUID, Integer> numbers = db.insertInto(TELLING, TELLING.TENANT_ID, TELLING.THING_ID, TELLING.NUMBER)
                .valuesOfRows(inOrder.stream()
                        .map(thing -> row(Tenant.current(), thing, 1))
                        .toList())
                .onConflict(TELLING.TENANT_ID, TELLING.THING_ID)
                .doUpdate()
                .set(TELLING.NUMBER, TELLING.NUMBER.plus(1))
                .where(mine(TELLING))
                .returning(TELLING.THING_ID, TELLING.NUMBER)
                .fetchMap(TELLING.THING_ID, TELLING.NUMBER);
        facts.apply(new Numbers(numbers)).forEach(events::publishEvent);
    }
}
