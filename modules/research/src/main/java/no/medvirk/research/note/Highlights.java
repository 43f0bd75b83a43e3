package no.medvirk.research.note;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.research.db.Tables.ACTIVITY;
import static no.medvirk.research.db.Tables.HIGHLIGHT;
import static no.medvirk.research.db.Tables.HIGHLIGHT_TAG;
import static no.medvirk.research.db.Tables.INSIGHT;
import static no.medvirk.research.db.Tables.INSIGHT_HIGHLIGHT;
import static no.medvirk.research.db.Tables.NOTE;
import static no.medvirk.research.db.Tables.PARTICIPANT;
import static no.medvirk.research.db.Tables.TAG;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.medvirk.core.History;
import no.medvirk.core.Ids;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Problem;
import no.medvirk.core.Search;
import no.medvirk.core.Tenant;
import no.medvirk.core.Version;
import no.medvirk.research.HighlightId;
import no.medvirk.research.InsightId;
import no.medvirk.research.NoteId;
import no.medvirk.research.participant.Side;
import no.medvirk.research.participant.WordsInSight;
import no.medvirk.research.study.Method;
import no.medvirk.research.withdrawal.Touched;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The highlights. The history of one is its note's, and holds none of the words. */
@Service
@Transactional
class Highlights {

    private final DSLContext db;
    private final History history;
    private final NoteTexts texts;
    private final WordsInSight sight;
    private final Touched touched;

    Highlights(DSLContext db, History history, NoteTexts texts, WordsInSight sight, Touched touched) {
        this.db = db;
        this.history = history;
        this.texts = texts;
        this.sight = sight;
        this.touched = touched;
    }

    /** In the order in which they were made, so that a list does not jump. */
    @Transactional(readOnly = true)
    Page<Highlight> list(Highlight.Of of, Search search, PageQuery query) {
        List<Highlight> found = which(
                        of.study() == null ? noCondition() : ACTIVITY.STUDY_ID.eq(of.study()),
                        of.note() == null ? noCondition() : NOTE.ID.eq(of.note()),
                        of.participant() == null ? noCondition() : NOTE.PARTICIPANT_ID.eq(of.participant()),
                        of.tag() == null
                                ? noCondition()
                                : HIGHLIGHT.ID.in(select(HIGHLIGHT_TAG.HIGHLIGHT_ID)
                                        .from(HIGHLIGHT_TAG)
                                        .where(mine(HIGHLIGHT_TAG), HIGHLIGHT_TAG.TAG_ID.eq(of.tag()))),
                        of.insight() == null
                                ? noCondition()
                                : HIGHLIGHT.ID.in(select(INSIGHT_HIGHLIGHT.HIGHLIGHT_ID)
                                        .from(INSIGHT_HIGHLIGHT)
                                        .where(mine(INSIGHT_HIGHLIGHT), INSIGHT_HIGHLIGHT.INSIGHT_ID.eq(of.insight()))),
                        search.by(words ->
                                HIGHLIGHT.QUOTE.containsIgnoreCase(words).and(sight.searched())),
                        query.after(HIGHLIGHT.ID))
                .orderBy(HIGHLIGHT.ID)
                .limit(query.fetch())
                .fetch(Record1::value1);
        return Page.of(found, query, one -> List.of(one.id().value().toString()));
    }

    @Transactional(readOnly = true)
    Highlight byId(HighlightId id) {
        return which(HIGHLIGHT.ID.eq(id)).fetchOptional(Record1::value1).orElseThrow(Problem::notFound);
    }

    /** In the order of the words. */
    @Transactional(readOnly = true)
    List<Highlight> ofNote(NoteId note) {
        return which(NOTE.ID.eq(note))
                .orderBy(HIGHLIGHT.BLOCK, HIGHLIGHT.START_AT, HIGHLIGHT.ID)
                .fetch(Record1::value1);
    }

