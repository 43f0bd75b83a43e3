package no.medvirk.roadmap.initiative;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.roadmap.db.Tables.DECISION;
import static no.medvirk.roadmap.db.Tables.INITIATIVE;
import static no.medvirk.roadmap.db.Tables.INITIATIVE_GOAL;
import static no.medvirk.roadmap.db.Tables.INITIATIVE_SERVICE;
import static no.medvirk.roadmap.db.Tables.OPPORTUNITY;
import static no.medvirk.roadmap.db.Tables.REJECTION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.medvirk.catalogue.GoalId;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.core.LocalText;
import no.medvirk.core.Member;
import no.medvirk.core.MemberId;
import no.medvirk.core.NamedMember;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Problem;
import no.medvirk.journeys.Blueprints;
import no.medvirk.journeys.CardId;
import no.medvirk.research.NeedId;
import no.medvirk.roadmap.InitiativeId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Initiatives as they are read, with their decisions and the opportunities that were accepted: one statement and the services' names. */
@Service
@Transactional(readOnly = true)
class InitiativeRows {

    private static final Field<List<ServiceId>> SERVICES = multiset(select(INITIATIVE_SERVICE.SERVICE_ID)
                    .from(INITIATIVE_SERVICE)
                    .where(
                            INITIATIVE_SERVICE.TENANT_ID.eq(INITIATIVE.TENANT_ID),
                            INITIATIVE_SERVICE.INITIATIVE_ID.eq(INITIATIVE.ID))
                    .orderBy(INITIATIVE_SERVICE.SERVICE_ID))
            .convertFrom(found -> found.map(Record1::value1));

    private static final Field<List<GoalId>> GOALS = multiset(select(INITIATIVE_GOAL.GOAL_ID)
                    .from(INITIATIVE_GOAL)
                    .where(
                            INITIATIVE_GOAL.TENANT_ID.eq(INITIATIVE.TENANT_ID),
                            INITIATIVE_GOAL.INITIATIVE_ID.eq(INITIATIVE.ID))
                    .orderBy(INITIATIVE_GOAL.GOAL_ID))
            .convertFrom(found -> found.map(Record1::value1));

    private static final Field<List<Decision.Rejection>> REJECTED = multiset(select(
                            REJECTION.CARD_ID, REJECTION.TEXT, REJECTION.WHY)
                    .from(REJECTION)
                    .where(REJECTION.TENANT_ID.eq(INITIATIVE.TENANT_ID), REJECTION.INITIATIVE_ID.eq(INITIATIVE.ID))
                    .orderBy(REJECTION.PLACE))
            .convertFrom(found -> found.map(mapping(Decision.Rejection::new)));

    private final DSLContext db;
    private final InitiativeLinks links;

    InitiativeRows(DSLContext db, InitiativeLinks links) {
        this.db = db;
        this.links = links;
    }

    InitiativeLinks links() {
        return links;
    }

    Initiative byId(InitiativeId id) {
        return some(INITIATIVE.ID.eq(id)).stream().findFirst().orElseThrow(Problem::notFound);
    }

    /** The card as it can be accepted; where it was, the initiative that did is named, unless that lies in the trash. */
    Opportunity.Offer offer(CardId card) {
        Blueprints.Opportunity now = links.offer(card);
        ServiceId service = now.service();
        LocalText name = service == null ? null : links.names(Set.of(service)).get(service);
        InitiativeId accepted = db.select(OPPORTUNITY.INITIATIVE_ID)
                .from(OPPORTUNITY)
                .where(mine(OPPORTUNITY), OPPORTUNITY.CARD_ID.eq(card))
                .fetchOne(OPPORTUNITY.INITIATIVE_ID);
        return new Opportunity.Offer(
                now.card(),
                now.text(),
                now.journey(),
                now.journeyTitle(),
                service == null || name == null ? null : new Initiative.NamedService(service, name),
                now.within(),
                List.copyOf(now.needs()),
                accepted);
    }

    /** Every opportunity that was accepted, by its card; those of initiatives in the trash too, for their cards are not free. */
    Page<Opportunity> accepted(PageQuery query) {
        return Page.of(
                opportunities(query.fetch(), query.after(OPPORTUNITY.CARD_ID)),
                query,
                one -> List.of(one.card().value().toString()));
    }

