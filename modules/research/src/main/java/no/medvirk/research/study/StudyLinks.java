package no.medvirk.research.study;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.research.db.Tables.STUDY;
import static no.medvirk.research.db.Tables.STUDY_MEMBER;
import static no.medvirk.research.db.Tables.STUDY_SERVICE;
import static org.jooq.impl.DSL.row;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.medvirk.catalogue.PublicServiceNames;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.core.Colleagues;
import no.medvirk.core.MemberId;
import no.medvirk.core.Problem;
import no.medvirk.core.Tenant;
import no.medvirk.research.StudyId;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a study is linked with: whatever is of it, its services and its team. Who left the municipality or what was thrown away may stay, but nobody adds it. */
@Service
@Transactional
public class StudyLinks {

    private final DSLContext db;
    private final PublicServiceNames names;
    private final Colleagues colleagues;

    StudyLinks(DSLContext db, PublicServiceNames names, Colleagues colleagues) {
        this.db = db;
        this.names = names;
        this.colleagues = colleagues;
    }

    /** Refuses a study that is not there; nobody throws it away until this transaction ends. */
    public void mustBeStudy(StudyId study) {
        if (db.select(STUDY.ID)
                .from(STUDY)
                .where(mine(STUDY), STUDY.ID.eq(study), STUDY.TRASHED_AT.isNull())
                .forShare()
                .fetch()
                .isEmpty()) {
            throw Problem.invalid("study", "unknown");
        }
    }

    Set<ServiceId> services(StudyId study) {
        return Set.copyOf(db.select(STUDY_SERVICE.SERVICE_ID)
                .from(STUDY_SERVICE)
                .where(mine(STUDY_SERVICE), STUDY_SERVICE.STUDY_ID.eq(study))
                .fetch(STUDY_SERVICE.SERVICE_ID));
    }

    /** Refuses services that the catalogue does not have; those that were there before are not asked about. */
    public void mustBeServices(Collection<ServiceId> services, Collection<ServiceId> before) {
        Set<ServiceId> added = new HashSet<>(services);
        added.removeAll(before);
        if (!added.isEmpty() && !names.of(added).keySet().containsAll(added)) {
            throw Problem.invalid("services", "unknown");
        }
    }

    void mustBeColleagues(Collection<MemberId> team, Collection<MemberId> before) {
        Set<MemberId> added = new HashSet<>(team);
        added.removeAll(before);
        if (!colleagues.among(added).containsAll(added)) {
            throw Problem.invalid("team", "unknown");
        }
    }

    /** The statements that give a study these links and no others, to be sent with the change itself. */
    List<Query> statements(StudyId study, Study.Draft draft) {
        List<Query> all = new ArrayList<>();
        all.add(db.deleteFrom(STUDY_SERVICE)
                .where(mine(STUDY_SERVICE), STUDY_SERVICE.STUDY_ID.eq(study))
                .and(STUDY_SERVICE.SERVICE_ID.notIn(draft.services())));
        all.add(db.deleteFrom(STUDY_MEMBER)
                .where(mine(STUDY_MEMBER), STUDY_MEMBER.STUDY_ID.eq(study))
                .and(STUDY_MEMBER.MEMBER_ID.notIn(draft.team())));
        if (!draft.services().isEmpty()) {
            all.add(db.insertInto(
                            STUDY_SERVICE, STUDY_SERVICE.TENANT_ID, STUDY_SERVICE.STUDY_ID, STUDY_SERVICE.SERVICE_ID)
                    .valuesOfRows(draft.services().stream()
                            .map(service -> row(Tenant.current(), study, service))
                            .toList())
                    .onConflictDoNothing());
        }
        if (!draft.team().isEmpty()) {
            all.add(db.insertInto(STUDY_MEMBER, STUDY_MEMBER.TENANT_ID, STUDY_MEMBER.STUDY_ID, STUDY_MEMBER.MEMBER_ID)
                    .valuesOfRows(draft.team().stream()
                            .map(member -> row(Tenant.current(), study, member))
                            .toList())
                    .onConflictDoNothing());
        }
        return all;
    }
}
