package no.medvirk.research.withdrawal;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.research.db.Tables.HIGHLIGHT;
import static no.medvirk.research.db.Tables.INSIGHT;
import static no.medvirk.research.db.Tables.INSIGHT_HIGHLIGHT;
import static no.medvirk.research.db.Tables.INSIGHT_PUBLICATION;
import static no.medvirk.research.db.Tables.NEED_INSIGHT;
import static no.medvirk.research.db.Tables.NOTE;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import no.medvirk.research.HighlightId;
import no.medvirk.research.InsightId;
import no.medvirk.research.NeedId;
import no.medvirk.research.NoteId;
import no.medvirk.research.ParticipantId;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the part of the graph that a participant's withdrawal can reach, and holds it until the transaction ends. */
@Service
@Transactional
class Provenance {

    private final DSLContext db;

    Provenance(DSLContext db) {
        this.db = db;
    }

    ConsentGraph of(ParticipantId participant) {
        Map<NoteId, ParticipantId> notes = new HashMap<>();
        db.select(NOTE.ID)
                .from(NOTE)
                .where(mine(NOTE), NOTE.PARTICIPANT_ID.eq(participant))
                .orderBy(NOTE.ID)
                .forUpdate()
                .fetch(Record1::value1)
                .forEach(note -> notes.put(note, participant));
        Map<HighlightId, NoteId> highlights = db.select(HIGHLIGHT.ID, HIGHLIGHT.NOTE_ID)
                .from(HIGHLIGHT)
                .where(mine(HIGHLIGHT), HIGHLIGHT.NOTE_ID.in(notes.keySet()))
                .orderBy(HIGHLIGHT.ID)
                .forUpdate()
                .fetchMap(HIGHLIGHT.ID, HIGHLIGHT.NOTE_ID);
        Set<InsightId> resting = new HashSet<>(db.selectDistinct(INSIGHT_HIGHLIGHT.INSIGHT_ID)
                .from(INSIGHT_HIGHLIGHT)
                .where(mine(INSIGHT_HIGHLIGHT), INSIGHT_HIGHLIGHT.HIGHLIGHT_ID.in(highlights.keySet()))
                .fetch(Record1::value1));
        hold(resting);
        Map<InsightId, Set<HighlightId>> supports = new HashMap<>();
        Map<InsightId, Set<HighlightId>> contradicts = new HashMap<>();
        db.selectFrom(INSIGHT_HIGHLIGHT)
                .where(mine(INSIGHT_HIGHLIGHT), INSIGHT_HIGHLIGHT.INSIGHT_ID.in(resting))
                .fetch()
                .forEach(row -> (row.getSupports() ? supports : contradicts)
                        .computeIfAbsent(row.getInsightId(), insight -> new HashSet<>())
                        .add(row.getHighlightId()));
        Map<NeedId, Set<InsightId>> needs = new HashMap<>();
        db.selectFrom(NEED_INSIGHT)
                .where(mine(NEED_INSIGHT), NEED_INSIGHT.INSIGHT_ID.in(resting))
                .fetch()
                .forEach(row -> needs.computeIfAbsent(row.getNeedId(), need -> new HashSet<>())
                        .add(row.getInsightId()));
        Set<InsightId> published = new HashSet<>(db.select(INSIGHT_PUBLICATION.INSIGHT_ID)
                .from(INSIGHT_PUBLICATION)
                .where(mine(INSIGHT_PUBLICATION), INSIGHT_PUBLICATION.INSIGHT_ID.in(resting))
                .fetch(Record1::value1));
        return new ConsentGraph(notes, highlights, supports, contradicts, needs, published);
    }

    /** Two withdrawals from one insight go one after the other: otherwise neither sees that nothing is left. */
    private void hold(Set<InsightId> resting) {
        db.select(INSIGHT.ID)
                .from(INSIGHT)
                .where(mine(INSIGHT), INSIGHT.ID.in(resting))
                .orderBy(INSIGHT.ID)
                .forNoKeyUpdate()
                .fetch();
    }
}
