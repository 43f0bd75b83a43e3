package no.medvirk.journeys.template;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.journeys.db.Tables.TEMPLATE;
import static no.medvirk.journeys.template.TemplateTrash.TEMPLATES;
import static org.jooq.impl.DSL.currentInstant;
import static org.jooq.impl.DSL.noCondition;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.medvirk.core.History;
import no.medvirk.core.HistoryEntry;
import no.medvirk.core.Ids;
import no.medvirk.core.Member;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Problem;
import no.medvirk.core.Tenant;
import no.medvirk.core.Version;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.blueprint.Limits;
import no.medvirk.journeys.journey.Documents;
import no.medvirk.journeys.journey.JourneyDocument;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The municipality's own templates that are not in the trash. */
@Service
@Transactional
class Templates {

    private final DSLContext db;
    private final Documents documents;
    private final History history;
    private final JsonMapper json;

    Templates(DSLContext db, Documents documents, History history, JsonMapper json) {
        this.db = db;
        this.documents = documents;
        this.history = history;
        this.json = json;
    }

    /** All of them: there are {@link Limits#TEMPLATES} at most. */
    @Transactional(readOnly = true)
    public List<Template> all() {
        return living(noCondition());
    }

    @Transactional(readOnly = true)
    public Template byId(TemplateId id) {
        return living(TEMPLATE.ID.eq(id)).stream().findFirst().orElseThrow(Problem::notFound);
    }

    @Transactional(readOnly = true)
    public Pattern pattern(TemplateId id) {
        return db.select(TEMPLATE.PATTERN)
                .from(TEMPLATE)
                .where(mine(TEMPLATE), TEMPLATE.ID.eq(id), TEMPLATE.TRASHED_AT.isNull())
                .fetchOptional(row -> json.readValue(row.value1().data(), Pattern.class))
                .orElseThrow(Problem::notFound);
    }

    /** @throws Problem not-found, conflict {@code trashed} or {@code too-many-templates} */
    Template make(Template.Making making) {
        JourneyDocument journey = living(making.journey());
        if (db.fetchCount(TEMPLATE, mine(TEMPLATE)) >= Limits.TEMPLATES) {
            throw Problem.conflict("too-many-templates");
        }
        TemplateId id = new TemplateId(Ids.next());
        db.insertInto(TEMPLATE)
                .set(TEMPLATE.TENANT_ID, Tenant.current())
                .set(TEMPLATE.ID, id)
                .set(TEMPLATE.NAME, making.name())
                .set(TEMPLATE.PURPOSE, making.purpose())
                .set(held(journey, making.withCards()))
                .execute();
        Template made = byId(id);
        history.record(TEMPLATES.name(), id.value(), "created", null, made.told(journey.title()));
        return made;
    }

    /** Renames it, and says anew what it is for. */
    Template change(TemplateId id, Template.Draft draft, Version version) {
        Map<Field<?>, @Nullable Object> columns = new HashMap<>();
        columns.put(TEMPLATE.NAME, draft.name());
        columns.put(TEMPLATE.PURPOSE, draft.purpose());
        return write(id, version, columns, null);
    }

    /** Makes it hold a journey as that is now. @throws Problem not-found, or conflict {@code trashed} */
    Template replace(TemplateId id, Template.Replacing replacing, Version version) {
        JourneyDocument journey = living(replacing.journey());
        return write(id, version, held(journey, replacing.withCards()), journey.title());
    }

    private Template write(
            TemplateId id, Version version, Map<Field<?>, @Nullable Object> columns, @Nullable String journey) {
        Template before = byId(id);
        version.mustBe(before.version());
        int changed = db.update(TEMPLATE)
                .set(columns)
                .set(TEMPLATE.VERSION, before.version() + 1)
                .where(
                        mine(TEMPLATE),
                        TEMPLATE.ID.eq(id),
                        TEMPLATE.VERSION.eq(before.version()),
                        TEMPLATE.TRASHED_AT.isNull())
                .execute();
        if (changed == 0) {
            throw Problem.stale();
        }
        Template after = byId(id);
        history.record(TEMPLATES.name(), id.value(), "changed", before.told(null), after.told(journey));
        return after;
    }

    @Transactional(readOnly = true)
    public Page<HistoryEntry> history(TemplateId id, PageQuery query) {
        return history.of(TEMPLATES.name(), id.value(), query);
    }

    private JourneyDocument living(JourneyId id) {
        JourneyDocument journey = documents.byId(id);
        if (journey.trashedAt() != null) {
            throw Problem.conflict("trashed");
        }
        return journey;
    }

    private Map<Field<?>, @Nullable Object> held(JourneyDocument journey, boolean withCards) {
        Pattern pattern = Pattern.of(journey, withCards, json);
        Map<Field<?>, @Nullable Object> columns = new HashMap<>();
        columns.put(TEMPLATE.WITH_CARDS, withCards);
        columns.put(TEMPLATE.OUTLINE, JSONB.valueOf(json.writeValueAsString(pattern.outline())));
        columns.put(TEMPLATE.PATTERN, JSONB.valueOf(json.writeValueAsString(pattern)));
        columns.put(TEMPLATE.MADE_AT, currentInstant());
        columns.put(TEMPLATE.MADE_BY_MEMBER_ID, Tenant.member().map(Member::id).orElse(null));
        return columns;
    }

    private List<Template> living(Condition which) {
        Field<String> by = Member.nameOf(TEMPLATE.MADE_BY_MEMBER_ID);
        return db.select(
                        TEMPLATE.ID,
                        TEMPLATE.NAME,
                        TEMPLATE.PURPOSE,
                        TEMPLATE.WITH_CARDS,
                        TEMPLATE.OUTLINE,
                        TEMPLATE.MADE_AT,
                        by,
                        TEMPLATE.VERSION)
                .from(TEMPLATE)
                .where(mine(TEMPLATE), TEMPLATE.TRASHED_AT.isNull(), which)
                .orderBy(TEMPLATE.NAME, TEMPLATE.ID)
                .fetch(row -> new Template(
                        row.get(TEMPLATE.ID),
                        row.get(TEMPLATE.NAME),
                        row.get(TEMPLATE.PURPOSE),
                        row.get(TEMPLATE.WITH_CARDS),
                        json.readValue(row.get(TEMPLATE.OUTLINE).data(), Outline.class),
                        row.get(TEMPLATE.MADE_AT),
                        row.get(by),
                        row.get(TEMPLATE.VERSION)));
    }
}
