package no.medvirk.roadmap.initiative;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.roadmap.db.Tables.INITIATIVE_GOAL;
import static no.medvirk.roadmap.db.Tables.INITIATIVE_SERVICE;
import static no.medvirk.roadmap.db.Tables.OPPORTUNITY;
import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.row;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import no.medvirk.catalogue.GoalId;
import no.medvirk.catalogue.PublicServiceNames;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.core.Colleagues;
import no.medvirk.core.LocalText;
import no.medvirk.core.Member;
import no.medvirk.core.Problem;
import no.medvirk.core.Tenant;
import no.medvirk.journeys.Blueprints;
import no.medvirk.journeys.CardId;
import no.medvirk.research.NeedId;
import no.medvirk.roadmap.InitiativeId;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an initiative refers to: services and goals of the catalogue, opportunities of journeys, who owns it. */
@Service
@Transactional
class InitiativeLinks {

    private final DSLContext db;
    private final PublicServiceNames catalogue;
    private final Blueprints blueprints;
    private final Colleagues colleagues;

    InitiativeLinks(DSLContext db, PublicServiceNames catalogue, Blueprints blueprints, Colleagues colleagues) {
        this.db = db;
        this.catalogue = catalogue;
        this.blueprints = blueprints;
        this.colleagues = colleagues;
    }

    Map<ServiceId, LocalText> names(Collection<ServiceId> which) {
        return which.isEmpty() ? Map.of() : catalogue.of(new HashSet<>(which));
    }

    /** The card as journeys have it now. */
    Blueprints.Opportunity offer(CardId card) {
        return found(card).orElseThrow(Problem::notFound);
    }

