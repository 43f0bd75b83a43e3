package no.medvirk.roadmap.benefit;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.roadmap.db.Tables.ACTION;
import static no.medvirk.roadmap.db.Tables.BENEFIT;
import static no.medvirk.roadmap.db.Tables.BENEFIT_ACTION;
import static no.medvirk.roadmap.trash.RoadmapTrash.BENEFITS;
import static org.jooq.impl.DSL.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.medvirk.core.History;
import no.medvirk.core.HistoryEntry;
import no.medvirk.core.Ids;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Problem;
import no.medvirk.core.Search;
import no.medvirk.core.Tenant;
import no.medvirk.core.TrashBin;
import no.medvirk.core.Version;
import no.medvirk.roadmap.ActionId;
import no.medvirk.roadmap.BenefitId;
import no.medvirk.roadmap.InitiativeId;
import no.medvirk.roadmap.initiative.Tidings;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The benefits of the bound municipality that, with their initiatives, are not in the trash. */
@Service
@Transactional
class Benefits {

    private final DSLContext db;
    private final History history;
    private final TrashBin bin;
    private final MeasuredBenefits measured;
    private final Tidings tidings;

    Benefits(DSLContext db, History history, TrashBin bin, MeasuredBenefits measured, Tidings tidings) {
        this.db = db;
        this.history = history;
        this.bin = bin;
        this.measured = measured;
        this.tidings = tidings;
    }

    @Transactional(readOnly = true)
    Page<Benefit> list(Search search, @Nullable String status, PageQuery query) {
        return Page.of(
                measured.page(search, status, query),
                query,
                benefit -> List.of(benefit.title(), benefit.id().value().toString()));
    }

    @Transactional(readOnly = true)
    List<Benefit> ofInitiative(InitiativeId initiative) {
        List<Benefit> found = measured.of(List.of(initiative));
        if (found.isEmpty()) {
            tidings.mustExist(initiative);
        }
        return found;
    }

    @Transactional(readOnly = true)
    Benefit byId(BenefitId id) {
        return measured.byId(id).stream().findFirst().orElseThrow(Problem::notFound);
    }

    Benefit create(InitiativeId initiative, Benefit.Draft draft) {
        tidings.decidedOn(initiative); // is there, and stays there
        mustHold(initiative, draft, null);
        BenefitId id = new BenefitId(Ids.next());
        List<Query> all = new ArrayList<>();
        all.add(db.insertInto(BENEFIT)
                .set(BENEFIT.TENANT_ID, Tenant.current())
                .set(BENEFIT.ID, id)
                .set(BENEFIT.INITIATIVE_ID, initiative)
                .set(columns(draft)));
        all.addAll(actions(initiative, id, List.of(), draft.actions()));
        db.batch(all).execute();
        Benefit created = written(id);
        history.record(BENEFITS.name(), id.value(), "created", null, draft);
        tidings.tell(initiative);
        return created;
    }

    /** Replaces the whole of a benefit. */
    Benefit change(BenefitId id, Benefit.Draft draft, Version version) {
        Benefit before = byId(id);
        version.mustBe(before.version());
        mustHold(before.initiative(), draft, before);
        int changed = db.update(BENEFIT)
                .set(columns(draft))
                .set(BENEFIT.VERSION, before.version() + 1)
                .where(
                        mine(BENEFIT),
                        BENEFIT.ID.eq(id),
                        BENEFIT.VERSION.eq(before.version()),
                        BENEFIT.TRASHED_AT.isNull())
                .execute();
        if (changed == 0) {
            throw Problem.stale();
        }
        db.batch(actions(before.initiative(), id, before.actions(), draft.actions()))
                .execute();
        Benefit after = written(id);
        history.record(BENEFITS.name(), id.value(), "changed", before.written(), draft);
        tidings.tell(before.initiative());
        return after;
    }

    @Transactional(readOnly = true)
    Page<HistoryEntry> history(BenefitId id, PageQuery query) {
        return history.of(BENEFITS.name(), id.value(), query);
    }

    void trash(BenefitId id, Version version) {
        bin.put(BENEFITS, id.value(), version);
        tidings.tell(initiativeOf(id));
    }

    void restore(BenefitId id) {
        bin.restore(BENEFITS, id.value());
        tidings.tell(initiativeOf(id));
    }

