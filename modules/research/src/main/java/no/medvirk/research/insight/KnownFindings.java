package no.medvirk.research.insight;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.research.db.Tables.ACTIVITY;
import static no.medvirk.research.db.Tables.FINDING_USE;
import static no.medvirk.research.db.Tables.HIGHLIGHT;
import static no.medvirk.research.db.Tables.INSIGHT;
import static no.medvirk.research.db.Tables.NEED;
import static no.medvirk.research.db.Tables.NEED_INSIGHT;
import static no.medvirk.research.db.Tables.NEED_SERVICE;
import static no.medvirk.research.db.Tables.NOTE;
import static no.medvirk.research.db.Tables.PARTICIPANT;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.medvirk.core.Municipalities;
import no.medvirk.core.Tenant;
import no.medvirk.research.FindingUsed;
import no.medvirk.research.Findings;
import no.medvirk.research.HighlightId;
import no.medvirk.research.InsightId;
import no.medvirk.research.NeedId;
import no.medvirk.research.actual.ToldJourneys;
import no.medvirk.research.need.JobStory;
import no.medvirk.research.participant.Consents;
import no.medvirk.research.participant.Purpose;
import no.medvirk.research.participant.Side;
import no.medvirk.research.study.Method;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Table;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers other modules, and remembers what they do with it. Words leave only while consent to quote them stands. */
@Service
@Transactional
class KnownFindings implements Findings {

    private final DSLContext db;
    private final Evidence evidence;
    private final Consents consents;
    private final Municipalities municipalities;
    private final ToldJourneys told;

