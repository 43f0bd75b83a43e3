package no.medvirk.journeys.sharing;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.journeys.db.Tables.JOURNEY;
import static no.medvirk.journeys.db.Tables.SHARED_LINK;
import static org.jooq.impl.DSL.currentInstant;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.medvirk.core.History;
import no.medvirk.core.HistoryEntry;
import no.medvirk.core.Ids;
import no.medvirk.core.Member;
import no.medvirk.core.NorwegianTime;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Problem;
import no.medvirk.core.Tenant;
import no.medvirk.core.Version;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.blueprint.Limits;
import no.medvirk.journeys.journey.Documents;
import no.medvirk.journeys.journey.JourneyDocument;
import no.medvirk.journeys.sharing.SharedLink.Draft;
import no.medvirk.journeys.sharing.SharedLink.State;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The links to the bound municipality's journeys. What one shows is kept with it: a journey that goes on is not let out unseen. */
@Service
@Transactional
class SharedLinks {

    private static final String LINK = "shared-link";
    private static final int LONGEST_DAYS = 366;
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"; // none that is mistaken for another
    private static final int LENGTH = 26; // 128 bits: nobody guesses one
    private static final SecureRandom RANDOM = new SecureRandom();

    private final DSLContext db;
    private final Documents documents;
    private final History history;
    private final JsonMapper json;
    private final Clock clock;

    SharedLinks(DSLContext db, Documents documents, History history, JsonMapper json, Clock clock) {
        this.db = db;
        this.documents = documents;
        this.history = history;
        this.json = json;
        this.clock = clock;
    }

    /** What a link would show, and of which state of the journey. */
    record Preview(int seq, Excerpt excerpt) {}

    /** The latest first. */
    @Transactional(readOnly = true)
    List<SharedLink> of(JourneyId journey) {
        if (!db.fetchExists(JOURNEY, mine(JOURNEY), JOURNEY.ID.eq(journey))) {
            throw Problem.notFound();
        }
        return found(SHARED_LINK.JOURNEY_ID.eq(journey));
    }

    @Transactional(readOnly = true)
    Preview preview(JourneyId journey, Chosen chosen) {
        JourneyDocument document = shareable(journey);
        return new Preview(document.seq(), Excerpt.of(document, chosen, today()));
    }

    /** @throws Problem not-found, conflict {@code trashed}, {@code changed-since} or {@code too-many-links}, or invalid */
    SharedLink create(JourneyId journey, Draft draft) {
        JourneyDocument document = shareable(journey);
        if (document.seq() != draft.seq()) {
            throw Problem.conflict("changed-since");
        }
        if (draft.expiresOn().isBefore(today())) {
            throw Problem.invalid("expiresOn", "past");
        }
        if (draft.expiresOn().isAfter(today().plusDays(LONGEST_DAYS))) {
            throw Problem.invalid(List.of(new Problem.Fault(
                    "expiresOn", "day", today().plusDays(LONGEST_DAYS).toString())));
        }
        if (db.fetchCount(SHARED_LINK, mine(SHARED_LINK), SHARED_LINK.JOURNEY_ID.eq(journey), opens())
                >= Limits.SHARED_LINKS) {
            throw Problem.conflict("too-many-links");
        }
        SharedLinkId id = new SharedLinkId(Ids.next());
        db.insertInto(SHARED_LINK)
                .set(SHARED_LINK.TENANT_ID, Tenant.current())
                .set(SHARED_LINK.ID, id)
                .set(SHARED_LINK.JOURNEY_ID, journey)
                .set(SHARED_LINK.CODE, code())
                .set(SHARED_LINK.NAME, draft.name())
                .set(SHARED_LINK.SEQ, document.seq())
                .set(
                        SHARED_LINK.EXCERPT,
                        JSONB.valueOf(json.writeValueAsString(Excerpt.of(document, draft.chosen(), today()))))
                .set(SHARED_LINK.EXPIRES_ON, draft.expiresOn())
                .set(SHARED_LINK.MADE_AT, currentInstant())
                .set(
                        SHARED_LINK.MADE_BY_MEMBER_ID,
                        Tenant.member().map(Member::id).orElse(null))
                .execute();
        // not who it is for: that may be a person, and the history outlives the journey
        history.record(LINK, id.value(), "created", null, Map.of("expiresOn", draft.expiresOn()));
        return byId(id);
    }

