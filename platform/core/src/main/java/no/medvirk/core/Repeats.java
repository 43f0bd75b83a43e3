package no.medvirk.core;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.core.db.Tables.REPEAT;
import static org.jooq.Records.mapping;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
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
     * In the transaction of the message's effect: takes the key, or says what it was answered with. Of two at once, the second waits
     * here until the first is through.
     *
     * @param message a hash of all that the message says
     * @throws Problem conflict {@code key-used} when the key named another message
     */
    public Optional<Answer> answered(String key, byte[] message) {
        int taken = db.insertInto(REPEAT)
                .set(REPEAT.TENANT_ID, Tenant.current())
                .set(REPEAT.MEMBER_ID, member())
                .set(REPEAT.KEY, key)
                .set(REPEAT.MESSAGE, message)
                .onConflictDoNothing()
                .execute();
        if (taken == 1) {
            return Optional.empty();
        }
        byte[] earlier = db.select(REPEAT.MESSAGE).from(REPEAT).where(is(key)).fetchSingle(REPEAT.MESSAGE);
        if (!Arrays.equals(earlier, message)) {
            throw Problem.conflict("key-used");
        }
        return db.select(REPEAT.STATUS, REPEAT.LOCATION, REPEAT.ETAG, REPEAT.CONTENT_TYPE, REPEAT.BODY)
                .from(REPEAT)
                .where(is(key))
                .fetchOptional(mapping(Answer::new));
    }

    /** Keeps the answer, in the same transaction. */
    public void keep(String key, Answer answer) {
        db.update(REPEAT)
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