    Highlight create(Highlight.Draft draft) {
        Passage passage = passage(draft.note(), draft.place());
        HighlightId id = new HighlightId(Ids.next());
        db.insertInto(HIGHLIGHT)
                .set(HIGHLIGHT.TENANT_ID, Tenant.current())
                .set(HIGHLIGHT.ID, id)
                .set(HIGHLIGHT.NOTE_ID, draft.note())
                .set(HIGHLIGHT.BLOCK, passage.block())
                .set(HIGHLIGHT.START_AT, passage.start())
                .set(HIGHLIGHT.END_AT, passage.end())
                .set(HIGHLIGHT.QUOTE, passage.quote())
                .set(HIGHLIGHT.PREFIX, passage.prefix())
                .set(HIGHLIGHT.SUFFIX, passage.suffix())
                .execute();
        tag(id, draft.tags());
        history.record("note", draft.note().value(), "highlighted", null, null);
        return byId(id);
    }

    /** Puts it at another place of its note, so that it is linked again, or gives it other tags. */
    Highlight change(HighlightId id, Highlight.Changes changes, Version version) {
        Highlight before = byId(id);
        version.mustBe(before.version());
        Passage passage = passage(before.note(), changes);
        int changed = db.update(HIGHLIGHT)
                .set(HIGHLIGHT.BLOCK, passage.block())
                .set(HIGHLIGHT.START_AT, passage.start())
                .set(HIGHLIGHT.END_AT, passage.end())
                .set(HIGHLIGHT.QUOTE, passage.quote())
                .set(HIGHLIGHT.PREFIX, passage.prefix())
                .set(HIGHLIGHT.SUFFIX, passage.suffix())
                .set(HIGHLIGHT.LINKED, true)
                .set(HIGHLIGHT.VERSION, before.version() + 1)
                .where(mine(HIGHLIGHT), HIGHLIGHT.ID.eq(id), HIGHLIGHT.VERSION.eq(before.version()))
                .execute();
        if (changed == 0) {
            throw Problem.stale();
        }
        db.deleteFrom(HIGHLIGHT_TAG)
                .where(mine(HIGHLIGHT_TAG), HIGHLIGHT_TAG.HIGHLIGHT_ID.eq(id))
                .execute();
        tag(id, changes.tags());
        touched.relinked(Set.of(id));
        touched.tell(Set.of(id));
        history.record("note", before.note().value(), "highlight-changed", null, null);
        return byId(id);
    }

    /** Gone at once, as personal data are. */
    void delete(HighlightId id, Version version) {
        Highlight before = byId(id);
        version.mustBe(before.version());
        Set<InsightId> resting = touched.resting(Set.of(id));
        int deleted = db.deleteFrom(HIGHLIGHT)
                .where(mine(HIGHLIGHT), HIGHLIGHT.ID.eq(id), HIGHLIGHT.VERSION.eq(before.version()))
                .execute();
        if (deleted == 0) {
            throw Problem.stale();
        }
        touched.tell(resting, Set.of(id));
        touched.gone(List.of(id.value()));
        touched.erased();
        history.record("note", before.note().value(), "highlight-deleted", null, null);
    }

    private Passage passage(NoteId note, Highlight.Changes place) {
        if (place.endBlock() != null && !place.endBlock().equals(place.block())) {
            throw Problem.invalid("endBlock", "across-blocks");
        }
        List<String> blocks = texts.mustBe(note, place.revision());
        if (place.block() >= blocks.size()) {
            throw Problem.invalid("block", "outside");
        }
        if (place.end() > blocks.get(place.block()).length()) {
            throw Problem.invalid("end", "outside");
        }
        if (place.start() >= place.end()) {
            throw Problem.invalid("end", "empty");
        }
        return Passage.at(blocks, place.block(), place.start(), place.end());
    }

