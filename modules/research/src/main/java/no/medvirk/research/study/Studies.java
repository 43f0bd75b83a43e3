package no.medvirk.research.study;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.research.db.Tables.ACTIVITY;
import static no.medvirk.research.db.Tables.INSIGHT;
import static no.medvirk.research.db.Tables.PARTICIPANT;
import static no.medvirk.research.db.Tables.STUDY;
import static no.medvirk.research.db.Tables.STUDY_SERVICE;
import static no.medvirk.research.trash.ResearchTrash.STUDIES;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.core.History;
import no.medvirk.core.HistoryEntry;
import no.medvirk.core.Ids;
import no.medvirk.core.Member;
import no.medvirk.core.MemberId;
import no.medvirk.core.NamedMember;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Problem;
import no.medvirk.core.Search;
import no.medvirk.core.Tenant;
import no.medvirk.core.TrashBin;
import no.medvirk.core.Version;
import no.medvirk.research.StudyId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The studies of the bound municipality that are not in the trash. */
@Service
@Transactional
class Studies {

    private static final Field<List<ServiceId>> SERVICES = ids(select(STUDY.studyService().SERVICE_ID)
            .from(STUDY.studyService())
            .orderBy(STUDY.studyService().SERVICE_ID));

    private static final Field<List<MemberId>> TEAM =
            ids(select(STUDY.studyMember().MEMBER_ID).from(STUDY.studyMember()).orderBy(STUDY.studyMember().MEMBER_ID));

    private static Field<List<NamedMember>> people() {
        return multiset(select(STUDY.studyMember().MEMBER_ID, Member.nameOf(STUDY.studyMember().MEMBER_ID))
                        .from(STUDY.studyMember())
                        .orderBy(STUDY.studyMember().MEMBER_ID))
                .convertFrom(found -> found.map(mapping(NamedMember::new)));
    }

    private final DSLContext db;
    private final History history;
    private final TrashBin bin;
    private final StudyLinks links;
    private final Activities activities;

    Studies(DSLContext db, History history, TrashBin bin, StudyLinks links, Activities activities) {
        this.db = db;
        this.history = history;
        this.bin = bin;
        this.links = links;
        this.activities = activities;
    }

    private static <T> Field<List<T>> ids(Select<Record1<T>> rows) {
        return multiset(rows).convertFrom(found -> found.map(Record1::value1));
    }

    @Transactional(readOnly = true)
    Page<Study> list(Search search, @Nullable ServiceId service, PageQuery query) {
        Condition concerned = service == null
                ? noCondition()
                : STUDY.ID.in(select(STUDY_SERVICE.STUDY_ID)
                        .from(STUDY_SERVICE)
                        .where(mine(STUDY_SERVICE), STUDY_SERVICE.SERVICE_ID.eq(service)));
        List<Study> found = living(search.in(STUDY.SEARCH), concerned, query.after(STUDY.TITLE, STUDY.ID))
                .orderBy(STUDY.TITLE, STUDY.ID)
                .limit(query.fetch())
                .fetch(Record1::value1);
        return Page.of(
                found, query, study -> List.of(study.title(), study.id().value().toString()));
    }

    @Transactional(readOnly = true)
    Study byId(StudyId id) {
        return living(STUDY.ID.eq(id)).fetchOptional(Record1::value1).orElseThrow(Problem::notFound);
    }

    Study create(Study.Draft draft) {
        links.mustBeServices(draft.services(), List.of());
        links.mustBeTeam(Optional.empty(), draft.team(), List.of());
        StudyId id = new StudyId(Ids.next());
        List<Query> all = new ArrayList<>(); // in one round trip, however many links
        all.add(db.insertInto(STUDY)
                .set(STUDY.TENANT_ID, Tenant.current())
                .set(STUDY.ID, id)
                .set(columns(draft)));
        all.addAll(links.statements(id, draft));
        db.batch(all).execute();
        Study created = byId(id);
        history.record(STUDIES.name(), id.value(), "created", null, created);
        return created;
    }

