package no.medvirk.journeys.copy;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.journeys.db.Tables.COPIED;
import static no.medvirk.journeys.db.Tables.JOURNEY;
import static no.medvirk.journeys.db.Tables.LANE;
import static no.medvirk.journeys.db.Tables.STEP;
import static no.medvirk.journeys.db.Tables.TEMPLATE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.medvirk.core.Member;
import no.medvirk.core.Problem;
import no.medvirk.core.Tenant;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.blueprint.Coded;
import no.medvirk.journeys.copy.Source.State;
import no.medvirk.journeys.copy.Source.Thing;
import no.medvirk.journeys.db.tables.records.CopiedRecord;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remembers where what was copied came from. */
@Service
@Transactional
public class Sources {

    private final DSLContext db;

    Sources(DSLContext db) {
        this.db = db;
    }

    /** That a journey was made of one of the product's templates. */
    public void standard(JourneyId journey, String key, String name, int seq) {
        CopiedRecord copied = copied(journey, Thing.JOURNEY, journey.value(), name, seq);
        copied.setStandard(key);
        write(copied);
    }

    /** That a journey was made of a template of the municipality's own. */
    public void template(JourneyId journey, UUID template, String name, int seq) {
        CopiedRecord copied = copied(journey, Thing.JOURNEY, journey.value(), name, seq);
        copied.set(COPIED.TEMPLATE_ID.coerce(UUID.class), template);
        write(copied);
    }

    /** That a thing of a journey is a copy of the same in another. */
    void copy(JourneyId journey, Thing thing, UUID id, JourneyId from, UUID of, String name, String title, int seq) {
        CopiedRecord copied = copied(journey, thing, id, name, seq);
        copied.setFromJourneyId(from);
        copied.setFromThingId(of);
        copied.setTitle(title);
        write(copied);
    }

    /** What came into a journey with that message. @throws Problem conflict {@code mid-used} when nothing was copied by it */
    UUID cameWith(JourneyId journey, int seq) {
        return db.select(COPIED.THING_ID)
                .from(COPIED)
                .where(mine(COPIED), COPIED.JOURNEY_ID.eq(journey), COPIED.SEQ.eq(seq))
                .fetchOptional(COPIED.THING_ID)
                .orElseThrow(() -> Problem.conflict("mid-used"));
    }

    /**
     * Things have moved to another journey as the same things: what they were copied from goes with them, and what was copied from them
     * comes from there.
     */
    public void move(JourneyId from, Collection<UUID> things, JourneyId to, String title) {
        db.update(COPIED)
                .set(COPIED.JOURNEY_ID, to)
                .set(COPIED.SEQ, 0) // with no message of that journey
                .where(mine(COPIED), COPIED.JOURNEY_ID.eq(from), COPIED.THING_ID.in(things))
                .execute();
        db.update(COPIED)
                .set(COPIED.FROM_JOURNEY_ID, to)
                .set(COPIED.TITLE, title)
                .where(mine(COPIED), COPIED.FROM_JOURNEY_ID.eq(from), COPIED.FROM_THING_ID.in(things))
                .execute();
    }

    /** Of all in a journey that was copied, also of what has gone since and may come back by undo; one statement. */
    @Transactional(readOnly = true)
    public List<Source> of(JourneyId journey) {
        if (!db.fetchExists(JOURNEY, mine(JOURNEY), JOURNEY.ID.eq(journey))) {
            throw Problem.notFound();
        }
        Field<String> by = Member.nameOf(COPIED.BY_MEMBER_ID);
        Field<String> step = field(select(STEP.NAME)
                .from(STEP)
                .where(mine(STEP), STEP.ID.coerce(UUID.class).eq(COPIED.FROM_THING_ID))
                .and(COPIED.THING.eq(Thing.STEP.code())));
        Field<String> lane = field(select(LANE.LABEL)
                .from(LANE)
                .where(mine(LANE), LANE.ID.coerce(UUID.class).eq(COPIED.FROM_THING_ID))
                .and(COPIED.THING.eq(Thing.LANE.code())));
        Field<String> now = coalesce(step, lane);
        Field<Boolean> trashed =
                coalesce(JOURNEY.TRASHED_AT, TEMPLATE.TRASHED_AT).isNotNull();
        return db.select(COPIED.fields())
                .select(by, now, trashed, JOURNEY.TITLE, TEMPLATE.NAME)
                .from(COPIED)
                .leftJoin(JOURNEY)
                .on(JOURNEY.TENANT_ID.eq(COPIED.TENANT_ID), JOURNEY.ID.eq(COPIED.FROM_JOURNEY_ID))
                .leftJoin(TEMPLATE)
                .on(TEMPLATE.TENANT_ID.eq(COPIED.TENANT_ID), TEMPLATE.ID.eq(COPIED.TEMPLATE_ID))
                .where(mine(COPIED), COPIED.JOURNEY_ID.eq(journey))
                .orderBy(COPIED.AT, COPIED.THING_ID)
                .fetch(row -> {
                    CopiedRecord copied = row.into(COPIED);
                    boolean template = copied.getFromJourneyId() == null;
                    @Nullable String title = row.get(JOURNEY.TITLE);
                    @Nullable String called = template ? row.get(TEMPLATE.NAME) : row.get(now);
                    Thing thing = Coded.of(Thing.class, copied.getThing());
                    boolean here = template
                            ? called != null || copied.getStandard() != null
                            : title != null && (thing == Thing.JOURNEY || called != null);
                    return new Source(
                            thing,
                            copied.getThingId(),
                            template,
                            copied.getFromJourneyId(),
                            copied.getFromThingId(),
                            called != null
                                    ? called
                                    : thing == Thing.JOURNEY && title != null ? title : copied.getName(),
                            title == null ? copied.getTitle() : title,
                            !here ? State.GONE : row.get(trashed) ? State.TRASHED : State.HERE,
                            copied.getAt(),
                            row.get(by));
                });
    }

    private static CopiedRecord copied(JourneyId journey, Thing thing, UUID id, String name, int seq) {
        CopiedRecord copied = new CopiedRecord();
        copied.setTenantId(Tenant.current());
        copied.setJourneyId(journey);
        copied.setThing(thing.code());
        copied.setThingId(id);
        copied.setName(name);
        copied.setSeq(seq);
        copied.setByMemberId(Tenant.member().map(Member::id).orElse(null));
        return copied;
    }

    private void write(CopiedRecord copied) {
        db.insertInto(COPIED).set(copied).set(COPIED.AT, currentInstant()).execute();
    }
}