    /** From now on it does not open; that is not undone: whoever is to read it again gets a new one. */
    SharedLink withdraw(SharedLinkId id, Version version) {
        SharedLink before = byId(id);
        version.mustBe(before.version());
        int changed = db.update(SHARED_LINK)
                .set(SHARED_LINK.WITHDRAWN_AT, currentInstant())
                .set(SHARED_LINK.EXCERPT, JSONB.valueOf("{}")) // what was let out is not kept
                .set(
                        SHARED_LINK.WITHDRAWN_BY_MEMBER_ID,
                        Tenant.member().map(Member::id).orElse(null))
                .set(SHARED_LINK.VERSION, before.version() + 1)
                .where(
                        mine(SHARED_LINK),
                        SHARED_LINK.ID.eq(id),
                        SHARED_LINK.VERSION.eq(before.version()),
                        SHARED_LINK.WITHDRAWN_AT.isNull())
                .execute();
        if (changed == 0) {
            throw Problem.stale();
        }
        history.record(LINK, id.value(), "withdrawn", null, null);
        return byId(id);
    }

    @Transactional(readOnly = true)
    SharedLink byId(SharedLinkId id) {
        return found(SHARED_LINK.ID.eq(id)).stream().findFirst().orElseThrow(Problem::notFound);
    }

    /** What the link with this code shows, while it opens and the journey is not in the trash. */
    @Transactional(readOnly = true)
    Optional<Excerpt> opened(String code) {
        return db.select(SHARED_LINK.EXCERPT)
                .from(SHARED_LINK)
                .join(JOURNEY)
                .on(JOURNEY.TENANT_ID.eq(SHARED_LINK.TENANT_ID), JOURNEY.ID.eq(SHARED_LINK.JOURNEY_ID))
                .where(mine(SHARED_LINK), SHARED_LINK.CODE.eq(code))
                .and(opens())
                .and(JOURNEY.TRASHED_AT.isNull())
                .fetchOptional(row -> json.readValue(row.value1().data(), Excerpt.class));
    }

    @Transactional(readOnly = true)
    Page<HistoryEntry> history(SharedLinkId id, PageQuery query) {
        return history.of(LINK, id.value(), query);
    }

    private JourneyDocument shareable(JourneyId journey) {
        JourneyDocument document = documents.byId(journey);
        if (document.trashedAt() != null) {
            throw Problem.conflict("trashed");
        }
        return document;
    }

    private List<SharedLink> found(Condition which) {
        Field<String> by = Member.nameOf(SHARED_LINK.MADE_BY_MEMBER_ID);
        Field<String> withdrawnBy = Member.nameOf(SHARED_LINK.WITHDRAWN_BY_MEMBER_ID);
        return db.select(
                        SHARED_LINK.ID,
                        SHARED_LINK.JOURNEY_ID,
                        SHARED_LINK.NAME,
                        SHARED_LINK.CODE,
                        SHARED_LINK.SEQ,
                        SHARED_LINK.EXPIRES_ON,
                        SHARED_LINK.MADE_AT,
                        by,
                        SHARED_LINK.WITHDRAWN_AT,
                        withdrawnBy,
                        SHARED_LINK.VERSION)
                .from(SHARED_LINK)
                .where(mine(SHARED_LINK), which)
                .orderBy(SHARED_LINK.ID.desc())
                .fetch(row -> new SharedLink(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        row.value4(),
                        row.value5(),
                        row.value6(),
                        row.value9() != null
                                ? State.WITHDRAWN
                                : row.value6().isBefore(today()) ? State.EXPIRED : State.OPEN,
                        row.value7(),
                        row.value8(),
                        row.value9(),
                        row.value10(),
                        row.value11()));
    }

    private Condition opens() {
        return SHARED_LINK.WITHDRAWN_AT.isNull().and(SHARED_LINK.EXPIRES_ON.ge(today()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), NorwegianTime.ZONE);
    }

    private static String code() {
        return RANDOM.ints(LENGTH, 0, LETTERS.length())
                .collect(StringBuilder::new, (code, at) -> code.append(LETTERS.charAt(at)), StringBuilder::append)
                .toString();
    }
}
