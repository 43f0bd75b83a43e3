package no.medvirk.research.withdrawal;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.research.db.Tables.ACTIVITY;
import static no.medvirk.research.db.Tables.ACTUAL_JOURNEY;
import static no.medvirk.research.db.Tables.CONSENT;
import static no.medvirk.research.db.Tables.FINDING_USE;
import static no.medvirk.research.db.Tables.HIGHLIGHT;
import static no.medvirk.research.db.Tables.INSIGHT;
import static no.medvirk.research.db.Tables.INSIGHT_HIGHLIGHT;
import static no.medvirk.research.db.Tables.NOTE;
import static no.medvirk.research.db.Tables.NOTE_BLOCK;
import static no.medvirk.research.db.Tables.PARTICIPANT;
import static no.medvirk.research.db.Tables.STUDY;
import static no.medvirk.research.db.Tables.TOUCHPOINT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.medvirk.core.Municipalities;
import no.medvirk.research.HighlightId;
import no.medvirk.research.InsightId;
import no.medvirk.research.ParticipantId;
import no.medvirk.research.db.tables.records.ConsentRecord;
import no.medvirk.research.participant.Consents;
import no.medvirk.research.participant.LinkToken;
import no.medvirk.research.participant.Purpose;
import no.medvirk.research.study.Method;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what is held about the participant whose link it is, and what it led to. */
@Service
@Transactional(readOnly = true)
class OwnPages {

    private final DSLContext db;
    private final Consents consents;
    private final Municipalities municipalities;

    OwnPages(DSLContext db, Consents consents, Municipalities municipalities) {
        this.db = db;
        this.consents = consents;
        this.municipalities = municipalities;
    }

    /** Empty for a link that was never made, was made anew, or whose participant is gone: nobody can tell which. */
    Optional<OwnPage> of(LinkToken link) {
        return db.select(PARTICIPANT.ID, PARTICIPANT.PSEUDONYM, STUDY.TITLE, STUDY.QUESTION)
                .from(PARTICIPANT)
                .join(STUDY)
                .on(STUDY.TENANT_ID.eq(PARTICIPANT.TENANT_ID), STUDY.ID.eq(PARTICIPANT.STUDY_ID))
                .where(mine(PARTICIPANT), PARTICIPANT.LINK_HASH.eq(link.hash()))
                .fetchOptional(row -> new OwnPage(
                        municipalities.current().name(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        agreed(row.value1()),
                        held(row.value1()),
                        led(row.value1())));
    }

    private List<OwnPage.Agreed> agreed(ParticipantId id) {
        Map<String, ConsentRecord> recorded = db.selectFrom(CONSENT)
                .where(mine(CONSENT), CONSENT.PARTICIPANT_ID.eq(id))
                .fetchMap(CONSENT.PURPOSE);
        return Arrays.stream(Purpose.values())
                .map(purpose -> new OwnPage.Agreed(purpose, consents.of(recorded.get(purpose.code()))))
                .toList();
    }

    private List<OwnPage.Held> held(ParticipantId id) {
        List<OwnPage.Held> notes = db.select(
                        ACTIVITY.HELD_ON,
                        ACTIVITY.KIND,
                        multiset(select(NOTE_BLOCK.TEXT)
                                        .from(NOTE_BLOCK)
                                        .where(mine(NOTE_BLOCK), NOTE_BLOCK.NOTE_ID.eq(NOTE.ID))
                                        .and(NOTE_BLOCK.REVISION.eq(NOTE.VERSION))
                                        .orderBy(NOTE_BLOCK.ORDINAL))
                                .convertFrom(rows -> rows.map(Record1::value1)),
                        multiset(select(HIGHLIGHT.QUOTE)
                                        .from(HIGHLIGHT)
                                        .where(mine(HIGHLIGHT), HIGHLIGHT.NOTE_ID.eq(NOTE.ID))
                                        .orderBy(HIGHLIGHT.BLOCK, HIGHLIGHT.START_AT))
                                .convertFrom(rows -> rows.map(Record1::value1)))
                .from(NOTE)
                .join(ACTIVITY)
                .on(ACTIVITY.TENANT_ID.eq(NOTE.TENANT_ID), ACTIVITY.ID.eq(NOTE.ACTIVITY_ID))
                .where(mine(NOTE), NOTE.PARTICIPANT_ID.eq(id))
                .orderBy(ACTIVITY.HELD_ON, NOTE.ID)
                .fetch(mapping(OwnPage.Held::new));
        return Stream.concat(notes.stream(), wentThrough(id).stream())
                .sorted(Comparator.comparing(OwnPage.Held::on))
                .toList();
    }

    private List<OwnPage.Held> wentThrough(ParticipantId id) {
        return db.select(
                        ACTUAL_JOURNEY.TOLD_ON,
                        multiset(select(TOUCHPOINT.INITIATOR, TOUCHPOINT.DONE, TOUCHPOINT.ANSWERED, TOUCHPOINT.TOLD)
                                        .from(TOUCHPOINT)
                                        .where(mine(TOUCHPOINT), TOUCHPOINT.ACTUAL_JOURNEY_ID.eq(ACTUAL_JOURNEY.ID))
                                        .orderBy(TOUCHPOINT.ORDINAL))
                                .convertFrom(rows -> rows.map(OwnPages::words)))
                .from(ACTUAL_JOURNEY)
                .where(mine(ACTUAL_JOURNEY), ACTUAL_JOURNEY.PARTICIPANT_ID.eq(id))
                .orderBy(ACTUAL_JOURNEY.TOLD_ON, ACTUAL_JOURNEY.ID)
                .fetch(row -> new OwnPage.Held(
                        row.value1(),
                        Method.JOURNEY_ANALYSIS.code(),
                        row.value2().stream().filter(words -> !words.isEmpty()).toList(),
                        List.of()));
    }

    private static String words(Record touchpoint) {
        return Arrays.stream(touchpoint.intoArray())
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining(" – "));
    }

