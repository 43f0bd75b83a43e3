package no.medvirk.research.study;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.research.db.Tables.ACTIVITY;
import static no.medvirk.research.db.Tables.NOTE;
import static no.medvirk.research.db.Tables.STUDY;
import static no.medvirk.research.db.Tables.STUDY_MEMBER;
import static no.medvirk.research.db.Tables.STUDY_SERVICE;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.medvirk.catalogue.PublicServiceNames;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.core.Colleagues;
import no.medvirk.core.Member;
import no.medvirk.core.MemberId;
import no.medvirk.core.Problem;
import no.medvirk.core.Role;
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

    /** @param study absent when it is new */
    void mustBeTeam(Optional<StudyId> study, Collection<MemberId> team, Collection<MemberId> before) {
        Set<MemberId> added = new HashSet<>(team);
        added.removeAll(before);
        if (!colleagues.among(added).containsAll(added)) {
            throw Problem.invalid("team", "unknown");
        }
        if (!added.isEmpty()
                && study.isPresent()
                && !Tenant.member()
                        .map(who -> mayTakeIn(who, study.get(), before))
                        .orElse(true)) {
            throw Problem.invalid("team", "not-yours");
        }
    }

    /** Whoever joins a team sees words that others do not. So its own people take them in; where there are none, whoever wrote all there is. */
    private boolean mayTakeIn(Member who, StudyId study, Collection<MemberId> team) {
        if (who.role() == Role.TENANT_ADMIN || team.contains(who.id())) {
            return true;
        }
        return team.isEmpty()
                && !db.fetchExists(selectOne()
                        .from(NOTE)
                        .join(ACTIVITY)
                        .on(ACTIVITY.TENANT_ID.eq(NOTE.TENANT_ID), ACTIVITY.ID.eq(NOTE.ACTIVITY_ID))
                        .where(mine(NOTE), ACTIVITY.STUDY_ID.eq(study))
                        .and(NOTE.WRITTEN_BY_MEMBER_ID.isDistinctFrom(who.id())));
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
