package no.medvirk.benchmarking.contribution;

import static java.util.Objects.requireNonNull;
import static no.medvirk.benchmarking.db.Tables.CONTRIBUTION;
import static no.medvirk.benchmarking.db.Tables.RELEASE;
import static no.medvirk.core.Tenant.mine;
import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.medvirk.benchmarking.ContributionId;
import no.medvirk.benchmarking.ReleaseId;
import no.medvirk.core.History;
import no.medvirk.core.HistoryEntry;
import no.medvirk.core.Ids;
import no.medvirk.core.LocalText;
import no.medvirk.core.Member;
import no.medvirk.core.Municipalities;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Problem;
import no.medvirk.core.Tenant;
import no.medvirk.core.Version;
import no.medvirk.measurement.Indicators;
import no.medvirk.measurement.Indicators.Point;
import no.medvirk.measurement.Indicators.Reading;
import no.medvirk.measurement.SharedIndicator;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the bound municipality shares. It is withdrawn, not changed, until a release holds it; from then on it stays. */
@Service
@Transactional
class Contributions {

    static final String KIND = "contribution";

    /** The rule is the freeze's; here it only tells those who share what will come of it. */
    private static final int COUNTED_FROM = 10;

    private static final Field<ReleaseId> HELD_BY = field(select(RELEASE.ID)
            .from(RELEASE)
            .where(
                    RELEASE.SHARED.eq(CONTRIBUTION.SHARED),
                    RELEASE.PERIOD_FROM.eq(CONTRIBUTION.PERIOD_FROM),
                    RELEASE.PERIOD_TO.eq(CONTRIBUTION.PERIOD_TO),
                    RELEASE.EXAMPLE.eq(CONTRIBUTION.EXAMPLE)));

    private final DSLContext db;
    private final History history;
    private final Indicators indicators;
    private final Municipalities municipalities;
    private final FreezeLock lock;

    Contributions(
            DSLContext db, History history, Indicators indicators, Municipalities municipalities, FreezeLock lock) {
        this.db = db;
        this.history = history;
        this.indicators = indicators;
        this.municipalities = municipalities;
        this.lock = lock;
    }

    @Transactional(readOnly = true)
    Page<Contribution> list(PageQuery query) {
        List<String> after = query.key(1);
        List<Contribution> found = mineThat(
                        after.isEmpty() ? noCondition() : CONTRIBUTION.ID.lt(cursor(after.getFirst())))
                .orderBy(CONTRIBUTION.ID.desc())
                .limit(query.fetch())
                .fetch(Record1::value1);
        return Page.of(found, query, one -> List.of(one.id().value().toString()));
    }

    @Transactional(readOnly = true)
    Contribution byId(ContributionId id) {
        return find(id).orElseThrow(Problem::notFound);
    }

    @Transactional(readOnly = true)
    Optional<Contribution> find(ContributionId id) {
        return mineThat(CONTRIBUTION.ID.eq(id)).fetchOptional(Record1::value1);
    }

    @Transactional(readOnly = true)
    Page<HistoryEntry> history(ContributionId id, PageQuery query) {
        return history.of(KIND, id.value(), query);
    }