    KnownFindings(
            DSLContext db, Evidence evidence, Consents consents, Municipalities municipalities, ToldJourneys told) {
        this.db = db;
        this.evidence = evidence;
        this.consents = consents;
        this.municipalities = municipalities;
        this.told = told;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Finding> of(Collection<InsightId> insights, Collection<HighlightId> highlights) {
        List<Finding> all = new ArrayList<>();
        if (!insights.isEmpty()) {
            all.addAll(db.select(
                            INSIGHT.ID,
                            INSIGHT.STATEMENT,
                            INSIGHT.STUDY_ID,
                            evidence.pieces(),
                            Evidence.newest(),
                            INSIGHT.CHANGED_AT)
                    .from(INSIGHT)
                    .where(mine(INSIGHT), INSIGHT.ID.in(insights), INSIGHT.TRASHED_AT.isNull())
                    .fetch(row -> {
                        List<InsightStrength.Part> parts =
                                row.value4().stream().map(Evidence.Piece::part).toList();
                        return new Finding(
                                row.value1(),
                                null,
                                row.value2(),
                                null,
                                InsightStrength.of(parts).level().code(),
                                codes(InsightStrength.lacking(parts).stream()),
                                row.value3(),
                                row.value5(),
                                row.value6());
                    }));
        }
        if (!highlights.isEmpty()) {
            all.addAll(highlights(highlights));
        }
        return all;
    }

    private List<Finding> highlights(Collection<HighlightId> highlights) {
        return db.select(
                        HIGHLIGHT.ID,
                        HIGHLIGHT.QUOTE,
                        HIGHLIGHT.LINKED,
                        ACTIVITY.STUDY_ID,
                        ACTIVITY.KIND,
                        ACTIVITY.HELD_ON,
                        NOTE.PARTICIPANT_ID,
                        PARTICIPANT.PSEUDONYM,
                        PARTICIPANT.SIDE,
                        consents.of(NOTE.PARTICIPANT_ID))
                .from(HIGHLIGHT)
                .join(NOTE)
                .on(NOTE.TENANT_ID.eq(HIGHLIGHT.TENANT_ID), NOTE.ID.eq(HIGHLIGHT.NOTE_ID))
                .join(ACTIVITY)
                .on(ACTIVITY.TENANT_ID.eq(NOTE.TENANT_ID), ACTIVITY.ID.eq(NOTE.ACTIVITY_ID))
                .leftJoin(PARTICIPANT)
                .on(PARTICIPANT.TENANT_ID.eq(NOTE.TENANT_ID), PARTICIPANT.ID.eq(NOTE.PARTICIPANT_ID))
                .where(mine(HIGHLIGHT), HIGHLIGHT.ID.in(highlights))
                .fetch(row -> {
                    boolean about = row.value7() != null;
                    Set<Purpose> standing = row.value10();
                    InsightStrength.Part part = new InsightStrength.Part(
                            true,
                            row.value3(),
                            Method.of(row.value5()),
                            row.value7(),
                            about ? Side.of(row.value9()) : null,
                            standing);
                    boolean told = !about || standing.contains(Purpose.QUOTE);
                    String day = row.value6().toString();
                    return new Finding(
                            null,
                            row.value1(),
                            told ? row.value2() : null,
                            about ? row.value8() + " · " + day : day,
                            InsightStrength.of(List.of(part)).level().code(),
                            codes(InsightStrength.lacking(List.of(part)).stream()),
                            row.value4(),
                            row.value6(),
                            null);
                });
    }

    @Override
    @Transactional(readOnly = true)
    public List<Need> needs(Collection<NeedId> needs) {
        if (needs.isEmpty()) {
            return List.of();
        }
        String language = municipalities.current().language();
        return db.select(
                        NEED.ID,
                        NEED.SITUATION,
                        NEED.MOTIVATION,
                        NEED.OUTCOME,
                        multiset(select(NEED_SERVICE.SERVICE_ID)
                                        .from(NEED_SERVICE)
                                        .where(mine(NEED_SERVICE), NEED_SERVICE.NEED_ID.eq(NEED.ID)))
                                .convertFrom(rows -> Set.copyOf(rows.map(Record1::value1))),
                        multiset(select(INSIGHT.ID, INSIGHT.STATEMENT)
                                        .from(NEED_INSIGHT)
                                        .join(INSIGHT)
                                        .on(
                                                INSIGHT.TENANT_ID.eq(NEED_INSIGHT.TENANT_ID),
                                                INSIGHT.ID.eq(NEED_INSIGHT.INSIGHT_ID))
                                        .where(mine(NEED_INSIGHT), NEED_INSIGHT.NEED_ID.eq(NEED.ID))
                                        .and(INSIGHT.TRASHED_AT.isNull()))
                                .convertFrom(rows -> rows.stream()
                                        .collect(Collectors.toUnmodifiableMap(
                                                one -> one.value1(), one -> one.value2()))))
                .from(NEED)
                .where(mine(NEED), NEED.ID.in(needs), NEED.TRASHED_AT.isNull())
                .fetch(row -> new Need(
                        row.value1(),
                        JobStory.of(language, row.value2(), row.value3(), row.value4()),
                        row.value5(),
                        row.value6()));
    }

    @Override
    @Transactional(readOnly = true)
    public Told actual(UUID journey) {
        return told.of(journey);
    }

    /** What a participant is shown of what it led to. The newest one told of a use counts, and of a finding that is gone none does. */
    @ApplicationModuleListener
    void used(FindingUsed fact) {
        fact.insight()
                .filter(id -> isThere(INSIGHT, INSIGHT.ID.eq(id)))
                .ifPresent(insight -> used(insight.value(), fact));
        fact.highlight()
                .filter(id -> isThere(HIGHLIGHT, HIGHLIGHT.ID.eq(id)))
                .ifPresent(highlight -> used(highlight.value(), fact));
    }

    // Until the transaction ends it does not go: who deletes it deletes its uses after it, this one too.
    private boolean isThere(Table<?> table, Condition which) {
        return !db.selectOne()
                .from(table)
                .where(mine(table), which)
                .forKeyShare()
                .fetch()
                .isEmpty();
    }

    private void used(UUID finding, FindingUsed fact) {
        db.insertInto(FINDING_USE)
                .set(FINDING_USE.TENANT_ID, Tenant.current())
                .set(FINDING_USE.FINDING_ID, finding)
                .set(FINDING_USE.USER_ID, fact.user())
                .set(FINDING_USE.USER_KIND, fact.userKind())
                .set(FINDING_USE.USER_TITLE, fact.userTitle())
                .set(FINDING_USE.USED, fact.used())
                .set(FINDING_USE.TELLING, fact.telling())
                .onConflict(FINDING_USE.TENANT_ID, FINDING_USE.FINDING_ID, FINDING_USE.USER_ID)
                .doUpdate()
                .setAllToExcluded()
                .where(mine(FINDING_USE), FINDING_USE.TELLING.lt(fact.telling()))
                .execute();
    }

    private static Set<String> codes(Stream<Purpose> purposes) {
        return purposes.map(Purpose::code).collect(Collectors.toCollection(TreeSet::new));
    }
}
