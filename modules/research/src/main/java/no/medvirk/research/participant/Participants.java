package no.medvirk.research.participant;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.research.db.Tables.CONSENT;
import static no.medvirk.research.db.Tables.NOTE;
import static no.medvirk.research.db.Tables.PARTICIPANT;
import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.medvirk.core.History;
import no.medvirk.core.Ids;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Problem;
import no.medvirk.core.Tenant;
import no.medvirk.core.Version;
import no.medvirk.research.ParticipantId;
import no.medvirk.research.StudyId;
import no.medvirk.research.study.Activities;
import no.medvirk.research.study.StudyLinks;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The participants and what they agree to. The history of one holds no name, and goes when they go. */
@Service
@Transactional
public class Participants {

    private static final String KIND = "participant";

    private final DSLContext db;
    private final History history;
    private final Agreements agreements;
    private final StudyLinks links;
    private final Activities activities;

    Participants(DSLContext db, History history, Agreements agreements, StudyLinks links, Activities activities) {
        this.db = db;
        this.history = history;
        this.agreements = agreements;
        this.links = links;
        this.activities = activities;
    }

    @Transactional(readOnly = true)
    Page<Participant> list(@Nullable StudyId study, PageQuery query) {
        List<Participant> found = which(
                        study == null ? noCondition() : PARTICIPANT.STUDY_ID.eq(study),
                        query.after(PARTICIPANT.PSEUDONYM, PARTICIPANT.ID))
                .orderBy(PARTICIPANT.PSEUDONYM, PARTICIPANT.ID)
                .limit(query.fetch())
                .fetch(Record1::value1);
        return Page.of(
                found, query, one -> List.of(one.pseudonym(), one.id().value().toString()));
    }

    @Transactional(readOnly = true)
    Participant byId(ParticipantId id) {
        return which(PARTICIPANT.ID.eq(id)).fetchOptional(Record1::value1).orElseThrow(Problem::notFound);
    }

    Participant create(Participant.Draft draft) {
        links.mustBeStudy(draft.study());
        if (draft.consents().stream()
                        .map(Participant.GivenFor::purpose)
                        .distinct()
                        .count()
                < draft.consents().size()) {
            throw Problem.invalid("consents", "duplicate");
        }
        ParticipantId id = new ParticipantId(Ids.next());
        db.insertInto(PARTICIPANT)
                .set(PARTICIPANT.TENANT_ID, Tenant.current())
                .set(PARTICIPANT.ID, id)
                .set(PARTICIPANT.STUDY_ID, draft.study())
                .set(PARTICIPANT.PSEUDONYM, draft.pseudonym())
                .set(PARTICIPANT.SIDE, draft.side().code())
                .execute();
        draft.consents()
                .forEach(given -> agreements.give(
                        id, given.purpose(), new Participant.Giving(given.givenOn(), given.until(), given.channel())));
        history.record(KIND, id.value(), "created", null, null);
        return byId(id);
    }

    Participant change(ParticipantId id, Participant.Changes changes, Version version) {
        Side before = byId(id).side();
        next(
                id,
                version,
                Map.of(
                        PARTICIPANT.PSEUDONYM,
                        changes.pseudonym(),
                        PARTICIPANT.SIDE,
                        changes.side().code()));
        history.record(KIND, id.value(), "changed", null, null);
        Participant after = byId(id);
        if (before != after.side()) {
            activities.tellAgain(after.study());
        }
        return after;
    }

    /** Records that somebody agrees, also anew after a withdrawal: that is another consent. */
    Participant give(ParticipantId id, String purpose, Participant.Giving giving, Version version) {
        agreements.mustSeeWordsOf(id);
        next(id, version, Map.of());
        agreements.give(id, known(purpose), giving);
        history.record(KIND, id.value(), "consent-given", null, Map.of("purpose", purpose));
        return byId(id);
    }

    /** Makes a link to the participant's own page; one that was made before leads nowhere from now on. */
    LinkToken link(ParticipantId id) {
        agreements.mustSeeWordsOf(id);
        LinkToken token = LinkToken.random();
        int made = db.update(PARTICIPANT)
                .set(PARTICIPANT.LINK_HASH, token.hash())
                .set(PARTICIPANT.LINK_MADE_AT, currentInstant())
                .where(mine(PARTICIPANT), PARTICIPANT.ID.eq(id))
                .execute();
        if (made == 0) {
            throw Problem.notFound();
        }
        history.record(KIND, id.value(), "link-made", null, null);
        return token;
    }

    /** A purpose that an address names; one that does not exist is no place. */
    public static Purpose known(String code) {
        return Arrays.stream(Purpose.values())
                .filter(purpose -> purpose.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private void next(ParticipantId id, Version version, Map<? extends Field<?>, ?> columns) {
        int changed = db.update(PARTICIPANT)
                .set(columns)
                .set(PARTICIPANT.VERSION, version.number() + 1)
                .where(mine(PARTICIPANT), PARTICIPANT.ID.eq(id), PARTICIPANT.VERSION.eq(version.number()))
                .execute();
        if (changed == 0) {
            throw db.fetchExists(PARTICIPANT, mine(PARTICIPANT).and(PARTICIPANT.ID.eq(id)))
                    ? Problem.stale()
                    : Problem.notFound();
        }
    }

    private SelectConditionStep<Record1<Participant>> which(Condition... which) {
        return db.select(row(
                                PARTICIPANT.ID,
                                PARTICIPANT.STUDY_ID,
                                PARTICIPANT.PSEUDONYM,
                                PARTICIPANT.SIDE.convertFrom(Side::of),
                                multiset(select(CONSENT.fields())
                                                .from(CONSENT)
                                                .where(mine(CONSENT), CONSENT.PARTICIPANT_ID.eq(PARTICIPANT.ID)))
                                        .convertFrom(rows -> agreements.lines(rows.into(CONSENT))),
                                PARTICIPANT.LINK_MADE_AT,
                                field(selectCount()
                                        .from(NOTE)
                                        .where(mine(NOTE), NOTE.PARTICIPANT_ID.eq(PARTICIPANT.ID))),
                                PARTICIPANT.VERSION)
                        .mapping(Participant::new))
                .from(PARTICIPANT)
                .where(mine(PARTICIPANT), and(which));
    }
}