    /** The value is read from measurement at this moment, in the same transaction. */
    Contribution share(Contribution.Draft draft) {
        Reading indicator = indicators.of(List.of(draft.indicator())).stream()
                .findAny()
                .orElseThrow(() -> Problem.invalid("indicator", "unknown"));
        Point point = SharedPoint.of(indicator, draft.from(), draft.to());
        SharedIndicator shared = requireNonNull(indicator.shared());
        boolean example = municipalities.current().example();
        lock.together(shared.code(), draft.from(), draft.to(), example);
        if (db.fetchExists(
                RELEASE,
                RELEASE.SHARED.eq(shared.code()),
                RELEASE.PERIOD_FROM.eq(draft.from()),
                RELEASE.PERIOD_TO.eq(draft.to()),
                RELEASE.EXAMPLE.eq(example))) {
            throw Problem.conflict("frozen");
        }
        ContributionId id = new ContributionId(Ids.next());
        int made = db.insertInto(CONTRIBUTION)
                .set(CONTRIBUTION.TENANT_ID, Tenant.current())
                .set(CONTRIBUTION.ID, id)
                .set(CONTRIBUTION.INDICATOR_ID, draft.indicator())
                .set(CONTRIBUTION.NAME_NB, indicator.name().nb())
                .set(CONTRIBUTION.NAME_NN, indicator.name().nn())
                .set(CONTRIBUTION.NAME_EN, indicator.name().en())
                .set(CONTRIBUTION.SHARED, shared.code())
                .set(CONTRIBUTION.UNIT, indicator.unit())
                .set(CONTRIBUTION.INCREASE_IS_GOOD, indicator.increaseIsGood())
                .set(CONTRIBUTION.PERIOD_FROM, draft.from())
                .set(CONTRIBUTION.PERIOD_TO, draft.to())
                .set(CONTRIBUTION.VALUE, requireNonNull(point.value()))
                .set(CONTRIBUTION.N, point.n())
                .set(CONTRIBUTION.DEFINITION, point.version())
                .set(CONTRIBUTION.EXAMPLE, example)
                .set(
                        CONTRIBUTION.APPROVED_BY_MEMBER_ID,
                        Tenant.member().map(Member::id).orElse(null))
                .set(CONTRIBUTION.APPROVED_AT, currentInstant())
                .onConflict(
                        CONTRIBUTION.TENANT_ID, CONTRIBUTION.SHARED, CONTRIBUTION.PERIOD_FROM, CONTRIBUTION.PERIOD_TO)
                .doNothing()
                .execute();
        if (made == 0) {
            throw Problem.conflict("taken");
        }
        Contribution created = byId(id);
        history.record(KIND, id.value(), "created", null, created);
        return created;
    }

    /** What a release holds was counted in it, and stays; what was withdrawn before is not counted. */
    void withdraw(ContributionId id, Version version) {
        mustStand(id);
        Contribution before = byId(id);
        version.mustBe(before.version());
        if (before.frozen()) {
            throw Problem.conflict("frozen");
        }
        db.deleteFrom(CONTRIBUTION)
                .where(mine(CONTRIBUTION), CONTRIBUTION.ID.eq(id))
                .execute();
        history.record(KIND, id.value(), "withdrawn", before, null);
    }

    /** It is there, and until the transaction ends no release comes to hold it. */
    private void mustStand(ContributionId id) {
        var row = db.select(CONTRIBUTION.SHARED, CONTRIBUTION.PERIOD_FROM, CONTRIBUTION.PERIOD_TO, CONTRIBUTION.EXAMPLE)
                .from(CONTRIBUTION)
                .where(mine(CONTRIBUTION), CONTRIBUTION.ID.eq(id))
                .fetchOptional()
                .orElseThrow(Problem::notFound);
        lock.together(row.value1(), row.value2(), row.value3(), row.value4());
    }

    private static ContributionId cursor(String text) {
        try {
            return new ContributionId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("after", "cursor");
        }
    }

    private SelectConditionStep<Record1<Contribution>> mineThat(Condition... which) {
        return db.select(row(
                                CONTRIBUTION.ID,
                                CONTRIBUTION.INDICATOR_ID,
                                row(CONTRIBUTION.NAME_NB, CONTRIBUTION.NAME_NN, CONTRIBUTION.NAME_EN)
                                        .mapping(LocalText::new),
                                CONTRIBUTION.SHARED,
                                CONTRIBUTION.UNIT,
                                CONTRIBUTION.INCREASE_IS_GOOD,
                                CONTRIBUTION.PERIOD_FROM,
                                CONTRIBUTION.PERIOD_TO,
                                CONTRIBUTION.VALUE,
                                CONTRIBUTION.N,
                                CONTRIBUTION.DEFINITION,
                                Member.nameOf(CONTRIBUTION.APPROVED_BY_MEMBER_ID),
                                CONTRIBUTION.APPROVED_AT,
                                field(CONTRIBUTION.N.ge(COUNTED_FROM)),
                                field(HELD_BY.isNotNull()),
                                HELD_BY,
                                CONTRIBUTION.VERSION)
                        .mapping(Contribution::new))
                .from(CONTRIBUTION)
                .where(mine(CONTRIBUTION))
                .and(and(which));
    }
}