    void deleteForGood(BenefitId id) {
        bin.delete(BENEFITS, id.value());
    }

    /** As it now stands. The word "realised" is refused where it may not be said, and what was written with it is undone. */
    private Benefit written(BenefitId id) {
        Benefit after = byId(id);
        if (after.status() == Benefit.Status.REALISED
                && !after.realisation().missing().isEmpty()) {
            throw Problem.invalid(after.realisation().missing().stream()
                    .map(missing -> new Problem.Fault("status", "lacks-" + missing.code(), null))
                    .toList());
        }
        return after;
    }

    /** Refuses what refers to nothing. What stood there before may stay. */
    private void mustHold(InitiativeId initiative, Benefit.Draft draft, @Nullable Benefit before) {
        List<Problem.Fault> faults = new ArrayList<>();
        measured.unknown(draft, before).forEach(field -> faults.add(new Problem.Fault(field, "unknown", null)));
        if (draft.target() != null && !Double.isFinite(draft.target())) {
            faults.add(new Problem.Fault("target", "range", null));
        }
        Set<ActionId> there = actionsOf(initiative);
        for (int at = 0; at < draft.actions().size(); at++) {
            if (!there.contains(draft.actions().get(at))) {
                faults.add(new Problem.Fault("actions[" + at + "]", "unknown", null));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    private Set<ActionId> actionsOf(InitiativeId initiative) {
        return db.select(ACTION.ID)
                .from(ACTION)
                .where(mine(ACTION), ACTION.INITIATIVE_ID.eq(initiative), ACTION.TRASHED_AT.isNull())
                .fetchSet(ACTION.ID);
    }

    private InitiativeId initiativeOf(BenefitId id) {
        return Objects.requireNonNull(db.select(BENEFIT.INITIATIVE_ID)
                .from(BENEFIT)
                .where(mine(BENEFIT), BENEFIT.ID.eq(id))
                .fetchSingle(BENEFIT.INITIATIVE_ID));
    }

    private List<Query> actions(InitiativeId initiative, BenefitId id, List<ActionId> was, List<ActionId> is) {
        List<Query> statements = new ArrayList<>();
        List<ActionId> gone =
                was.stream().filter(action -> !is.contains(action)).toList();
        if (!gone.isEmpty()) {
            statements.add(db.deleteFrom(BENEFIT_ACTION)
                    .where(mine(BENEFIT_ACTION), BENEFIT_ACTION.BENEFIT_ID.eq(id), BENEFIT_ACTION.ACTION_ID.in(gone)));
        }
        if (!is.isEmpty()) {
            statements.add(db.insertInto(
                            BENEFIT_ACTION,
                            BENEFIT_ACTION.TENANT_ID,
                            BENEFIT_ACTION.INITIATIVE_ID,
                            BENEFIT_ACTION.BENEFIT_ID,
                            BENEFIT_ACTION.ACTION_ID)
                    .valuesOfRows(is.stream()
                            .map(action -> row(Tenant.current(), initiative, id, action))
                            .toList())
                    .onConflictDoNothing());
        }
        return statements;
    }

    private static Map<Field<?>, @Nullable Object> columns(Benefit.Draft draft) {
        Map<Field<?>, @Nullable Object> columns = new HashMap<>();
        columns.put(BENEFIT.TITLE, draft.title());
        columns.put(BENEFIT.DESCRIPTION, draft.description());
        columns.put(BENEFIT.BENEFICIARY, draft.beneficiary().code());
        columns.put(BENEFIT.KIND, draft.kind().code());
        columns.put(BENEFIT.OWNER_MEMBER_ID, draft.owner());
        columns.put(BENEFIT.OWNER_UNIT_ID, draft.ownerUnit());
        columns.put(BENEFIT.INDICATOR_ID, draft.indicator());
        columns.put(BENEFIT.TARGET, draft.target());
        columns.put(BENEFIT.TARGET_ON, draft.targetOn());
        columns.put(
                BENEFIT.BUDGET_EFFECT,
                draft.budgetEffect() == null ? null : draft.budgetEffect().code());
        columns.put(BENEFIT.PREREQUISITES, draft.prerequisites());
        columns.put(BENEFIT.DISBENEFIT, draft.disbenefit());
        columns.put(BENEFIT.ATTRIBUTION, draft.attribution());
        columns.put(BENEFIT.STATUS, draft.status().code());
        return columns;
    }
}
