package no.medvirk.research.insight;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.research.db.Tables.ACTIVITY;
import static no.medvirk.research.db.Tables.HIGHLIGHT;
import static no.medvirk.research.db.Tables.INSIGHT;
import static no.medvirk.research.db.Tables.INSIGHT_HIGHLIGHT;
import static no.medvirk.research.db.Tables.NOTE;
import static no.medvirk.research.db.Tables.PARTICIPANT;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.medvirk.core.Problem;
import no.medvirk.core.Tenant;
import no.medvirk.research.HighlightId;
import no.medvirk.research.InsightId;
import no.medvirk.research.participant.Consents;
import no.medvirk.research.participant.Side;
import no.medvirk.research.study.Method;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What insights rest on: read for the rule on their strength, and written as their author wants it. */
@Service
@Transactional
class Evidence {

    /** A highlight with what the rule needs to know of it. */
    record Piece(HighlightId highlight, InsightStrength.Part part) {}

    private final DSLContext db;
    private final Consents consents;

    Evidence(DSLContext db, Consents consents) {
        this.db = db;
        this.consents = consents;
    }

    /** For a statement on insights: all that each rests on. */
    Field<List<Piece>> pieces() {
        return multiset(select(row(
                                        HIGHLIGHT.ID,
                                        row(
                                                        INSIGHT_HIGHLIGHT.SUPPORTS,
                                                        HIGHLIGHT.LINKED,
                                                        ACTIVITY.KIND.convertFrom(Method::of),
                                                        NOTE.PARTICIPANT_ID,
                                                        PARTICIPANT.SIDE.convertFrom(Side::of),
                                                        consents.of(NOTE.PARTICIPANT_ID))
                                                .mapping(InsightStrength.Part::new))
                                .mapping(Piece::new))
                        .from(INSIGHT_HIGHLIGHT)
                        .join(HIGHLIGHT)
                        .on(
                                HIGHLIGHT.TENANT_ID.eq(INSIGHT_HIGHLIGHT.TENANT_ID),
                                HIGHLIGHT.ID.eq(INSIGHT_HIGHLIGHT.HIGHLIGHT_ID))
                        .join(NOTE)
                        .on(NOTE.TENANT_ID.eq(HIGHLIGHT.TENANT_ID), NOTE.ID.eq(HIGHLIGHT.NOTE_ID))
                        .join(ACTIVITY)
                        .on(ACTIVITY.TENANT_ID.eq(NOTE.TENANT_ID), ACTIVITY.ID.eq(NOTE.ACTIVITY_ID))
                        .leftJoin(PARTICIPANT)
                        .on(PARTICIPANT.TENANT_ID.eq(NOTE.TENANT_ID), PARTICIPANT.ID.eq(NOTE.PARTICIPANT_ID))
                        .where(mine(INSIGHT_HIGHLIGHT), INSIGHT_HIGHLIGHT.INSIGHT_ID.eq(INSIGHT.ID))
                        .orderBy(HIGHLIGHT.ID))
                .convertFrom(rows -> rows.map(Record1::value1));
    }

    /** For a statement on insights: the day of the newest activity that speaks for each. */
    static Field<@Nullable LocalDate> newest() {
        return field(select(max(ACTIVITY.HELD_ON))
                .from(INSIGHT_HIGHLIGHT)
                .join(HIGHLIGHT)
                .on(
                        HIGHLIGHT.TENANT_ID.eq(INSIGHT_HIGHLIGHT.TENANT_ID),
                        HIGHLIGHT.ID.eq(INSIGHT_HIGHLIGHT.HIGHLIGHT_ID))
                .join(NOTE)
                .on(NOTE.TENANT_ID.eq(HIGHLIGHT.TENANT_ID), NOTE.ID.eq(HIGHLIGHT.NOTE_ID))
                .join(ACTIVITY)
                .on(ACTIVITY.TENANT_ID.eq(NOTE.TENANT_ID), ACTIVITY.ID.eq(NOTE.ACTIVITY_ID))
                .where(mine(INSIGHT_HIGHLIGHT), INSIGHT_HIGHLIGHT.INSIGHT_ID.eq(INSIGHT.ID))
                .and(INSIGHT_HIGHLIGHT.SUPPORTS.isTrue())
                .and(HIGHLIGHT.LINKED.isTrue()));
    }

    /** Holds what a draft rests on, before the insight itself is held: a withdrawal takes them in this order too. */
    void hold(Insight.Draft draft) {
        Set<HighlightId> both = new HashSet<>(draft.supports());
        both.retainAll(draft.contradicts());
        if (!both.isEmpty()) {
            throw Problem.invalid("contradicts", "duplicate");
        }
        Set<HighlightId> all = new HashSet<>(draft.supports());
        all.addAll(draft.contradicts());
        Set<HighlightId> there = Set.copyOf(db.select(HIGHLIGHT.ID)
                .from(HIGHLIGHT)
                .where(mine(HIGHLIGHT), HIGHLIGHT.ID.in(all))
                .orderBy(HIGHLIGHT.ID)
                .forKeyShare()
                .fetch(Record1::value1));
        if (!there.containsAll(draft.supports())) {
            throw Problem.invalid("supports", "unknown");
        }
        if (!there.containsAll(draft.contradicts())) {
            throw Problem.invalid("contradicts", "unknown");
        }
    }

    /** Gives an insight these highlights, which are held, and no others. */
    void write(InsightId insight, Insight.Draft draft) {
        db.deleteFrom(INSIGHT_HIGHLIGHT)
                .where(mine(INSIGHT_HIGHLIGHT), INSIGHT_HIGHLIGHT.INSIGHT_ID.eq(insight))
                .execute();
        Set<HighlightId> supports = Set.copyOf(draft.supports());
        Set<HighlightId> all = new HashSet<>(supports);
        all.addAll(draft.contradicts());
        if (!all.isEmpty()) {
            db.insertInto(
                            INSIGHT_HIGHLIGHT,
                            INSIGHT_HIGHLIGHT.TENANT_ID,
                            INSIGHT_HIGHLIGHT.INSIGHT_ID,
                            INSIGHT_HIGHLIGHT.HIGHLIGHT_ID,
                            INSIGHT_HIGHLIGHT.SUPPORTS)
                    .valuesOfRows(all.stream()
                            .map(one -> row(Tenant.current(), insight, one, supports.contains(one)))
                            .toList())
                    .execute();
        }
    }
}
