package no.medvirk.roadmap.benefit;

import static java.util.function.Function.identity;
import static no.medvirk.core.Tenant.mine;
import static no.medvirk.roadmap.db.Tables.ACTION;
import static no.medvirk.roadmap.db.Tables.BENEFIT;
import static no.medvirk.roadmap.db.Tables.BENEFIT_ACTION;
import static no.medvirk.roadmap.db.Tables.INITIATIVE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.medvirk.catalogue.PublicServiceNames;
import no.medvirk.catalogue.UnitId;
import no.medvirk.core.Colleagues;
import no.medvirk.core.Member;
import no.medvirk.core.MemberId;
import no.medvirk.core.NamedMember;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Search;
import no.medvirk.measurement.IndicatorId;
import no.medvirk.measurement.Indicators;
import no.medvirk.roadmap.ActionId;
import no.medvirk.roadmap.BenefitId;
import no.medvirk.roadmap.InitiativeId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Benefits with what measurement shows of them: one statement, and one question to measurement, however many. And what a benefit may
 * refer to outside the roadmap.
 */
@Service
@Transactional(readOnly = true)
public class MeasuredBenefits {

    private static final Select<?> CHOSEN = selectOne()
            .from(BENEFIT_ACTION)
            .where(BENEFIT_ACTION.TENANT_ID.eq(BENEFIT.TENANT_ID), BENEFIT_ACTION.BENEFIT_ID.eq(BENEFIT.ID));

    private static final Field<List<ActionId>> ACTIONS = multiset(select(BENEFIT_ACTION.ACTION_ID)
                    .from(BENEFIT_ACTION)
                    .join(ACTION)
                    .on(ACTION.TENANT_ID.eq(BENEFIT_ACTION.TENANT_ID), ACTION.ID.eq(BENEFIT_ACTION.ACTION_ID))
                    .where(
                            BENEFIT_ACTION.TENANT_ID.eq(BENEFIT.TENANT_ID),
                            BENEFIT_ACTION.BENEFIT_ID.eq(BENEFIT.ID),
                            ACTION.TRASHED_AT.isNull())
                    .orderBy(BENEFIT_ACTION.ACTION_ID))
            .convertFrom(found -> found.map(Record1::value1));

    /** The first day from which one of its actions is to be felt; of those that are decided on and not given up. */
    private static final Field<LocalDate> EFFECT_FROM = field(select(min(ACTION.EFFECTIVE_FROM))
            .from(ACTION)
            .where(
                    ACTION.TENANT_ID.eq(BENEFIT.TENANT_ID),
                    ACTION.INITIATIVE_ID.eq(BENEFIT.INITIATIVE_ID),
                    ACTION.TRASHED_AT.isNull(),
                    ACTION.STATUS.in("decided", "ongoing", "delivered"))
            .and(notExists(CHOSEN)
                    .or(exists(selectOne()
                            .from(BENEFIT_ACTION)
                            .where(
                                    BENEFIT_ACTION.TENANT_ID.eq(BENEFIT.TENANT_ID),
                                    BENEFIT_ACTION.BENEFIT_ID.eq(BENEFIT.ID),
                                    BENEFIT_ACTION.ACTION_ID.eq(ACTION.ID))))));

    private final DSLContext db;
    private final Indicators indicators;
    private final Colleagues colleagues;
    private final PublicServiceNames catalogue;

    MeasuredBenefits(DSLContext db, Indicators indicators, Colleagues colleagues, PublicServiceNames catalogue) {
        this.db = db;
        this.indicators = indicators;
        this.colleagues = colleagues;
        this.catalogue = catalogue;
    }

    /** Those of these initiatives, by title. */
    public List<Benefit> of(Collection<InitiativeId> initiatives) {
        return initiatives.isEmpty() ? List.of() : living(Integer.MAX_VALUE, BENEFIT.INITIATIVE_ID.in(initiatives));
    }

    /** The initiatives that have a benefit which this indicator measures. */
    public Set<InitiativeId> measuredBy(IndicatorId indicator) {
        return db.selectDistinct(BENEFIT.INITIATIVE_ID)
                .from(BENEFIT)
                .where(mine(BENEFIT), BENEFIT.INDICATOR_ID.eq(indicator), BENEFIT.TRASHED_AT.isNull())
                .fetchSet(BENEFIT.INITIATIVE_ID);
    }

    /** All of a municipality's, by title. */
    List<Benefit> page(Search search, @Nullable String status, PageQuery query) {
        return living(
                query.fetch(),
                search.in(lower(BENEFIT.TITLE)),
                status == null ? noCondition() : BENEFIT.STATUS.eq(status),
                query.after(BENEFIT.TITLE, BENEFIT.ID));
    }