    private List<Opportunity> opportunities(int limit, Condition which) {
        return db.select(
                        OPPORTUNITY.CARD_ID,
                        OPPORTUNITY.INITIATIVE_ID,
                        OPPORTUNITY.TEXT,
                        OPPORTUNITY.JOURNEY_ID,
                        OPPORTUNITY.JOURNEY_TITLE,
                        OPPORTUNITY.STEP_ID,
                        OPPORTUNITY.WITHIN,
                        OPPORTUNITY.NEEDS.convertFrom(
                                ids -> Arrays.stream(ids).map(NeedId::new).toList()),
                        OPPORTUNITY.ACCEPTED_AT,
                        Member.nameOf(OPPORTUNITY.ACCEPTED_BY_MEMBER_ID))
                .from(OPPORTUNITY)
                .where(mine(OPPORTUNITY), which)
                .orderBy(OPPORTUNITY.CARD_ID)
                .limit(limit)
                .fetch(mapping(Opportunity::new));
    }

    private record Stored(
            InitiativeId id,
            String title,
            @Nullable String why,
            String status,
            boolean claimed,
            @Nullable MemberId owner,
            @Nullable String ownerName,
            List<ServiceId> services,
            List<GoalId> goals,
            @Nullable Decision decision,
            int version,
            Instant changedAt,
            @Nullable String changedBy) {

        Initiative with(Map<ServiceId, LocalText> names, List<Opportunity> opportunities) {
            return new Initiative(
                    id,
                    title,
                    why,
                    Initiative.Status.of(status),
                    claimed,
                    owner == null || ownerName == null ? null : new NamedMember(owner, ownerName),
                    named(services, names),
                    goals,
                    opportunities,
                    decision,
                    version,
                    changedAt,
                    changedBy);
        }
    }

    private static List<Initiative.NamedService> named(List<ServiceId> services, Map<ServiceId, LocalText> names) {
        List<Initiative.NamedService> named = new ArrayList<>();
        for (ServiceId id : services) {
            LocalText name = names.get(id);
            if (name != null) {
                named.add(new Initiative.NamedService(id, name));
            }
        }
        return named;
    }

    private List<Initiative> some(Condition... which) {
        List<Stored> found = db.select(
                        INITIATIVE.ID,
                        INITIATIVE.TITLE,
                        INITIATIVE.WHY,
                        INITIATIVE.STATUS,
                        INITIATIVE.CLAIMED,
                        INITIATIVE.OWNER_MEMBER_ID,
                        Member.nameOf(INITIATIVE.OWNER_MEMBER_ID),
                        SERVICES,
                        GOALS,
                        row(
                                        DECISION.DECIDED_ON,
                                        DECISION.DECIDED_BY,
                                        DECISION.WHY,
                                        REJECTED,
                                        DECISION.RECORDED_AT,
                                        Member.nameOf(DECISION.RECORDED_BY_MEMBER_ID))
                                .mapping((on, by, why, rejected, at, recordedBy) ->
                                        on == null ? null : new Decision(on, by, why, rejected, at, recordedBy)),
                        INITIATIVE.VERSION,
                        INITIATIVE.CHANGED_AT,
                        Member.nameOf(INITIATIVE.CHANGED_BY_MEMBER_ID))
                .from(INITIATIVE)
                .leftJoin(DECISION)
                .on(DECISION.TENANT_ID.eq(INITIATIVE.TENANT_ID), DECISION.INITIATIVE_ID.eq(INITIATIVE.ID))
                .where(mine(INITIATIVE), INITIATIVE.TRASHED_AT.isNull())
                .and(and(which))
                .fetch(mapping(Stored::new));
        Set<ServiceId> services = new HashSet<>();
        found.forEach(one -> services.addAll(one.services()));
        Map<ServiceId, LocalText> names = links.names(services);
        List<Opportunity> opportunities = found.isEmpty()
                ? List.of()
                : opportunities(
                        Integer.MAX_VALUE,
                        OPPORTUNITY.INITIATIVE_ID.in(
                                found.stream().map(Stored::id).toList()));
        return found.stream()
                .map(one -> one.with(
                        names,
                        opportunities.stream()
                                .filter(card -> card.initiative().equals(one.id()))
                                .toList()))
                .toList();
    }
}
