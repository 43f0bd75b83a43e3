package no.medvirk.roadmap.board;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.roadmap.db.Tables.INITIATIVE;
import static no.medvirk.roadmap.db.Tables.INITIATIVE_GOAL;
import static no.medvirk.roadmap.db.Tables.OPPORTUNITY;
import static org.jooq.impl.DSL.noCondition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.medvirk.core.LocalText;
import no.medvirk.core.ThreadNode;
import no.medvirk.core.ThreadNode.Link;
import no.medvirk.core.ThreadSource;
import no.medvirk.roadmap.InitiativeId;
import no.medvirk.roadmap.action.Action;
import no.medvirk.roadmap.action.Actions;
import no.medvirk.roadmap.benefit.Benefit;
import no.medvirk.roadmap.benefit.MeasuredBenefits;
import no.medvirk.roadmap.trash.RoadmapTrash;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The roadmap in the red thread: an initiative, with its actions and benefits. */
@Service
@Transactional(readOnly = true)
class InitiativeThread implements ThreadSource {

    private static final String ROOT = RoadmapTrash.INITIATIVES.name();

    private final DSLContext db;
    private final Actions actions;
    private final MeasuredBenefits benefits;

    InitiativeThread(DSLContext db, Actions actions, MeasuredBenefits benefits) {
        this.db = db;
        this.actions = actions;
        this.benefits = benefits;
    }

    @Override
    public Set<String> roots() {
        return Set.of(ROOT);
    }

    @Override
    public List<ThreadNode> of(String root, UUID id) {
        InitiativeId initiative = new InitiativeId(id);
        List<ThreadNode> nodes = new ArrayList<>();
        db.select(INITIATIVE.TITLE, INITIATIVE.WHY)
                .from(INITIATIVE)
                .where(mine(INITIATIVE), INITIATIVE.ID.eq(initiative), INITIATIVE.TRASHED_AT.isNull())
                .forEach(row -> nodes.add(new ThreadNode(
                        ROOT, id, text(row.value1()), row.value2(), "veikart/" + id, links(initiative), Set.of())));
        if (!nodes.isEmpty()) {
            actions.of(List.of(initiative)).forEach(action -> nodes.add(node(action)));
            benefits.of(List.of(initiative)).forEach(benefit -> nodes.add(node(benefit)));
        }
        return nodes;
    }

    @Override
    public List<UUID> ids(String root, @Nullable UUID after, int limit) {
        return db
                .select(INITIATIVE.ID)
                .from(INITIATIVE)
                .where(mine(INITIATIVE), INITIATIVE.TRASHED_AT.isNull())
                .and(after == null ? noCondition() : INITIATIVE.ID.gt(new InitiativeId(after)))
                .orderBy(INITIATIVE.ID)
                .limit(limit)
                .fetch(INITIATIVE.ID)
                .stream()
                .map(InitiativeId::value)
                .toList();
    }

    private List<Link> links(InitiativeId initiative) {
        List<Link> links = new ArrayList<>();
        db.select(OPPORTUNITY.CARD_ID)
                .from(OPPORTUNITY)
                .where(mine(OPPORTUNITY), OPPORTUNITY.INITIATIVE_ID.eq(initiative))
                .orderBy(OPPORTUNITY.CARD_ID)
                .forEach(row -> links.add(
                        new Link("accepts", "opportunity", row.value1().value())));
        db.select(INITIATIVE_GOAL.GOAL_ID)
                .from(INITIATIVE_GOAL)
                .where(mine(INITIATIVE_GOAL), INITIATIVE_GOAL.INITIATIVE_ID.eq(initiative))
                .orderBy(INITIATIVE_GOAL.GOAL_ID)
                .forEach(
                        row -> links.add(new Link("serves", "goal", row.value1().value())));
        return links;
    }

    private static ThreadNode node(Action action) {
        List<Link> links = new ArrayList<>();
        links.add(new Link("part-of", ROOT, action.initiative().value()));
        action.steps()
                .forEach(step -> links.add(new Link("changes", "step", step.id().value())));
        UUID id = action.id().value();
        return new ThreadNode(
                "action", id, text(action.title()), action.description(), "veikart/tiltak/" + id, links, Set.of());
    }

    private static ThreadNode node(Benefit benefit) {
        List<Link> links = new ArrayList<>();
        Set<String> lacks = new HashSet<>();
        links.add(new Link("part-of", ROOT, benefit.initiative().value()));
        if (benefit.indicator() != null) {
            links.add(new Link("measured-by", "indicator", benefit.indicator().value()));
        }
        var baseline = benefit.realisation().baseline();
        if (baseline == null) {
            lacks.add("baseline");
        } else {
            links.add(new Link("compared-with", "baseline", baseline.id().value()));
        }
        if (benefit.owner() == null) {
            lacks.add("owner");
        }
        UUID id = benefit.id().value();
        return new ThreadNode(
                "benefit", id, text(benefit.title()), benefit.description(), "veikart/gevinster/" + id, links, lacks);
    }

    private static LocalText text(String title) {
        return new LocalText(title, null, null);
    }
}
