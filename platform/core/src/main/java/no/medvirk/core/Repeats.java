package no.medvirk.core;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.core.db.Tables.REPEAT;
import static org.jooq.Records.mapping;

import java.time.Instant;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A message that is sent again with the same {@code Idempotency-Key} has its effect once and its answer twice. */
@Service
@Transactional
public class Repeats {

    private final DSLContext db;

    Repeats(DSLContext db) {
        this.db = db;
    }

    /** What a message was answered. @param body null when there was none, or when it has been blanked since */
    public record Answer(
            int status,
            @Nullable String location,
            @Nullable String etag,
            @Nullable String contentType,
            @Nullable String body) {}

    /**
     * In the transaction of the message's effect: whether the key was free, and now is this message's. Of two at once, the second waits
     * here until the first is through.
     */
    public boolean take(String key) {
        return db.insertInto(REPEAT)
                        .set(REPEAT.TENANT_ID, Tenant.current())
                        .set(REPEAT.MEMBER_ID, member())
                        .set(REPEAT.KEY, key)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /**
     * What a message was answered whose key is taken.
     *
     * @param message a hash of all that the message says
     * @throws Problem conflict {@code key-used} when the key named another message
     */
    public Answer answered(String key, byte[] message) {
        return db.select(REPEAT.STATUS, REPEAT.LOCATION, REPEAT.ETAG, REPEAT.CONTENT_TYPE, REPEAT.BODY)
                .from(REPEAT)
                .where(is(key), REPEAT.MESSAGE.eq(message))
                .fetchOptional(mapping(Answer::new))
                .orElseThrow(() -> Problem.conflict("key-used"));
    }

    /** Keeps the answer, in the same transaction. */
    public void keep(String key, byte[] message, Answer answer) {
        db.update(REPEAT)
                .set(REPEAT.MESSAGE, message)
                .set(REPEAT.STATUS, answer.status())
                .set(REPEAT.LOCATION, answer.location())
                .set(REPEAT.ETAG, answer.etag())
                .set(REPEAT.CONTENT_TYPE, answer.contentType())
                .set(REPEAT.BODY, answer.body())
                .where(is(key))
                .execute();
    }

    /** For whoever erases personal data: no answer that is kept may hold them. A repeated message gets its status and address alone. */
    public void blank() {
        db.update(REPEAT)
                .setNull(REPEAT.BODY)
                .where(mine(REPEAT), REPEAT.BODY.isNotNull())
                .execute();
    }

    int forget(Instant before) {
        return db.deleteFrom(REPEAT).where(mine(REPEAT), REPEAT.AT.lt(before)).execute();
    }

    private static Condition is(String key) {
        return mine(REPEAT).and(REPEAT.MEMBER_ID.eq(member())).and(REPEAT.KEY.eq(key));
    }

    private static MemberId member() {
        return Tenant.member().orElseThrow(Problem::notFound).id();
    }
}
