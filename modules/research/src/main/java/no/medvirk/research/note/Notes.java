package no.medvirk.research.note;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.research.db.Tables.ACTIVITY;
import static no.medvirk.research.db.Tables.HIGHLIGHT;
import static no.medvirk.research.db.Tables.NOTE;
import static no.medvirk.research.db.Tables.NOTE_BLOCK;
import static no.medvirk.research.db.Tables.PARTICIPANT;
import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectCount;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.medvirk.core.History;
import no.medvirk.core.HistoryEntry;
import no.medvirk.core.Ids;
import no.medvirk.core.Member;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Problem;
import no.medvirk.core.Tenant;
import no.medvirk.core.Version;
import no.medvirk.research.HighlightId;
import no.medvirk.research.InsightId;
import no.medvirk.research.NoteId;
import no.medvirk.research.StudyId;
import no.medvirk.research.db.tables.records.HighlightRecord;
import no.medvirk.research.study.Method;
import no.medvirk.research.withdrawal.Touched;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The notes. Their history says that they were edited, never what stood there. */
@Service
@Transactional
class Notes {

    private static final String KIND = "note";

    private final DSLContext db;
    private final History history;
    private final NoteTexts texts;
    private final Touched touched;
    private final Clock clock;

    Notes(DSLContext db, History history, NoteTexts texts, Touched touched, Clock clock) {
        this.db = db;
        this.history = history;
        this.texts = texts;
        this.touched = touched;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Page<Note.Line> list(Note.Of of, PageQuery query) {
        List<Note.Line> found = which(
                        of.study() == null ? noCondition() : ACTIVITY.STUDY_ID.eq(of.study()),
                        of.activity() == null ? noCondition() : ACTIVITY.ID.eq(of.activity()),
                        of.participant() == null ? noCondition() : NOTE.PARTICIPANT_ID.eq(of.participant()),
                        query.after(NOTE.ID))
                .orderBy(NOTE.ID)
                .limit(query.fetch())
                .fetch(Record1::value1);
        return Page.of(found, query, one -> List.of(one.id().value().toString()));
    }

    @Transactional(readOnly = true)
    Note.Line line(NoteId id) {
        return which(NOTE.ID.eq(id)).fetchOptional(Record1::value1).orElseThrow(Problem::notFound);
    }

    /** With its words as they are now, if they are seen, and the highlights that the caller has fetched. */
    @Transactional(readOnly = true)
    Note read(NoteId id, List<Highlight> highlights) {
        Note.Line line = line(id);
        return new Note(
                id,
                line.study(),
                line.activity(),
                line.kind(),
                line.on(),
                line.participant(),
                line.pseudonym(),
                texts.of(id),
                highlights,
                line.version(),
                line.changedAt(),
                line.changedBy());
    }

    Note create(Note.Draft draft) {
        StudyId study = db.select(ACTIVITY.STUDY_ID)
                .from(ACTIVITY)
                .where(mine(ACTIVITY), ACTIVITY.ID.eq(draft.activity()))
                .forKeyShare()
                .fetchOptional(ACTIVITY.STUDY_ID)
                .orElseThrow(() -> Problem.invalid("activity", "unknown"));
        if (draft.participant() != null) {
            boolean ofStudy = db.fetchExists(
                    PARTICIPANT,
                    mine(PARTICIPANT)
                            .and(PARTICIPANT.ID.eq(draft.participant()))
                            .and(PARTICIPANT.STUDY_ID.eq(study)));
            if (!ofStudy) {
                throw Problem.invalid("participant", "unknown");
            }
            texts.mayBeNoted(draft.participant());
        }
        NoteId id = new NoteId(Ids.next());
        db.insertInto(NOTE)
                .set(NOTE.TENANT_ID, Tenant.current())
                .set(NOTE.ID, id)
                .set(NOTE.ACTIVITY_ID, draft.activity())
                .set(NOTE.PARTICIPANT_ID, draft.participant())
                .set(NOTE.CHANGED_AT, clock.instant().truncatedTo(ChronoUnit.MICROS))
                .set(NOTE.CHANGED_BY_MEMBER_ID, Tenant.member().map(Member::id).orElse(null))
                .set(NOTE.WRITTEN_BY_MEMBER_ID, Tenant.member().map(Member::id).orElse(null))
                .execute();
        texts.write(id, 1, draft.blocks());
        history.record(KIND, id.value(), "created", null, null);
        return read(id, List.of());
    }

    /** Writes a new revision, and finds each highlight's passage in it again; one that is not found waits for somebody to look. */
    void edit(NoteId id, Note.Revision revision, Version version) {
        int before = texts.lock(id);
        version.mustBe(before);
        db.update(NOTE)
                .set(NOTE.VERSION, before + 1)
                .set(NOTE.CHANGED_AT, clock.instant().truncatedTo(ChronoUnit.MICROS))
                .set(NOTE.CHANGED_BY_MEMBER_ID, Tenant.member().map(Member::id).orElse(null))
                .where(mine(NOTE), NOTE.ID.eq(id))
                .execute();
        texts.write(id, before + 1, revision.blocks());
        anchor(id, revision.blocks().stream().map(Note.Block::text).toList());
        history.record(KIND, id.value(), "edited", null, null);
    }

    /** Writes those alone that are elsewhere now. One that is lost keeps its place: somebody may find it there. */
    private void anchor(NoteId id, List<String> blocks) {
        Set<HighlightId> lost = new HashSet<>();
        Set<HighlightId> relinked = new HashSet<>();
        List<HighlightRecord> moved = new ArrayList<>();
        for (HighlightRecord row : db.selectFrom(HIGHLIGHT)
                .where(mine(HIGHLIGHT), HIGHLIGHT.NOTE_ID.eq(id))
                .orderBy(HIGHLIGHT.ID)
                .forUpdate()
                .fetch()) {
            Passage was = new Passage(
                    row.getBlock(), row.getStartAt(), row.getEndAt(), row.getQuote(), row.getPrefix(), row.getSuffix());
            Optional<Passage> found = was.in(blocks);
            boolean linked = found.isPresent();
            Passage is = found.orElse(was);
            if (linked == row.getLinked() && is.equals(was)) {
                continue;
            }
            if (linked != row.getLinked()) {
                (linked ? relinked : lost).add(row.getId());
            }
            row.setLinked(linked);
            row.setBlock(is.block());
            row.setStartAt(is.start());
            row.setEndAt(is.end());
            row.setPrefix(is.prefix());
            row.setSuffix(is.suffix());
            row.setVersion(row.getVersion() + 1);
            moved.add(row);
        }
        if (!moved.isEmpty()) {
            db.batchUpdate(moved).execute();
        }
        touched.lost(lost);
        touched.relinked(relinked);
        lost.addAll(relinked);
        touched.tell(lost);
    }

    /** Gone at once, all revisions and highlights with it, as personal data are. */
    void delete(NoteId id, Version version) {
        version.mustBe(line(id).version());
        if (db.select(NOTE.ID)
                .from(NOTE)
                .where(mine(NOTE), NOTE.ID.eq(id), NOTE.VERSION.eq(version.number()))
                .forUpdate() // so that nobody marks anything in it meanwhile
                .fetch()
                .isEmpty()) {
            throw Problem.stale();
        }
        Set<HighlightId> highlights = Set.copyOf(db.select(HIGHLIGHT.ID)
                .from(HIGHLIGHT)
                .where(mine(HIGHLIGHT), HIGHLIGHT.NOTE_ID.eq(id))
                .orderBy(HIGHLIGHT.ID)
                .forUpdate()
                .fetch(Record1::value1));
        Set<InsightId> resting = touched.resting(highlights);
        db.deleteFrom(NOTE).where(mine(NOTE), NOTE.ID.eq(id)).execute();
        if (!highlights.isEmpty()) {
            touched.tell(resting, highlights);
        }
        touched.gone(highlights.stream().map(HighlightId::value).toList());
        touched.erased();
        history.record(KIND, id.value(), "deleted", null, null);
        history.forget(List.of(id.value()));
    }

    @Transactional(readOnly = true)
    Page<HistoryEntry> history(NoteId id, PageQuery query) {
        return history.of(KIND, id.value(), query);
    }

    private SelectConditionStep<Record1<Note.Line>> which(Condition... which) {
        return db.select(row(
                                NOTE.ID,
                                ACTIVITY.STUDY_ID,
                                ACTIVITY.ID,
                                ACTIVITY.KIND.convertFrom(Method::of),
                                ACTIVITY.HELD_ON,
                                NOTE.PARTICIPANT_ID,
                                PARTICIPANT.PSEUDONYM,
                                field(selectCount()
                                        .from(NOTE_BLOCK)
                                        .where(mine(NOTE_BLOCK), NOTE_BLOCK.NOTE_ID.eq(NOTE.ID))
                                        .and(NOTE_BLOCK.REVISION.eq(NOTE.VERSION))),
                                field(selectCount()
                                        .from(HIGHLIGHT)
                                        .where(mine(HIGHLIGHT), HIGHLIGHT.NOTE_ID.eq(NOTE.ID))),
                                field(selectCount()
                                        .from(HIGHLIGHT)
                                        .where(mine(HIGHLIGHT), HIGHLIGHT.NOTE_ID.eq(NOTE.ID))
                                        .and(HIGHLIGHT.LINKED.isFalse())),
                                NOTE.VERSION,
                                NOTE.CHANGED_AT,
                                Member.nameOf(NOTE.CHANGED_BY_MEMBER_ID))
                        .mapping(Note.Line::new))
                .from(NOTE)
                .join(ACTIVITY)
                .on(ACTIVITY.TENANT_ID.eq(NOTE.TENANT_ID), ACTIVITY.ID.eq(NOTE.ACTIVITY_ID))
                .leftJoin(PARTICIPANT)
                .on(PARTICIPANT.TENANT_ID.eq(NOTE.TENANT_ID), PARTICIPANT.ID.eq(NOTE.PARTICIPANT_ID))
                .where(mine(NOTE), and(which));
    }
}
