package no.medvirk.roadmap.action;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.roadmap.db.Tables.ACTION;
import static no.medvirk.roadmap.db.Tables.ACTION_STEP;
import static no.medvirk.roadmap.db.Tables.DECISION;
import static no.medvirk.roadmap.db.Tables.INITIATIVE;
import static no.medvirk.roadmap.trash.RoadmapTrash.ACTIONS;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.medvirk.core.History;
import no.medvirk.core.HistoryEntry;
import no.medvirk.core.Ids;
import no.medvirk.core.Member;
import no.medvirk.core.MemberId;
import no.medvirk.core.NamedMember;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Problem;
import no.medvirk.core.Tenant;
import no.medvirk.core.TrashBin;
import no.medvirk.core.Version;
import no.medvirk.journeys.StepId;
import no.medvirk.roadmap.ActionId;
import no.medvirk.roadmap.InitiativeId;
import no.medvirk.roadmap.initiative.Tidings;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jooq.Record1;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The actions of the bound municipality that, with their initiatives, are not in the trash. */
@Service
@Transactional
public class Actions {

    private static final Field<List<StepId>> STEPS = multiset(select(ACTION_STEP.STEP_ID)
                    .from(ACTION_STEP)
                    .where(ACTION_STEP.TENANT_ID.eq(ACTION.TENANT_ID), ACTION_STEP.ACTION_ID.eq(ACTION.ID))
                    .orderBy(ACTION_STEP.STEP_ID))
            .convertFrom(found -> found.map(Record1::value1));

    private static final Field<LocalDate> DECIDED_ON = field(select(DECISION.DECIDED_ON)
            .from(DECISION)
            .where(DECISION.TENANT_ID.eq(ACTION.TENANT_ID), DECISION.INITIATIVE_ID.eq(ACTION.INITIATIVE_ID)));

    private final DSLContext db;
    private final History history;
    private final TrashBin bin;
    private final AffectedSteps affected;
    private final Tidings tidings;

    Actions(DSLContext db, History history, TrashBin bin, AffectedSteps affected, Tidings tidings) {
        this.db = db;
        this.history = history;
        this.bin = bin;
        this.affected = affected;
        this.tidings = tidings;
    }

    /** Those of these initiatives, in order of their start; two statements and a question to journeys. */
    @Transactional(readOnly = true)
    public List<Action> of(Collection<InitiativeId> initiatives) {
        return initiatives.isEmpty() ? List.of() : living(ACTION.INITIATIVE_ID.in(initiatives));
    }

    @Transactional(readOnly = true)
    List<Action> ofInitiative(InitiativeId initiative) {
        List<Action> found = of(List.of(initiative));
        if (found.isEmpty()) {
            tidings.mustExist(initiative);
        }
        return found;
    }

    @Transactional(readOnly = true)
    Action byId(ActionId id) {
        return living(ACTION.ID.eq(id)).stream().findFirst().orElseThrow(Problem::notFound);
    }

    Action create(InitiativeId initiative, Action.Draft draft) {
        mustHold(tidings.decidedOn(initiative), draft);
        affected.mustExist(draft, List.of());
        ActionId id = new ActionId(Ids.next());
        List<Query> all = new ArrayList<>();
        all.add(db.insertInto(ACTION)
                .set(ACTION.TENANT_ID, Tenant.current())
                .set(ACTION.ID, id)
                .set(ACTION.INITIATIVE_ID, initiative)
                .set(columns(draft)));
        all.addAll(steps(id, List.of(), draft.steps()));
        db.batch(all).execute();
        history.record(ACTIONS.name(), id.value(), "created", null, draft);
        tidings.tell(initiative);
        return byId(id);
    }

    /** Replaces the whole of an action. */
    Action change(ActionId id, Action.Draft draft, Version version) {
        Action before = byId(id);
        version.mustBe(before.version());
        mustHold(tidings.decidedOn(before.initiative()), draft);
        affected.mustExist(draft, stepsOf(id));
        int changed = db.update(ACTION)
                .set(columns(draft))
                .set(ACTION.VERSION, before.version() + 1)
                .where(mine(ACTION), ACTION.ID.eq(id), ACTION.VERSION.eq(before.version()), ACTION.TRASHED_AT.isNull())
                .execute();
        if (changed == 0) {
            throw Problem.stale();
        }
        db.batch(steps(id, before.written().steps(), draft.steps())).execute();
        history.record(ACTIONS.name(), id.value(), "changed", before.written(), draft);
        tidings.tell(before.initiative());
        return byId(id);
    }

    @Transactional(readOnly = true)
    Page<HistoryEntry> history(ActionId id, PageQuery query) {
        return history.of(ACTIONS.name(), id.value(), query);
    }

    void trash(ActionId id, Version version) {
        bin.put(ACTIONS, id.value(), version);
        tidings.tell(initiativeOf(id));
    }

    /** The dates of what comes back are no older than the decision that was taken meanwhile. */
    void restore(ActionId id) {
        bin.restore(ACTIONS, id.value());
        living(ACTION.ID.eq(id)).forEach(back -> mustHold(tidings.decidedOn(back.initiative()), back.written()));
        tidings.tell(initiativeOf(id));
    }