    private void tag(HighlightId id, List<TagId> tags) {
        Set<TagId> wanted = new HashSet<>(tags);
        Set<TagId> there = Set.copyOf(db.select(TAG.ID)
                .from(TAG)
                .where(mine(TAG), TAG.ID.in(wanted))
                .forKeyShare()
                .fetch(Record1::value1));
        if (!there.containsAll(wanted)) {
            throw Problem.invalid("tags", "unknown");
        }
        if (!wanted.isEmpty()) {
            db.insertInto(HIGHLIGHT_TAG, HIGHLIGHT_TAG.TENANT_ID, HIGHLIGHT_TAG.HIGHLIGHT_ID, HIGHLIGHT_TAG.TAG_ID)
                    .valuesOfRows(wanted.stream()
                            .map(tag -> row(Tenant.current(), id, tag))
                            .toList())
                    .execute();
        }
    }

    private SelectConditionStep<Record1<Highlight>> which(Condition... which) {
        return db.select(row(
                                HIGHLIGHT.ID,
                                HIGHLIGHT.NOTE_ID,
                                ACTIVITY.STUDY_ID,
                                ACTIVITY.ID,
                                NOTE.PARTICIPANT_ID,
                                PARTICIPANT.PSEUDONYM,
                                PARTICIPANT.SIDE.convertFrom(Side::of),
                                ACTIVITY.KIND.convertFrom(Method::of),
                                ACTIVITY.HELD_ON,
                                HIGHLIGHT.BLOCK,
                                HIGHLIGHT.START_AT,
                                HIGHLIGHT.END_AT,
                                row(
                                                field(sight.seen()),
                                                row(HIGHLIGHT.QUOTE, HIGHLIGHT.PREFIX, HIGHLIGHT.SUFFIX)
                                                        .mapping(Highlight.Quote::new))
                                        .mapping(Words::of),
                                multiset(select(HIGHLIGHT_TAG.TAG_ID)
                                                .from(HIGHLIGHT_TAG)
                                                .where(mine(HIGHLIGHT_TAG), HIGHLIGHT_TAG.HIGHLIGHT_ID.eq(HIGHLIGHT.ID))
                                                .orderBy(HIGHLIGHT_TAG.TAG_ID))
                                        .convertFrom(rows -> rows.map(Record1::value1)),
                                HIGHLIGHT.LINKED,
                                field(sight.quotable()),
                                multiset(select(INSIGHT.ID, INSIGHT.STATEMENT)
                                                .from(INSIGHT_HIGHLIGHT)
                                                .join(INSIGHT)
                                                .on(
                                                        INSIGHT.TENANT_ID.eq(INSIGHT_HIGHLIGHT.TENANT_ID),
                                                        INSIGHT.ID.eq(INSIGHT_HIGHLIGHT.INSIGHT_ID))
                                                .where(
                                                        mine(INSIGHT_HIGHLIGHT),
                                                        INSIGHT_HIGHLIGHT.HIGHLIGHT_ID.eq(HIGHLIGHT.ID),
                                                        INSIGHT.TRASHED_AT.isNull())
                                                .orderBy(INSIGHT.ID))
                                        .convertFrom(rows -> rows.map(mapping(Highlight.Rests::new))),
                                HIGHLIGHT.VERSION)
                        .mapping(Highlight::new))
                .from(HIGHLIGHT)
                .join(NOTE)
                .on(NOTE.TENANT_ID.eq(HIGHLIGHT.TENANT_ID), NOTE.ID.eq(HIGHLIGHT.NOTE_ID))
                .join(ACTIVITY)
                .on(ACTIVITY.TENANT_ID.eq(NOTE.TENANT_ID), ACTIVITY.ID.eq(NOTE.ACTIVITY_ID))
                .leftJoin(PARTICIPANT)
                .on(PARTICIPANT.TENANT_ID.eq(NOTE.TENANT_ID), PARTICIPANT.ID.eq(NOTE.PARTICIPANT_ID))
                .where(mine(HIGHLIGHT), and(which));
    }
}