    /** Replaces the whole of a study. */
    Study change(StudyId id, Study.Draft draft, Version version) {
        Study before = byId(id);
        version.mustBe(before.version());
        links.mustBeServices(draft.services(), before.services());
        links.mustBeTeam(Optional.of(id), draft.team(), before.team());
        int changed = db.update(STUDY)
                .set(columns(draft))
                .set(STUDY.VERSION, before.version() + 1)
                .where(mine(STUDY), STUDY.ID.eq(id), STUDY.VERSION.eq(before.version()), STUDY.TRASHED_AT.isNull())
                .execute();
        if (changed == 0) {
            throw Problem.stale();
        }
        db.batch(links.statements(id, draft)).execute();
        if (!Set.copyOf(before.services()).equals(Set.copyOf(draft.services()))) {
            activities.tellAgain(id);
        }
        Study after = byId(id);
        history.record(STUDIES.name(), id.value(), "changed", before, after);
        return after;
    }

    @Transactional(readOnly = true)
    Page<HistoryEntry> history(StudyId id, PageQuery query) {
        return history.of(STUDIES.name(), id.value(), query);
    }

    /** Participants may withdraw for as long as they are there: so a study that has somebody or something stays. */
    void trash(StudyId id, Version version) {
        db.select(STUDY.ID)
                .from(STUDY)
                .where(mine(STUDY), STUDY.ID.eq(id))
                .forUpdate()
                .fetch();
        boolean used = db.fetchExists(PARTICIPANT, mine(PARTICIPANT).and(PARTICIPANT.STUDY_ID.eq(id)))
                || db.fetchExists(ACTIVITY, mine(ACTIVITY).and(ACTIVITY.STUDY_ID.eq(id)))
                || db.fetchExists(INSIGHT, mine(INSIGHT).and(INSIGHT.STUDY_ID.eq(id)));
        if (used) {
            throw Problem.conflict("in-use");
        }
        bin.put(STUDIES, id.value(), version);
    }

    void restore(StudyId id) {
        bin.restore(STUDIES, id.value());
    }

    void deleteForGood(StudyId id) {
        bin.delete(STUDIES, id.value());
    }

    private Map<Field<?>, @Nullable Object> columns(Study.Draft draft) {
        Map<Field<?>, @Nullable Object> columns = new HashMap<>();
        columns.put(STUDY.TITLE, draft.title());
        columns.put(STUDY.QUESTION, draft.question());
        columns.put(STUDY.METHOD, draft.method().code());
        columns.put(STUDY.PURPOSE, draft.purpose());
        columns.put(STUDY.LEGAL_BASIS, draft.legalBasis().code());
        columns.put(STUDY.LEGAL_BASIS_NOTE, draft.legalBasisNote());
        columns.put(STUDY.STATUS, draft.status().code());
        columns.put(STUDY.CHANGED_AT, currentInstant());
        columns.put(STUDY.CHANGED_BY_MEMBER_ID, Tenant.member().map(Member::id).orElse(null));
        return columns;
    }

    private SelectConditionStep<Record1<Study>> living(Condition... which) {
        return db.select(row(
                                STUDY.ID,
                                STUDY.TITLE,
                                STUDY.QUESTION,
                                STUDY.METHOD.convertFrom(Method::of),
                                SERVICES,
                                STUDY.PURPOSE,
                                STUDY.LEGAL_BASIS.convertFrom(LegalBasis::of),
                                STUDY.LEGAL_BASIS_NOTE,
                                TEAM,
                                people(),
                                STUDY.STATUS.convertFrom(Status::of),
                                STUDY.VERSION,
                                STUDY.CHANGED_AT,
                                Member.nameOf(STUDY.CHANGED_BY_MEMBER_ID))
                        .mapping(Study::new))
                .from(STUDY)
                .where(mine(STUDY), STUDY.TRASHED_AT.isNull())
                .and(and(which));
    }
}
