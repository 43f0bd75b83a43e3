package no.medvirk.research.study;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.research.db.Tables.ACTIVITY;
import static no.medvirk.research.db.Tables.ACTIVITY_PARTICIPANT;
import static no.medvirk.research.db.Tables.NOTE;
import static no.medvirk.research.db.Tables.PARTICIPANT;
import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.core.History;
import no.medvirk.core.Ids;
import no.medvirk.core.NorwegianTime;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Problem;
import no.medvirk.core.Tellings;
import no.medvirk.core.Tenant;
import no.medvirk.core.Version;
import no.medvirk.research.ActivityCompleted;
import no.medvirk.research.ActivityId;
import no.medvirk.research.ParticipantId;
import no.medvirk.research.StudyId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The activities of the studies, and who took part: their history does not say who. Each completed one is told to others. */
@Service
@Transactional
public class Activities {

    private static final String KIND = "activity";
    private static final String EMPLOYEE = "employee";

    private static final Field<List<ParticipantId>> PARTICIPANTS = multiset(select(ACTIVITY_PARTICIPANT.PARTICIPANT_ID)
                    .from(ACTIVITY_PARTICIPANT)
                    .where(mineOf(), ACTIVITY_PARTICIPANT.ACTIVITY_ID.eq(ACTIVITY.ID))
                    .orderBy(ACTIVITY_PARTICIPANT.PARTICIPANT_ID))
            .convertFrom(found -> found.map(Record1::value1));

    private final DSLContext db;
    private final History history;
    private final StudyLinks links;
    private final Tellings tellings;
    private final Clock clock;

    Activities(DSLContext db, History history, StudyLinks links, Tellings tellings, Clock clock) {
        this.db = db;
        this.history = history;
        this.links = links;
        this.tellings = tellings;
        this.clock = clock;
    }

    // a field that is made once cannot name the tenant: it is joined with the row that does
    private static Condition mineOf() {
        return ACTIVITY_PARTICIPANT.TENANT_ID.eq(ACTIVITY.TENANT_ID);
    }

    @Transactional(readOnly = true)
    Page<Activity> list(@Nullable StudyId study, PageQuery query) {
        List<Activity> found = which(
                        study == null ? noCondition() : ACTIVITY.STUDY_ID.eq(study),
                        query.after(ACTIVITY.HELD_ON, ACTIVITY.ID))
                .orderBy(ACTIVITY.HELD_ON, ACTIVITY.ID)
                .limit(query.fetch())
                .fetch(Record1::value1);
        return Page.of(
                found,
                query,
                one -> List.of(one.on().toString(), one.id().value().toString()));
    }

    @Transactional(readOnly = true)
    Activity byId(ActivityId id) {
        return which(ACTIVITY.ID.eq(id)).fetchOptional(Record1::value1).orElseThrow(Problem::notFound);
    }

    Activity create(Activity.Draft draft) {
        mustFit(draft);
        ActivityId id = new ActivityId(Ids.next());
        List<Query> all = new ArrayList<>();
        all.add(db.insertInto(ACTIVITY)
                .set(ACTIVITY.TENANT_ID, Tenant.current())
                .set(ACTIVITY.ID, id)
                .set(ACTIVITY.STUDY_ID, draft.study())
                .set(columns(draft)));
        all.addAll(tookPart(id, draft));
        db.batch(all).execute();
        Activity created = byId(id);
        history.record(KIND, id.value(), "created", null, null);
        return created;
    }

    /** Replaces the whole of an activity; its study stays. */
    Activity change(ActivityId id, Activity.Draft draft, Version version) {
        Activity before = byId(id);
        version.mustBe(before.version());
        if (!before.study().equals(draft.study())) {
            throw Problem.invalid("study", "unknown");
        }
        if (before.completed()) {
            mustBePast(draft.on());
        }
        mustFit(draft);
        write(before, columns(draft));
        db.batch(tookPart(id, draft)).execute();
        return told(before, "changed");
    }

    Activity complete(ActivityId id, Version version) {
        Activity before = byId(id);
        version.mustBe(before.version());
        mustBePast(before.on());
        write(before, Map.of(ACTIVITY.COMPLETED, true));
        return told(before, "completed");
    }

    Activity takeBack(ActivityId id, Version version) {
        Activity before = byId(id);
        version.mustBe(before.version());
        write(before, Map.of(ACTIVITY.COMPLETED, false));
        return told(before, "changed");
    }

    void delete(ActivityId id, Version version) {
        Activity before = byId(id);
        version.mustBe(before.version());
        if (before.notes() > 0) {
            throw Problem.conflict("in-use");
        }
        int deleted = db.deleteFrom(ACTIVITY)
                .where(mine(ACTIVITY), ACTIVITY.ID.eq(id), ACTIVITY.VERSION.eq(before.version()))
                .execute();
        if (deleted == 0) {
            throw Problem.stale();
        }
        if (before.completed()) {
            tell(before.study(), () -> List.of(before), false);
        }
        history.record(KIND, id.value(), "deleted", null, null);
        history.forget(List.of(id.value()));
    }

    private Activity told(Activity before, String action) {
        Activity after = byId(before.id());
        history.record(KIND, after.id().value(), action, null, null);
        if (before.completed() || after.completed()) {
            tell(after.study(), () -> List.of(byId(after.id())), after.completed());
        }
        return after;
    }

