package no.medvirk.research.study;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.research.db.Tables.STUDY;
import static no.medvirk.research.db.Tables.STUDY_SERVICE;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.medvirk.core.ThreadNode;
import no.medvirk.core.ThreadNode.Link;
import no.medvirk.core.ThreadSource;
import no.medvirk.research.StudyId;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Studies in the red thread. */
@Service
@Transactional(readOnly = true)
class StudyThread implements ThreadSource {

    private final DSLContext db;
    private final OwnLanguage own;

    StudyThread(DSLContext db, OwnLanguage own) {
        this.db = db;
        this.own = own;
    }

    @Override
    public Set<String> roots() {
        return Set.of("study");
    }

    @Override
    public List<UUID> ids(String root, @Nullable UUID after, int limit) {
        return db.select(STUDY.ID)
                .from(STUDY)
                .where(mine(STUDY), STUDY.TRASHED_AT.isNull())
                .and(after == null ? noCondition() : STUDY.ID.gt(new StudyId(after)))
                .orderBy(STUDY.ID)
                .limit(limit)
                .fetch(row -> row.value1().value());
    }

    @Override
    public List<ThreadNode> of(String root, UUID id) {
        return db.select(
                        STUDY.TITLE,
                        STUDY.QUESTION,
                        multiset(select(STUDY_SERVICE.SERVICE_ID)
                                        .from(STUDY_SERVICE)
                                        .where(mine(STUDY_SERVICE), STUDY_SERVICE.STUDY_ID.eq(STUDY.ID))
                                        .orderBy(STUDY_SERVICE.SERVICE_ID))
                                .convertFrom(rows -> rows.map(Record1::value1)))
                .from(STUDY)
                .where(mine(STUDY), STUDY.ID.eq(new StudyId(id)), STUDY.TRASHED_AT.isNull())
                .fetch(row -> new ThreadNode(
                        root,
                        id,
                        own.text(row.value1()),
                        row.value2(),
                        "innsikt/undersokelser/" + id,
                        row.value3().stream()
                                .map(service -> new Link("concerns", "service", service.value()))
                                .toList(),
                        Set.of()));
    }
}
