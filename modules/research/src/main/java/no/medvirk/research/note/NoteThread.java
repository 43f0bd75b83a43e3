package no.medvirk.research.note;

import static java.util.Objects.requireNonNull;
import static no.medvirk.core.Tenant.mine;
import static no.medvirk.research.db.Tables.ACTIVITY;
import static no.medvirk.research.db.Tables.HIGHLIGHT;
import static no.medvirk.research.db.Tables.NOTE;
import static no.medvirk.research.db.Tables.PARTICIPANT;
import static org.jooq.impl.DSL.noCondition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.medvirk.core.LocalText;
import no.medvirk.core.ThreadNode;
import no.medvirk.core.ThreadNode.Link;
import no.medvirk.core.ThreadSource;
import no.medvirk.research.NoteId;
import no.medvirk.research.study.Method;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes and their highlights in the red thread: who, how and when, and none of the words. */
@Service
@Transactional(readOnly = true)
class NoteThread implements ThreadSource {

    private final DSLContext db;

    NoteThread(DSLContext db) {
        this.db = db;
    }

    @Override
    public Set<String> roots() {
        return Set.of("note");
    }

    @Override
    public List<UUID> ids(String root, @Nullable UUID after, int limit) {
        return db.select(NOTE.ID)
                .from(NOTE)
                .where(mine(NOTE))
                .and(after == null ? noCondition() : NOTE.ID.gt(new NoteId(after)))
                .orderBy(NOTE.ID)
                .limit(limit)
                .fetch(row -> row.value1().value());
    }

    @Override
    public List<ThreadNode> of(String root, UUID id) {
        var note = db.select(
                        ACTIVITY.STUDY_ID,
                        ACTIVITY.HELD_ON,
                        NOTE.PARTICIPANT_ID,
                        PARTICIPANT.PSEUDONYM,
                        ACTIVITY.KIND.convertFrom(Method::of))
                .from(NOTE)
                .join(ACTIVITY)
                .on(ACTIVITY.TENANT_ID.eq(NOTE.TENANT_ID), ACTIVITY.ID.eq(NOTE.ACTIVITY_ID))
                .leftJoin(PARTICIPANT)
                .on(PARTICIPANT.TENANT_ID.eq(NOTE.TENANT_ID), PARTICIPANT.ID.eq(NOTE.PARTICIPANT_ID))
                .where(mine(NOTE), NOTE.ID.eq(new NoteId(id)))
                .fetchOne();
        if (note == null) {
            return List.of();
        }
        @Nullable String who = note.value3() == null ? null : note.value4();
        LocalText method = note.value5().word();
        LocalDate on = note.value2(); // the screen writes it as its reader does
        List<Link> links = new ArrayList<>();
        links.add(new Link("part-of", "study", note.value1().value()));
        if (note.value3() != null) {
            links.add(new Link("told-by", "participant", note.value3().value()));
        }
        List<ThreadNode> all = new ArrayList<>();
        all.add(new ThreadNode(
                root,
                id,
                titled(method, word -> said(who, word) + " " + on),
                null,
                "innsikt/notater/" + id,
                links,
                Set.of()));
        db.select(HIGHLIGHT.ID)
                .from(HIGHLIGHT)
                .where(mine(HIGHLIGHT), HIGHLIGHT.NOTE_ID.eq(new NoteId(id)))
                .orderBy(HIGHLIGHT.BLOCK, HIGHLIGHT.START_AT, HIGHLIGHT.ID)
                .fetch(Record1::value1)
                .forEach(highlight -> all.add(new ThreadNode(
                        "highlight",
                        highlight.value(),
                        numbered(titled(method, word -> who == null ? word + " " + on : said(who, word)), all.size()),
                        null,
                        "innsikt/notater/" + id + "?utdrag=" + highlight.value(),
                        List.of(new Link("passage-of", "note", id)),
                        Set.of())));
        return all;
    }

    /** Ansatt 1, intervju. */
    private static String said(@Nullable String who, String method) {
        return who == null ? method : who + ", " + method.toLowerCase(Locale.ROOT);
    }

    /** The place of a highlight among its note's, for what it says is told by research alone. */
    private static LocalText numbered(LocalText of, int number) {
        return new LocalText(
                of.nb() + ", utdrag " + number, of.nn() + ", utdrag " + number, of.en() + ", highlight " + number);
    }

    private static LocalText titled(LocalText word, UnaryOperator<String> title) {
        return new LocalText(
                title.apply(requireNonNull(word.nb())),
                title.apply(requireNonNull(word.nn())),
                title.apply(requireNonNull(word.en())));
    }
}
