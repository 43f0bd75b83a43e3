package no.medvirk.research.note;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.research.db.Tables.ACTIVITY;
import static no.medvirk.research.db.Tables.BLOCKS_WITH;
import static no.medvirk.research.db.Tables.HIGHLIGHT;
import static no.medvirk.research.db.Tables.NOTE;
import static no.medvirk.research.db.Tables.NOTE_BLOCK;
import static no.medvirk.research.db.Tables.PARTICIPANT;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.time.LocalDate;
import java.util.List;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Search;
import no.medvirk.core.Version;
import no.medvirk.research.ActivityId;
import no.medvirk.research.HighlightId;
import no.medvirk.research.NoteId;
import no.medvirk.research.ParticipantId;
import no.medvirk.research.StudyId;
import no.medvirk.research.participant.WordsInSight;
import no.medvirk.research.study.Method;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes as a whole, and the search in their words: the one place where those can be searched, by who sees them. */
@Service
@Transactional(readOnly = true)
class Reading {

    private static final int SHOWN = 400;

    /** A block that holds the words. @param text of the block, cut to what a list can show */
    record Hit(
            NoteId note,
            StudyId study,
            ActivityId activity,
            Method kind,
            LocalDate on,
            @Nullable ParticipantId participant,
            @Nullable String pseudonym,
            int block,
            String text,
            List<HighlightId> highlights) {}

    private final DSLContext db;
    private final Notes notes;
    private final Highlights highlights;
    private final WordsInSight sight;

    Reading(DSLContext db, Notes notes, Highlights highlights, WordsInSight sight) {
        this.db = db;
        this.notes = notes;
        this.highlights = highlights;
        this.sight = sight;
    }

    Note whole(NoteId id) {
        return notes.read(id, highlights.ofNote(id));
    }

    @Transactional
    Note edited(NoteId id, Note.Revision revision, Version version) {
        notes.edit(id, revision, version);
        return whole(id);
    }

    /** The best hits first, as many as one page holds: whoever wants others types more. */
    Page<Hit> search(Search search, @Nullable StudyId study, PageQuery query) {
        String words = search.q();
        if (words == null || words.isBlank()) {
            return new Page<>(List.of(), null);
        }
        var hits = BLOCKS_WITH(words);
        return new Page<>(
                db.select(row(
                                        NOTE.ID,
                                        ACTIVITY.STUDY_ID,
                                        ACTIVITY.ID,
                                        ACTIVITY.KIND.convertFrom(Method::of),
                                        ACTIVITY.HELD_ON,
                                        NOTE.PARTICIPANT_ID,
                                        PARTICIPANT.PSEUDONYM,
                                        NOTE_BLOCK.ORDINAL,
                                        NOTE_BLOCK.TEXT.convertFrom(text -> Excerpt.of(text, words, SHOWN)),
                                        multiset(select(HIGHLIGHT.ID)
                                                        .from(HIGHLIGHT)
                                                        .where(mine(HIGHLIGHT), HIGHLIGHT.NOTE_ID.eq(NOTE.ID))
                                                        .and(HIGHLIGHT.BLOCK.eq(NOTE_BLOCK.ORDINAL))
                                                        .and(HIGHLIGHT.LINKED)
                                                        .orderBy(HIGHLIGHT.START_AT))
                                                .convertFrom(rows -> rows.map(Record1::value1)))
                                .mapping(Hit::new))
                        .from(hits)
                        .join(NOTE)
                        .on(NOTE.ID.eq(hits.NOTE_ID), NOTE.VERSION.eq(hits.REVISION))
                        .join(NOTE_BLOCK)
                        .on(
                                NOTE_BLOCK.TENANT_ID.eq(NOTE.TENANT_ID),
                                NOTE_BLOCK.NOTE_ID.eq(NOTE.ID),
                                NOTE_BLOCK.REVISION.eq(hits.REVISION),
                                NOTE_BLOCK.ORDINAL.eq(hits.ORDINAL))
                        .join(ACTIVITY)
                        .on(ACTIVITY.TENANT_ID.eq(NOTE.TENANT_ID), ACTIVITY.ID.eq(NOTE.ACTIVITY_ID))
                        .leftJoin(PARTICIPANT)
                        .on(PARTICIPANT.TENANT_ID.eq(NOTE.TENANT_ID), PARTICIPANT.ID.eq(NOTE.PARTICIPANT_ID))
                        .where(mine(NOTE), sight.searched())
                        .and(study == null ? noCondition() : ACTIVITY.STUDY_ID.eq(study))
                        .orderBy(hits.RANK.desc(), NOTE.ID, NOTE_BLOCK.ORDINAL)
                        .limit(query.size())
                        .fetch(Record1::value1),
                null);
    }
}