    void deleteForGood(ActionId id) {
        bin.delete(ACTIONS, id.value());
    }

    private static void mustHold(@Nullable LocalDate decidedOn, Action.Draft draft) {
        AfterDecision.mustHold(decidedOn, draft.start(), draft.effectiveFrom());
        if (draft.start() != null
                && draft.effectiveFrom() != null
                && draft.effectiveFrom().isBefore(draft.start())) {
            throw Problem.invalid("effectiveFrom", "before-start");
        }
    }

    private InitiativeId initiativeOf(ActionId id) {
        return Objects.requireNonNull(db.select(ACTION.INITIATIVE_ID)
                .from(ACTION)
                .where(mine(ACTION), ACTION.ID.eq(id))
                .fetchSingle(ACTION.INITIATIVE_ID));
    }

    private List<StepId> stepsOf(ActionId id) {
        return db.select(ACTION_STEP.STEP_ID)
                .from(ACTION_STEP)
                .where(mine(ACTION_STEP), ACTION_STEP.ACTION_ID.eq(id))
                .fetch(ACTION_STEP.STEP_ID);
    }

    // A step that is gone was not seen, and stays: it may come back with its journey.
    private List<Query> steps(ActionId id, List<StepId> was, List<StepId> is) {
        List<Query> statements = new ArrayList<>();
        List<StepId> gone = was.stream().filter(step -> !is.contains(step)).toList();
        if (!gone.isEmpty()) {
            statements.add(db.deleteFrom(ACTION_STEP)
                    .where(mine(ACTION_STEP), ACTION_STEP.ACTION_ID.eq(id), ACTION_STEP.STEP_ID.in(gone)));
        }
        if (!is.isEmpty()) {
            statements.add(db.insertInto(ACTION_STEP, ACTION_STEP.TENANT_ID, ACTION_STEP.ACTION_ID, ACTION_STEP.STEP_ID)
                    .valuesOfRows(is.stream()
                            .map(step -> row(Tenant.current(), id, step))
                            .toList())
                    .onConflictDoNothing());
        }
        return statements;
    }

    private static Map<Field<?>, @Nullable Object> columns(Action.Draft draft) {
        Map<Field<?>, @Nullable Object> columns = new HashMap<>();
        columns.put(ACTION.TITLE, draft.title());
        columns.put(ACTION.DESCRIPTION, draft.description());
        columns.put(ACTION.DIMENSION, draft.dimension().code());
        columns.put(ACTION.STATUS, draft.status().code());
        columns.put(ACTION.OWNER_MEMBER_ID, draft.owner());
        columns.put(ACTION.STARTS_ON, draft.start());
        columns.put(ACTION.EFFECTIVE_FROM, draft.effectiveFrom());
        return columns;
    }

    private record Stored(
            ActionId id,
            InitiativeId initiative,
            String title,
            @Nullable String description,
            String dimension,
            String status,
            @Nullable MemberId owner,
            @Nullable String ownerName,
            @Nullable LocalDate start,
            @Nullable LocalDate effectiveFrom,
            List<StepId> steps,
            @Nullable LocalDate decidedOn,
            int version) {

        Action with(Map<StepId, Action.Step> there) {
            List<Action.Step> changed =
                    steps.stream().map(there::get).filter(Objects::nonNull).toList();
            Action.Status now = Action.Status.of(status);
            Commitment commitment = Commitment.of(decidedOn, now, owner, start, changed.size());
            return new Action(
                    id,
                    initiative,
                    title,
                    description,
                    Action.Dimension.of(dimension),
                    now,
                    owner == null || ownerName == null ? null : new NamedMember(owner, ownerName),
                    start,
                    effectiveFrom,
                    changed,
                    commitment.isCommitted(),
                    commitment.missing(),
                    version);
        }
    }

    private List<Action> living(Condition... which) {
        List<Stored> found = db.select(
                        ACTION.ID,
                        ACTION.INITIATIVE_ID,
                        ACTION.TITLE,
                        ACTION.DESCRIPTION,
                        ACTION.DIMENSION,
                        ACTION.STATUS,
                        ACTION.OWNER_MEMBER_ID,
                        Member.nameOf(ACTION.OWNER_MEMBER_ID),
                        ACTION.STARTS_ON,
                        ACTION.EFFECTIVE_FROM,
                        STEPS,
                        DECIDED_ON,
                        ACTION.VERSION)
                .from(ACTION)
                .join(INITIATIVE)
                .on(INITIATIVE.TENANT_ID.eq(ACTION.TENANT_ID), INITIATIVE.ID.eq(ACTION.INITIATIVE_ID))
                .where(mine(ACTION), ACTION.TRASHED_AT.isNull(), INITIATIVE.TRASHED_AT.isNull())
                .and(and(which))
                .orderBy(ACTION.STARTS_ON.asc().nullsLast(), ACTION.TITLE, ACTION.ID)
                .fetch(mapping(Stored::new));
        Map<StepId, Action.Step> there = affected.named(
                found.stream().flatMap(one -> one.steps().stream()).toList());
        return found.stream().map(one -> one.with(there)).toList();
    }
}