    /** What its study concerns, or who took part, is no longer as it was told of the completed ones. */
    public void tellAgain(StudyId study) {
        tell(
                study,
                () -> which(ACTIVITY.STUDY_ID.eq(study), ACTIVITY.COMPLETED.isTrue())
                        .fetch(Record1::value1),
                true);
    }

    /** @param activities asked when nobody else tells of the study's */
    private void tell(StudyId study, Supplier<List<Activity>> activities, boolean completed) {
        tellings.tell(Set.of(study.value()), numbers -> {
            Set<ServiceId> services = links.services(study);
            return activities.get().stream()
                    .map(activity -> new ActivityCompleted(
                            Tenant.current(),
                            activity.id(),
                            study,
                            services,
                            activity.kind().code(),
                            activity.on(),
                            activity.users(),
                            activity.employees(),
                            completed,
                            numbers.of(study.value())))
                    .toList();
        });
    }

    private void write(Activity before, Map<? extends Field<?>, ?> columns) {
        int changed = db.update(ACTIVITY)
                .set(columns)
                .set(ACTIVITY.VERSION, before.version() + 1)
                .where(mine(ACTIVITY), ACTIVITY.ID.eq(before.id()), ACTIVITY.VERSION.eq(before.version()))
                .execute();
        if (changed == 0) {
            throw Problem.stale();
        }
    }

    private void mustBePast(LocalDate on) {
        if (on.isAfter(LocalDate.ofInstant(clock.instant(), NorwegianTime.ZONE))) {
            throw Problem.conflict("not-yet");
        }
    }

    /** The study is there, and whoever takes part is of it; nobody of them withdraws until this is written. */
    private void mustFit(Activity.Draft draft) {
        links.mustBeStudy(draft.study());
        Set<ParticipantId> there = Set.copyOf(db.select(PARTICIPANT.ID)
                .from(PARTICIPANT)
                .where(mine(PARTICIPANT), PARTICIPANT.STUDY_ID.eq(draft.study()))
                .and(PARTICIPANT.ID.in(draft.participants()))
                .forShare()
                .fetch(Record1::value1));
        if (!there.containsAll(draft.participants())) {
            throw Problem.invalid("participants", "unknown");
        }
    }

    private List<Query> tookPart(ActivityId id, Activity.Draft draft) {
        List<Query> all = new ArrayList<>();
        all.add(db.deleteFrom(ACTIVITY_PARTICIPANT)
                .where(mine(ACTIVITY_PARTICIPANT), ACTIVITY_PARTICIPANT.ACTIVITY_ID.eq(id))
                .and(ACTIVITY_PARTICIPANT.PARTICIPANT_ID.notIn(draft.participants())));
        if (!draft.participants().isEmpty()) {
            all.add(db.insertInto(
                            ACTIVITY_PARTICIPANT,
                            ACTIVITY_PARTICIPANT.TENANT_ID,
                            ACTIVITY_PARTICIPANT.ACTIVITY_ID,
                            ACTIVITY_PARTICIPANT.PARTICIPANT_ID)
                    .valuesOfRows(draft.participants().stream()
                            .map(one -> row(Tenant.current(), id, one))
                            .toList())
                    .onConflictDoNothing());
        }
        return all;
    }

    private static Map<Field<?>, @Nullable Object> columns(Activity.Draft draft) {
        Map<Field<?>, @Nullable Object> columns = new HashMap<>();
        columns.put(ACTIVITY.KIND, draft.kind().code());
        columns.put(ACTIVITY.HELD_ON, draft.on());
        columns.put(ACTIVITY.PLACE, draft.place());
        return columns;
    }

    private static Field<Integer> tookPart(boolean employees) {
        return field(selectCount()
                .from(ACTIVITY_PARTICIPANT)
                .join(PARTICIPANT)
                .on(
                        PARTICIPANT.TENANT_ID.eq(ACTIVITY_PARTICIPANT.TENANT_ID),
                        PARTICIPANT.ID.eq(ACTIVITY_PARTICIPANT.PARTICIPANT_ID))
                .where(mineOf(), ACTIVITY_PARTICIPANT.ACTIVITY_ID.eq(ACTIVITY.ID))
                .and(employees ? PARTICIPANT.SIDE.eq(EMPLOYEE) : PARTICIPANT.SIDE.ne(EMPLOYEE)));
    }

    private SelectConditionStep<Record1<Activity>> which(Condition... which) {
        return db.select(row(
                                ACTIVITY.ID,
                                ACTIVITY.STUDY_ID,
                                ACTIVITY.KIND.convertFrom(Method::of),
                                ACTIVITY.HELD_ON,
                                ACTIVITY.PLACE,
                                PARTICIPANTS,
                                ACTIVITY.COMPLETED,
                                tookPart(false).plus(ACTIVITY.WITHDRAWN_USERS),
                                tookPart(true).plus(ACTIVITY.WITHDRAWN_EMPLOYEES),
                                field(selectCount()
                                        .from(NOTE)
                                        .where(
                                                NOTE.TENANT_ID.eq(ACTIVITY.TENANT_ID),
                                                NOTE.ACTIVITY_ID.eq(ACTIVITY.ID))),
                                ACTIVITY.VERSION)
                        .mapping(Activity::new))
                .from(ACTIVITY)
                .where(mine(ACTIVITY), and(which));
    }
}
