package no.medvirk.benchmarking.release;

import static no.medvirk.benchmarking.db.Tables.CONTRIBUTION;
import static no.medvirk.benchmarking.db.Tables.RELEASE;
import static no.medvirk.core.Tenant.mine;
import static org.jooq.impl.DSL.noCondition;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.medvirk.benchmarking.ReleaseId;
import no.medvirk.core.Municipalities;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Problem;
import no.medvirk.core.Tenant;
import no.medvirk.measurement.Indicators;
import no.medvirk.measurement.SharedIndicator;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The frozen comparisons of the world that the bound municipality belongs to, each with its own figure beside. */
@Service
@Transactional(readOnly = true)
class Releases {

    // of the bound municipality alone: the second wall stands behind it
    private static final Condition OWN = CONTRIBUTION
            .SHARED
            .eq(RELEASE.SHARED)
            .and(CONTRIBUTION.PERIOD_FROM.eq(RELEASE.PERIOD_FROM))
            .and(CONTRIBUTION.PERIOD_TO.eq(RELEASE.PERIOD_TO));

    private final DSLContext db;
    private final Municipalities municipalities;
    private final JsonMapper json;
    private final Indicators indicators;

    Releases(DSLContext db, Municipalities municipalities, JsonMapper json, Indicators indicators) {
        this.db = db;
        this.municipalities = municipalities;
        this.json = json;
        this.indicators = indicators;
    }

    Page<Release.Listed> list(PageQuery query) {
        List<String> after = query.key(1);
        List<Release.Listed> found = db.select()
                .from(RELEASE)
                .leftJoin(CONTRIBUTION)
                .on(mine(CONTRIBUTION), OWN)
                .where(RELEASE.EXAMPLE.eq(municipalities.current().example()))
                .and(after.isEmpty() ? noCondition() : RELEASE.ID.lt(cursor(after.getFirst())))
                .orderBy(RELEASE.ID.desc())
                .limit(query.fetch())
                .fetch(Releases::listed);
        return Page.of(beside(found), query, one -> List.of(one.id().value().toString()));
    }

    /** With what the municipality has of its own where it contributed nothing; it is asked for once. */
    private List<Release.Listed> beside(List<Release.Listed> found) {
        Set<SharedIndicator> wanted = found.stream()
                .filter(one -> one.own() == null)
                .map(Release.Listed::shared)
                .collect(Collectors.toSet());
        if (wanted.isEmpty()) {
            return found;
        }
        List<Indicators.Reading> readings = indicators.shared(wanted);
        return found.stream()
                .map(one -> one.own() == null ? one.with(Release.Unshared.of(readings, one)) : one)
                .toList();
    }

    Release byId(ReleaseId id) {
        return db.select()
                .from(RELEASE)
                .leftJoin(CONTRIBUTION)
                .on(mine(CONTRIBUTION), OWN)
                .where(
                        RELEASE.ID.eq(id),
                        RELEASE.EXAMPLE.eq(municipalities.current().example()))
                .fetchOptional(this::whole)
                .orElseThrow(Problem::notFound);
    }

    private static Release.Listed listed(Record row) {
        SharedIndicator shared = SharedIndicator.of(row.get(RELEASE.SHARED));
        return new Release.Listed(
                row.get(RELEASE.ID),
                shared,
                shared.unit(),
                shared.increaseIsGood(),
                row.get(RELEASE.PERIOD_FROM),
                row.get(RELEASE.PERIOD_TO),
                row.get(RELEASE.FROZEN_AT),
                own(row),
                null);
    }

    private Release whole(Record row) {
        Release.Listed one = beside(List.of(listed(row))).getFirst();
        Release.Document document = json.readValue(row.get(RELEASE.DOCUMENT), Release.Document.class);
        UUID here = Tenant.current().value();
        return new Release(
                one.id(),
                one.shared(),
                one.unit(),
                one.increaseIsGood(),
                one.from(),
                one.to(),
                one.frozenAt(),
                row.get(RELEASE.HASH),
                document.rules(),
                document.step(),
                one.own(),
                one.unshared(),
                document.cells().stream()
                        .map(cell -> Release.Cell.of(
                                cell,
                                document.members().stream()
                                        .anyMatch(group -> group.family().equals(cell.family())
                                                && group.group().equals(cell.group())
                                                && group.municipalities().contains(here))))
                        .toList());
    }

    private static Release.@Nullable Own own(Record row) {
        return row.get(CONTRIBUTION.ID) == null
                ? null
                : new Release.Own(
                        row.get(CONTRIBUTION.ID),
                        row.get(CONTRIBUTION.INDICATOR_ID),
                        row.get(CONTRIBUTION.VALUE),
                        row.get(CONTRIBUTION.N));
    }

    private static ReleaseId cursor(String text) {
        try {
            return new ReleaseId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw Problem.invalid("after", "cursor");
        }
    }
}
