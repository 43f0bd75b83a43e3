package no.medvirk.roadmap.board;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static no.medvirk.core.Tenant.mine;
import static no.medvirk.roadmap.db.Tables.DECISION;
import static no.medvirk.roadmap.db.Tables.INITIATIVE;
import static no.medvirk.roadmap.db.Tables.INITIATIVE_SERVICE;
import static no.medvirk.roadmap.db.Tables.OPPORTUNITY;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.medvirk.catalogue.PublicServiceNames;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.core.LocalText;
import no.medvirk.core.Member;
import no.medvirk.core.MemberId;
import no.medvirk.core.NamedMember;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Search;
import no.medvirk.roadmap.InitiativeId;
import no.medvirk.roadmap.action.Action;
import no.medvirk.roadmap.action.Actions;
import no.medvirk.roadmap.benefit.Benefit;
import no.medvirk.roadmap.benefit.MeasuredBenefits;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The initiatives with what they change and are to give: a fixed number of statements, however many there are. */
@Service
@Transactional(readOnly = true)
class Board {

    private static final Field<List<ServiceId>> SERVICES = multiset(select(INITIATIVE_SERVICE.SERVICE_ID)
                    .from(INITIATIVE_SERVICE)
                    .where(
                            INITIATIVE_SERVICE.TENANT_ID.eq(INITIATIVE.TENANT_ID),
                            INITIATIVE_SERVICE.INITIATIVE_ID.eq(INITIATIVE.ID))
                    .orderBy(INITIATIVE_SERVICE.SERVICE_ID))
            .convertFrom(found -> found.map(Record1::value1));

    private static final Field<LocalDate> DECIDED_ON = field(select(DECISION.DECIDED_ON)
            .from(DECISION)
            .where(DECISION.TENANT_ID.eq(INITIATIVE.TENANT_ID), DECISION.INITIATIVE_ID.eq(INITIATIVE.ID)));

    private static final Field<Integer> OPPORTUNITIES = field(selectCount()
            .from(OPPORTUNITY)
            .where(OPPORTUNITY.TENANT_ID.eq(INITIATIVE.TENANT_ID), OPPORTUNITY.INITIATIVE_ID.eq(INITIATIVE.ID)));

    private final DSLContext db;
    private final PublicServiceNames services;
    private final Actions actions;
    private final MeasuredBenefits benefits;

    Board(DSLContext db, PublicServiceNames services, Actions actions, MeasuredBenefits benefits) {
        this.db = db;
        this.services = services;
        this.actions = actions;
        this.benefits = benefits;
    }

    private record Stored(
            InitiativeId id,
            String title,
            String status,
            boolean claimed,
            @Nullable MemberId owner,
            @Nullable String ownerName,
            List<ServiceId> services,
            @Nullable LocalDate decidedOn,
            int opportunities,
            int version) {}

    Page<InitiativeLine> list(Search search, @Nullable ServiceId service, @Nullable String status, PageQuery query) {
        List<Stored> found = db.select(
                        INITIATIVE.ID,
                        INITIATIVE.TITLE,
                        INITIATIVE.STATUS,
                        INITIATIVE.CLAIMED,
                        INITIATIVE.OWNER_MEMBER_ID,
                        Member.nameOf(INITIATIVE.OWNER_MEMBER_ID),
                        SERVICES,
                        DECIDED_ON,
                        OPPORTUNITIES,
                        INITIATIVE.VERSION)
                .from(INITIATIVE)
                .where(mine(INITIATIVE), INITIATIVE.TRASHED_AT.isNull())
                .and(search.in(INITIATIVE.SEARCH))
                .and(status == null ? noCondition() : INITIATIVE.STATUS.eq(status))
                .and(service == null ? noCondition() : changes(service))
                .and(query.after(INITIATIVE.TITLE, INITIATIVE.ID))
                .orderBy(INITIATIVE.TITLE, INITIATIVE.ID)
                .limit(query.fetch())
                .fetch(Records.mapping(Stored::new));
        return Page.of(
                lines(found),
                query,
                line -> List.of(line.title(), line.id().value().toString()));
    }

    private static Condition changes(ServiceId service) {
        return INITIATIVE.ID.in(select(INITIATIVE_SERVICE.INITIATIVE_ID)
                .from(INITIATIVE_SERVICE)
                .where(mine(INITIATIVE_SERVICE), INITIATIVE_SERVICE.SERVICE_ID.eq(service)));
    }

    private List<InitiativeLine> lines(List<Stored> found) {
        List<InitiativeId> ids = found.stream().map(Stored::id).toList();
        Set<ServiceId> named = new HashSet<>();
        found.forEach(one -> named.addAll(one.services()));
        Map<ServiceId, LocalText> names = named.isEmpty() ? Map.of() : services.of(named);
        Map<InitiativeId, List<InitiativeLine.ActionLine>> act = actions.of(ids).stream()
                .collect(groupingBy(Action::initiative, mapping(InitiativeLine.ActionLine::of, toList())));
        Map<InitiativeId, List<InitiativeLine.BenefitLine>> give = benefits.of(ids).stream()
                .collect(groupingBy(Benefit::initiative, mapping(InitiativeLine.BenefitLine::of, toList())));
        return found.stream()
                .map(one -> new InitiativeLine(
                        one.id(),
                        one.title(),
                        one.status(),
                        one.claimed(),
                        one.owner() == null || one.ownerName() == null
                                ? null
                                : new NamedMember(one.owner(), one.ownerName()),
                        named(one.services(), names),
                        one.decidedOn(),
                        one.opportunities(),
                        Surface.only(act.getOrDefault(one.id(), List.of())),
                        act.getOrDefault(one.id(), List.of()),
                        give.getOrDefault(one.id(), List.of()),
                        one.version()))
                .toList();
    }

    private static List<InitiativeLine.NamedService> named(List<ServiceId> services, Map<ServiceId, LocalText> names) {
        List<InitiativeLine.NamedService> named = new ArrayList<>();
        for (ServiceId id : services) {
            LocalText name = names.get(id);
            if (name != null) {
                named.add(new InitiativeLine.NamedService(id, name));
            }
        }
        return named;
    }
}
