package no.medvirk.research.note;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.research.db.Tables.ACTIVITY;
import static no.medvirk.research.db.Tables.NOTE;
import static no.medvirk.research.db.Tables.NOTE_BLOCK;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;

import java.util.List;
import no.medvirk.core.Problem;
import no.medvirk.core.Tenant;
import no.medvirk.research.NoteId;
import no.medvirk.research.ParticipantId;
import no.medvirk.research.participant.NotedParticipants;
import no.medvirk.research.participant.WordsInSight;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The words of notes, revision by revision; and the locks that keep a withdrawal and an edit of the same words from crossing. */
@Service
@Transactional
class NoteTexts {

    private final DSLContext db;
    private final NotedParticipants participants;
    private final WordsInSight sight;

    NoteTexts(DSLContext db, NotedParticipants participants, WordsInSight sight) {
        this.db = db;
        this.participants = participants;
        this.sight = sight;
    }

    /** What stands there now, if who asks sees it. */
    @Transactional(readOnly = true)
    Words<List<Note.Block>> of(NoteId note) {
        return db.select(
                        field(sight.seen()),
                        multiset(select(NOTE_BLOCK.SPEAKER, NOTE_BLOCK.TEXT)
                                        .from(NOTE_BLOCK)
                                        .where(mine(NOTE_BLOCK), NOTE_BLOCK.NOTE_ID.eq(NOTE.ID))
                                        .and(NOTE_BLOCK.REVISION.eq(NOTE.VERSION))
                                        .orderBy(NOTE_BLOCK.ORDINAL))
                                .convertFrom(rows -> rows.map(mapping(Note.Block::new))))
                .from(NOTE)
                .join(ACTIVITY)
                .on(ACTIVITY.TENANT_ID.eq(NOTE.TENANT_ID), ACTIVITY.ID.eq(NOTE.ACTIVITY_ID))
                .where(mine(NOTE), NOTE.ID.eq(note))
                .fetchOptional(row -> Words.of(row.value1(), row.value2()))
                .orElseThrow(Problem::notFound);
    }

    private List<Note.Block> blocks(NoteId note, int revision) {
        return db.select(NOTE_BLOCK.SPEAKER, NOTE_BLOCK.TEXT)
                .from(NOTE_BLOCK)
                .where(mine(NOTE_BLOCK), NOTE_BLOCK.NOTE_ID.eq(note), NOTE_BLOCK.REVISION.eq(revision))
                .orderBy(NOTE_BLOCK.ORDINAL)
                .fetch(mapping(Note.Block::new));
    }

    void write(NoteId note, int revision, List<Note.Block> blocks) {
        var insert = db.insertInto(
                NOTE_BLOCK,
                NOTE_BLOCK.TENANT_ID,
                NOTE_BLOCK.NOTE_ID,
                NOTE_BLOCK.REVISION,
                NOTE_BLOCK.ORDINAL,
                NOTE_BLOCK.SPEAKER,
                NOTE_BLOCK.TEXT);
        for (int i = 0; i < blocks.size(); i++) {
            Note.Block block = blocks.get(i);
            insert = insert.valuesOfRows(
                    List.of(row(Tenant.current(), note, revision, i, block.speaker(), block.text())));
        }
        insert.execute();
    }

    /** The texts of the note's revision, which nobody changes until the transaction ends. */
    List<String> mustBe(NoteId note, int revision) {
        int current = lock(note);
        if (current != revision) {
            throw Problem.stale();
        }
        return blocks(note, revision).stream().map(Note.Block::text).toList();
    }

    /**
     * Holds the note, and before it whom it is about: a withdrawal takes the participant first as well. Whoever comes after a withdrawal
     * finds nothing, and whoever does not see the words does not work with them.
     */
    int lock(NoteId note) {
        var about = db.select(NOTE.PARTICIPANT_ID, field(sight.seen()))
                .from(NOTE)
                .join(ACTIVITY)
                .on(ACTIVITY.TENANT_ID.eq(NOTE.TENANT_ID), ACTIVITY.ID.eq(NOTE.ACTIVITY_ID))
                .where(mine(NOTE), NOTE.ID.eq(note))
                .fetchOptional()
                .orElseThrow(Problem::notFound);
        if (!about.value2()) {
            throw WordsInSight.hidden();
        }
        mayBeNoted(about.value1());
        return db.select(NOTE.VERSION)
                .from(NOTE)
                .where(mine(NOTE), NOTE.ID.eq(note))
                .forUpdate()
                .fetchOptional(NOTE.VERSION)
                .orElseThrow(Problem::notFound);
    }

    /** Refuses words of somebody who does not agree to notes. */
    void mayBeNoted(@Nullable ParticipantId participant) {
        if (participant != null) {
            participants.mustAgree(participant);
        }
    }
}
