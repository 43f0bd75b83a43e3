package no.medvirk.journeys.version;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.journeys.db.Tables.JOURNEY;
import static no.medvirk.journeys.db.Tables.VERSION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Optional;
import no.medvirk.core.Ids;
import no.medvirk.core.Member;
import no.medvirk.core.Problem;
import no.medvirk.core.Tenant;
import no.medvirk.core.Version;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.blueprint.Coded;
import no.medvirk.journeys.blueprint.Limits;
import no.medvirk.journeys.journey.Documents;
import no.medvirk.journeys.journey.JourneyDocument;
import no.medvirk.journeys.version.JourneyVersion.Draft;
import no.medvirk.journeys.version.JourneyVersion.Occasion;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The versions of the bound municipality's journeys that are not in the trash. */
@Service
@Transactional
public class JourneyVersions {

    private final DSLContext db;
    private final Documents documents;
    private final JsonMapper json;

    JourneyVersions(DSLContext db, Documents documents, JsonMapper json) {
        this.db = db;
        this.documents = documents;
        this.json = json;
    }

    /** What a version held, and what it is called. */
    public record Opened(JourneyVersion version, JourneyDocument document) {}

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<JourneyVersion> of(JourneyId journey) {
        if (!db.fetchExists(JOURNEY, mine(JOURNEY), JOURNEY.ID.eq(journey))) {
            throw Problem.notFound();
        }
        return living(VERSION.JOURNEY_ID.eq(journey));
    }

    @Transactional(readOnly = true)
    public JourneyVersion byId(VersionId id) {
        return living(VERSION.ID.eq(id)).stream().findFirst().orElseThrow(Problem::notFound);
    }

    /** The journey as it was then, with the words that others have for it now. */
    @Transactional(readOnly = true)
    public Opened open(VersionId id) {
        JourneyVersion version = byId(id);
        return db.select(VERSION.DOCUMENT)
                .from(VERSION)
                .where(mine(VERSION), VERSION.ID.eq(id))
                .fetchSingle(row -> new Opened(
                        version, documents.told(Picture.read(row.value1().data(), json))));
    }

    /** The version that a new journey was begun from, while it is not in the trash. */
    @Transactional(readOnly = true)
    public Optional<Opened> begunFor(JourneyId target) {
        return living(VERSION.BEGUN_JOURNEY_ID.eq(target)).stream().findFirst().map(version -> open(version.id()));
    }

    /** @throws Problem not-found, conflict {@code trashed} or {@code too-many-versions} */
    JourneyVersion save(JourneyId journey, Draft draft) {
        JourneyDocument document = documents.byId(journey);
        if (document.trashedAt() != null) {
            throw Problem.conflict("trashed");
        }
        if (db.fetchCount(VERSION, living(), VERSION.JOURNEY_ID.eq(journey), saved()) >= Limits.VERSIONS) {
            throw Problem.conflict("too-many-versions");
        }
        return keep(document, Occasion.SAVED, draft, null);
    }

    /** Today's journey as it is when a new one is begun from it. */
    public void begun(JourneyDocument today, JourneyId target, String title) {
        keep(today, Occasion.BEGUN, new Draft(title, null), target);
    }

    /** The journey as it is before it becomes an earlier version again; of such, only the latest are kept. */
    JourneyVersion beforeRestoring(JourneyDocument now, JourneyVersion restored) {
        return keepLatest(now, Occasion.RESTORING, restored.name());
    }

    /** The journey as it is before some of it becomes a journey of its own; of such, too, only the latest are kept. */
    public JourneyVersion beforeSplitting(JourneyDocument now, String title) {
        return keepLatest(now, Occasion.SPLITTING, title);
    }

    private JourneyVersion keepLatest(JourneyDocument now, Occasion occasion, String name) {
        JourneyVersion kept = keep(now, occasion, new Draft(name, null), null);
        Condition such = VERSION.JOURNEY_ID.eq(now.id()).and(VERSION.OCCASION.eq(occasion.code()));
        db.deleteFrom(VERSION)
                .where(mine(VERSION), such)
                .and(VERSION.ID.notIn(select(VERSION.ID)
                        .from(VERSION)
                        .where(mine(VERSION), such)
                        .orderBy(VERSION.ID.desc())
                        .limit(Limits.VERSIONS_BEFORE_RESTORING)))
                .execute();
        return kept;
    }

    /** One that was made by itself is somebody's own once it has a name. */
    JourneyVersion change(VersionId id, Draft draft, Version version) {
        JourneyVersion before = byId(id);
        version.mustBe(before.version());
        int changed = db.update(VERSION)
                .set(VERSION.NAME, draft.name())
                .set(VERSION.NOTE, draft.note())
                .set(VERSION.OCCASION, Occasion.SAVED.code())
                .set(VERSION.VERSION_, before.version() + 1)
                .where(living(), VERSION.ID.eq(id), VERSION.VERSION_.eq(before.version()))
                .execute();
        if (changed == 0) {
            throw Problem.stale();
        }
        return byId(id);
    }

    private JourneyVersion keep(JourneyDocument document, Occasion occasion, Draft draft, @Nullable JourneyId begun) {
        VersionId id = new VersionId(Ids.next());
        db.insertInto(VERSION)
                .set(VERSION.TENANT_ID, Tenant.current())
                .set(VERSION.ID, id)
                .set(VERSION.JOURNEY_ID, document.id())
                .set(VERSION.NAME, draft.name())
                .set(VERSION.NOTE, draft.note())
                .set(VERSION.OCCASION, occasion.code())
                .set(VERSION.BEGUN_JOURNEY_ID, begun)
                .set(VERSION.SEQ, document.seq())
                .set(VERSION.STEPS, document.steps().size())
                .set(VERSION.CARDS, document.cards().size())
                .set(VERSION.DOCUMENT, JSONB.valueOf(Picture.of(document, json)))
                .set(VERSION.MADE_AT, currentInstant())
                .set(VERSION.MADE_BY_MEMBER_ID, Tenant.member().map(Member::id).orElse(null))
                .execute();
        return byId(id);
    }

    private static Condition living() {
        return mine(VERSION).and(VERSION.TRASHED_AT.isNull());
    }

    private static Condition saved() {
        return VERSION.OCCASION.eq(Occasion.SAVED.code());
    }

    private List<JourneyVersion> living(Condition which) {
        Field<String> by = Member.nameOf(VERSION.MADE_BY_MEMBER_ID);
        Field<Occasion> occasion = VERSION.OCCASION.convertFrom(code -> Coded.of(Occasion.class, code));
        return db.select(
                        VERSION.ID,
                        VERSION.JOURNEY_ID,
                        VERSION.NAME,
                        VERSION.NOTE,
                        occasion,
                        VERSION.SEQ,
                        VERSION.STEPS,
                        VERSION.CARDS,
                        VERSION.MADE_AT,
                        by,
                        VERSION.VERSION_)
                .from(VERSION)
                .where(living(), which)
                .orderBy(VERSION.ID.desc())
                .fetch(mapping(JourneyVersion::new));
    }
}