    List<Benefit> byId(BenefitId id) {
        return living(1, BENEFIT.ID.eq(id));
    }

    /** The fields of a draft that refer to what is not there. What stood there before may stay. */
    List<String> unknown(Benefit.Draft draft, @Nullable Benefit before) {
        List<String> unknown = new ArrayList<>();
        if (draft.owner() != null && colleagues.among(Set.of(draft.owner())).isEmpty()) {
            unknown.add("owner");
        }
        UnitId unit = draft.ownerUnit();
        if (unit != null
                && (before == null || !unit.equals(before.ownerUnit()))
                && catalogue.units(Set.of(unit)).isEmpty()) {
            unknown.add("ownerUnit");
        }
        IndicatorId indicator = draft.indicator();
        if (indicator != null
                && (before == null || !indicator.equals(before.indicator()))
                && readings(Set.of(indicator)).isEmpty()) {
            unknown.add("indicator");
        }
        return unknown;
    }

    private Map<IndicatorId, Indicators.Reading> readings(Set<IndicatorId> which) {
        return which.isEmpty()
                ? Map.of()
                : indicators.of(which).stream().collect(Collectors.toMap(Indicators.Reading::indicator, identity()));
    }

    private record Stored(
            BenefitId id,
            InitiativeId initiative,
            String title,
            @Nullable String description,
            String beneficiary,
            String kind,
            @Nullable MemberId owner,
            @Nullable String ownerName,
            @Nullable UnitId ownerUnit,
            @Nullable IndicatorId indicator,
            List<ActionId> actions,
            @Nullable Double target,
            @Nullable LocalDate targetOn,
            @Nullable String budgetEffect,
            @Nullable String prerequisites,
            boolean disbenefit,
            @Nullable String attribution,
            String status,
            @Nullable LocalDate effectFrom,
            int version) {

        Benefit with(Map<IndicatorId, Indicators.Reading> readings) {
            return new Benefit(
                    id,
                    initiative,
                    title,
                    description,
                    Benefit.Beneficiary.of(beneficiary),
                    Benefit.Kind.of(kind),
                    owner == null || ownerName == null ? null : new NamedMember(owner, ownerName),
                    ownerUnit,
                    indicator,
                    actions,
                    target,
                    targetOn,
                    Benefit.BudgetEffect.of(budgetEffect),
                    prerequisites,
                    disbenefit,
                    attribution,
                    Benefit.Status.of(status),
                    BenefitRealisation.of(
                            indicator == null ? null : readings.get(indicator), effectFrom, target, disbenefit),
                    version);
        }
    }

    private List<Benefit> living(int limit, Condition... which) {
        List<Stored> found = db.select(
                        BENEFIT.ID,
                        BENEFIT.INITIATIVE_ID,
                        BENEFIT.TITLE,
                        BENEFIT.DESCRIPTION,
                        BENEFIT.BENEFICIARY,
                        BENEFIT.KIND,
                        BENEFIT.OWNER_MEMBER_ID,
                        Member.nameOf(BENEFIT.OWNER_MEMBER_ID),
                        BENEFIT.OWNER_UNIT_ID,
                        BENEFIT.INDICATOR_ID,
                        ACTIONS,
                        BENEFIT.TARGET,
                        BENEFIT.TARGET_ON,
                        BENEFIT.BUDGET_EFFECT,
                        BENEFIT.PREREQUISITES,
                        BENEFIT.DISBENEFIT,
                        BENEFIT.ATTRIBUTION,
                        BENEFIT.STATUS,
                        EFFECT_FROM,
                        BENEFIT.VERSION)
                .from(BENEFIT)
                .join(INITIATIVE)
                .on(INITIATIVE.TENANT_ID.eq(BENEFIT.TENANT_ID), INITIATIVE.ID.eq(BENEFIT.INITIATIVE_ID))
                .where(mine(BENEFIT), BENEFIT.TRASHED_AT.isNull(), INITIATIVE.TRASHED_AT.isNull())
                .and(and(which))
                .orderBy(BENEFIT.TITLE, BENEFIT.ID)
                .limit(limit)
                .fetch(mapping(Stored::new));
        Map<IndicatorId, Indicators.Reading> readings = readings(
                found.stream().map(Stored::indicator).filter(Objects::nonNull).collect(Collectors.toSet()));
        return found.stream().map(one -> one.with(readings)).toList();
    }
}