    private List<OwnPage.Led> led(ParticipantId id) {
        var marked = select(HIGHLIGHT.ID)
                .from(HIGHLIGHT)
                .join(NOTE)
                .on(NOTE.TENANT_ID.eq(HIGHLIGHT.TENANT_ID), NOTE.ID.eq(HIGHLIGHT.NOTE_ID))
                .where(mine(HIGHLIGHT), NOTE.PARTICIPANT_ID.eq(id));
        record Rested(InsightId insight, String statement, List<HighlightId> own) {
            Stream<UUID> findings() {
                return Stream.concat(Stream.of(insight.value()), own.stream().map(HighlightId::value));
            }
        }
        List<Rested> all = db.select(
                        INSIGHT.ID,
                        INSIGHT.STATEMENT,
                        multiset(select(INSIGHT_HIGHLIGHT.HIGHLIGHT_ID)
                                        .from(INSIGHT_HIGHLIGHT)
                                        .where(mine(INSIGHT_HIGHLIGHT), INSIGHT_HIGHLIGHT.INSIGHT_ID.eq(INSIGHT.ID))
                                        .and(INSIGHT_HIGHLIGHT.HIGHLIGHT_ID.in(marked)))
                                .convertFrom(rows -> rows.map(Record1::value1)))
                .from(INSIGHT)
                .where(mine(INSIGHT), INSIGHT.TRASHED_AT.isNull())
                .and(INSIGHT.ID.in(select(INSIGHT_HIGHLIGHT.INSIGHT_ID)
                        .from(INSIGHT_HIGHLIGHT)
                        .where(mine(INSIGHT_HIGHLIGHT), INSIGHT_HIGHLIGHT.HIGHLIGHT_ID.in(marked))))
                .orderBy(INSIGHT.ID)
                .fetch(mapping(Rested::new));
        List<UUID> findings = all.stream().flatMap(Rested::findings).toList();
        Map<UUID, List<String>> uses = db.select(FINDING_USE.FINDING_ID, FINDING_USE.USER_TITLE)
                .from(FINDING_USE)
                .where(mine(FINDING_USE), FINDING_USE.FINDING_ID.in(findings))
                .and(FINDING_USE.USED.isTrue())
                .orderBy(FINDING_USE.USER_TITLE)
                .fetchGroups(FINDING_USE.FINDING_ID, FINDING_USE.USER_TITLE);
        return all.stream()
                .map(rested -> new OwnPage.Led(
                        rested.statement(),
                        rested.findings()
                                .flatMap(finding -> uses.getOrDefault(finding, List.of()).stream())
                                .distinct()
                                .toList()))
                .toList();
    }
}