    /**
     * Refuses a draft that refers to what the municipality does not have; what it referred to before may stay.
     *
     * @return the opportunities that are new, as journeys have them now: they are asked this once
     */
    List<Blueprints.Opportunity> mustExist(
            Initiative.Draft draft,
            Collection<ServiceId> wasServices,
            Collection<GoalId> wasGoals,
            Collection<CardId> wasOpportunities) {
        List<Problem.Fault> faults = new ArrayList<>();
        if (draft.owner() != null && colleagues.among(Set.of(draft.owner())).isEmpty()) {
            faults.add(unknown("owner"));
        }
        Set<ServiceId> there = names(draft.services()).keySet();
        for (int at = 0; at < draft.services().size(); at++) {
            ServiceId service = draft.services().get(at);
            if (!there.contains(service) && !wasServices.contains(service)) {
                faults.add(unknown("services[" + at + "]"));
            }
        }
        faults.addAll(unknownGoals(draft.goals(), wasGoals));
        List<Blueprints.Opportunity> accepted = new ArrayList<>();
        for (int at = 0; at < draft.opportunities().size(); at++) {
            CardId card = draft.opportunities().get(at);
            if (!wasOpportunities.contains(card)) {
                String field = "opportunities[" + at + "]";
                found(card).ifPresentOrElse(accepted::add, () -> faults.add(unknown(field)));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
        return accepted;
    }

    private List<Problem.Fault> unknownGoals(List<GoalId> goals, Collection<GoalId> before) {
        if (before.containsAll(goals)) {
            return List.of();
        }
        Set<GoalId> there = catalogue.goals(goals).keySet();
        return IntStream.range(0, goals.size())
                .filter(at -> !there.contains(goals.get(at)) && !before.contains(goals.get(at)))
                .mapToObj(at -> unknown("goals[" + at + "]"))
                .toList();
    }

    /** Refuses a decision that rejects a card which is no opportunity; one that it rejected before may be gone. */
    void mustExist(List<Decision.Rejection> rejected, Collection<CardId> before) {
        List<Problem.Fault> faults = new ArrayList<>();
        for (int at = 0; at < rejected.size(); at++) {
            CardId card = rejected.get(at).card();
            if (card != null && !before.contains(card) && found(card).isEmpty()) {
                faults.add(unknown("rejected[" + at + "].card"));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    private Optional<Blueprints.Opportunity> found(CardId card) {
        return blueprints.opportunity(card);
    }

    private static Problem.Fault unknown(String field) {
        return new Problem.Fault(field, "unknown", null);
    }

    /**
     * The statements that make the links of a draft the initiative's.
     *
     * @param seen services that the writer saw: one in the trash was not, and stays
     */
    List<Query> statements(
            InitiativeId id,
            Initiative.Draft draft,
            Collection<ServiceId> seen,
            List<Blueprints.Opportunity> accepted) {
        List<Query> all = new ArrayList<>();
        List<ServiceId> gone =
                seen.stream().filter(one -> !draft.services().contains(one)).toList();
        all.add(db.deleteFrom(INITIATIVE_SERVICE)
                .where(
                        mine(INITIATIVE_SERVICE),
                        INITIATIVE_SERVICE.INITIATIVE_ID.eq(id),
                        INITIATIVE_SERVICE.SERVICE_ID.in(gone)));
        if (!draft.services().isEmpty()) {
            all.add(db.insertInto(
                            INITIATIVE_SERVICE,
                            INITIATIVE_SERVICE.TENANT_ID,
                            INITIATIVE_SERVICE.INITIATIVE_ID,
                            INITIATIVE_SERVICE.SERVICE_ID)
                    .valuesOfRows(draft.services().stream()
                            .map(service -> row(Tenant.current(), id, service))
                            .toList())
                    .onConflictDoNothing());
        }
        all.addAll(goals(id, draft.goals()));
        all.add(db.deleteFrom(OPPORTUNITY)
                .where(
                        mine(OPPORTUNITY),
                        OPPORTUNITY.INITIATIVE_ID.eq(id),
                        OPPORTUNITY.CARD_ID.notIn(draft.opportunities())));
        accepted.forEach(card -> all.add(accept(id, card)));
        return all;
    }

    private List<Query> goals(InitiativeId id, List<GoalId> goals) {
        List<Query> all = new ArrayList<>();
        all.add(db.deleteFrom(INITIATIVE_GOAL)
                .where(
                        mine(INITIATIVE_GOAL),
                        INITIATIVE_GOAL.INITIATIVE_ID.eq(id),
                        INITIATIVE_GOAL.GOAL_ID.notIn(goals)));
        if (!goals.isEmpty()) {
            all.add(db.insertInto(
                            INITIATIVE_GOAL,
                            INITIATIVE_GOAL.TENANT_ID,
                            INITIATIVE_GOAL.INITIATIVE_ID,
                            INITIATIVE_GOAL.GOAL_ID)
                    .valuesOfRows(goals.stream()
                            .map(goal -> row(Tenant.current(), id, goal))
                            .toList())
                    .onConflictDoNothing());
        }
        return all;
    }

    // One that another initiative has accepted meets its key: conflict taken.
    private Query accept(InitiativeId id, Blueprints.Opportunity card) {
        return db.insertInto(OPPORTUNITY)
                .set(OPPORTUNITY.TENANT_ID, Tenant.current())
                .set(OPPORTUNITY.CARD_ID, card.card())
                .set(OPPORTUNITY.INITIATIVE_ID, id)
                .set(OPPORTUNITY.TEXT, card.text())
                .set(OPPORTUNITY.JOURNEY_ID, card.journey())
                .set(OPPORTUNITY.JOURNEY_TITLE, card.journeyTitle())
                .set(OPPORTUNITY.SERVICE_ID, card.service())
                .set(OPPORTUNITY.STEP_ID, card.step())
                .set(OPPORTUNITY.WITHIN, card.within())
                .set(
                        OPPORTUNITY.NEEDS,
                        card.needs().stream().map(NeedId::value).sorted().toArray(UUID[]::new))
                .set(OPPORTUNITY.ACCEPTED_AT, currentInstant())
                .set(
                        OPPORTUNITY.ACCEPTED_BY_MEMBER_ID,
                        Tenant.member().map(Member::id).orElse(null));
    }
}
