package no.medvirk.research.participant;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.research.db.Tables.PARTICIPANT;
import static org.jooq.impl.DSL.noCondition;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.medvirk.core.ThreadNode;
import no.medvirk.core.ThreadNode.Link;
import no.medvirk.core.ThreadSource;
import no.medvirk.research.ParticipantId;
import no.medvirk.research.study.OwnLanguage;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Participants in the red thread: a pseudonym, and none of their words. */
@Service
@Transactional(readOnly = true)
class ParticipantThread implements ThreadSource {

    private final DSLContext db;
    private final OwnLanguage own;

    ParticipantThread(DSLContext db, OwnLanguage own) {
        this.db = db;
        this.own = own;
    }

    @Override
    public Set<String> roots() {
        return Set.of("participant");
    }

    @Override
    public List<UUID> ids(String root, @Nullable UUID after, int limit) {
        return db.select(PARTICIPANT.ID)
                .from(PARTICIPANT)
                .where(mine(PARTICIPANT))
                .and(after == null ? noCondition() : PARTICIPANT.ID.gt(new ParticipantId(after)))
                .orderBy(PARTICIPANT.ID)
                .limit(limit)
                .fetch(row -> row.value1().value());
    }

    @Override
    public List<ThreadNode> of(String root, UUID id) {
        return db.select(PARTICIPANT.PSEUDONYM, PARTICIPANT.STUDY_ID)
                .from(PARTICIPANT)
                .where(mine(PARTICIPANT), PARTICIPANT.ID.eq(new ParticipantId(id)))
                .fetch(row -> new ThreadNode(
                        root,
                        id,
                        own.text(row.value1()),
                        null,
                        "innsikt/undersokelser/" + row.value2().value() + "/deltakere",
                        List.of(new Link("takes-part", "study", row.value2().value())),
                        Set.of()));
    }
}
