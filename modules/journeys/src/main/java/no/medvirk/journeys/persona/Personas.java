package no.medvirk.journeys.persona;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.journeys.db.Tables.CARD;
import static no.medvirk.journeys.db.Tables.JOURNEY;
import static no.medvirk.journeys.db.Tables.PERSONA;
import static no.medvirk.journeys.db.Tables.PERSONA_INSIGHT;
import static no.medvirk.journeys.persona.PersonaTrash.PERSONAS;
import static org.jooq.impl.DSL.and;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.medvirk.core.History;
import no.medvirk.core.HistoryEntry;
import no.medvirk.core.Ids;
import no.medvirk.core.Member;
import no.medvirk.core.Page;
import no.medvirk.core.PageQuery;
import no.medvirk.core.Problem;
import no.medvirk.core.Search;
import no.medvirk.core.Tenant;
import no.medvirk.core.Version;
import no.medvirk.journeys.PersonaId;
import no.medvirk.journeys.blueprint.Coded;
import no.medvirk.research.InsightId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The personas of the bound municipality that are not in the trash. */
@Service
@Transactional
class Personas {

    private final DSLContext db;
    private final History history;
    private final Grounds grounds;
    private final Clock clock;

    Personas(DSLContext db, History history, Grounds grounds, Clock clock) {
        this.db = db;
        this.history = history;
        this.grounds = grounds;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Page<Persona> list(Search search, PageQuery query) {
        List<Persona> found = living(query.fetch(), search.in(PERSONA.SEARCH), query.after(PERSONA.NAME, PERSONA.ID));
        return Page.of(
                found,
                query,
                persona -> List.of(persona.name(), persona.id().value().toString()));
    }

    @Transactional(readOnly = true)
    Persona byId(PersonaId id) {
        return living(1, PERSONA.ID.eq(id)).stream().findFirst().orElseThrow(Problem::notFound);
    }

    Persona create(Persona.Draft draft) {
        PersonaId id = new PersonaId(Ids.next());
        db.insertInto(PERSONA)
                .set(PERSONA.TENANT_ID, Tenant.current())
                .set(PERSONA.ID, id)
                .set(columns(draft))
                .execute();
        grounds.write(id, List.of(), draft.restsOn());
        history.record(PERSONAS.name(), id.value(), "created", null, draft);
        grounds.tell(id, List.of());
        return byId(id);
    }

    /** Replaces the whole of a persona. */
    Persona change(PersonaId id, Persona.Draft draft, Version version) {
        Persona before = byId(id);
        version.mustBe(before.version());
        int changed = db.update(PERSONA)
                .set(columns(draft))
                .set(PERSONA.VERSION, before.version() + 1)
                .where(
                        mine(PERSONA),
                        PERSONA.ID.eq(id),
                        PERSONA.VERSION.eq(before.version()),
                        PERSONA.TRASHED_AT.isNull())
                .execute();
        if (changed == 0) {
            throw Problem.stale();
        }
        List<InsightId> rested = before.draft().restsOn();
        grounds.write(id, rested, draft.restsOn());
        history.record(PERSONAS.name(), id.value(), "changed", before.draft(), draft);
        grounds.tell(id, rested);
        return byId(id);
    }

    @Transactional(readOnly = true)
    Page<HistoryEntry> history(PersonaId id, PageQuery query) {
        return history.of(PERSONAS.name(), id.value(), query);
    }

    /** What each says is the municipality's own; what its insights say is asked of research, once for all. */
    private List<Persona> living(int most, Condition... which) {
        Field<List<InsightId>> insights = multiset(select(PERSONA_INSIGHT.INSIGHT_ID)
                        .from(PERSONA_INSIGHT)
                        .where(mine(PERSONA_INSIGHT), PERSONA_INSIGHT.PERSONA_ID.eq(PERSONA.ID))
                        .orderBy(PERSONA_INSIGHT.INSIGHT_ID))
                .convertFrom(rows -> rows.map(Record1::value1));
        Field<Integer> claims = field(selectCount()
                .from(CARD)
                .join(JOURNEY)
                .on(JOURNEY.TENANT_ID.eq(CARD.TENANT_ID), JOURNEY.ID.eq(CARD.JOURNEY_ID))
                .where(mine(CARD), CARD.PERSONA_ID.eq(PERSONA.ID), JOURNEY.TRASHED_AT.isNull()));
        Field<String> changedBy = Member.nameOf(PERSONA.CHANGED_BY_MEMBER_ID);
        var rows = db.select(PERSONA.fields())
                .select(insights, claims, changedBy)
                .from(PERSONA)
                .where(mine(PERSONA), PERSONA.TRASHED_AT.isNull())
                .and(and(which))
                .orderBy(PERSONA.NAME, PERSONA.ID)
                .limit(most)
                .fetch();
        Map<InsightId, Persona.Ground> told = grounds.told(
                rows.stream().flatMap(row -> row.get(insights).stream()).toList());
        return rows.map(row -> new Persona(
                row.get(PERSONA.ID),
                row.get(PERSONA.NAME),
                row.get(PERSONA.DESCRIPTION),
                row.get(PERSONA.GOALS),
                row.get(PERSONA.NEEDS),
                row.get(PERSONA.FIRST_LANGUAGE),
                skills(row.get(PERSONA.DIGITAL_SKILLS)),
                row.get(PERSONA.ACCESSIBILITY),
                row.get(insights).stream()
                        .map(one ->
                                Objects.requireNonNullElseGet(told.get(one), () -> new Persona.Ground(one, null, null)))
                        .toList(),
                row.get(claims),
                row.get(PERSONA.VERSION),
                row.get(PERSONA.CHANGED_AT),
                row.get(changedBy)));
    }

    private static Persona.@Nullable Skills skills(@Nullable String code) {
        return code == null ? null : Coded.of(Persona.Skills.class, code);
    }

    private Map<Field<?>, @Nullable Object> columns(Persona.Draft draft) {
        Map<Field<?>, @Nullable Object> columns = new HashMap<>();
        columns.put(PERSONA.NAME, draft.name());
        columns.put(PERSONA.DESCRIPTION, draft.description());
        columns.put(PERSONA.GOALS, draft.goals());
        columns.put(PERSONA.NEEDS, draft.needs());
        columns.put(PERSONA.FIRST_LANGUAGE, draft.firstLanguage());
        columns.put(
                PERSONA.DIGITAL_SKILLS,
                draft.digitalSkills() == null ? null : draft.digitalSkills().code());
        columns.put(PERSONA.ACCESSIBILITY, draft.accessibility());
        columns.put(PERSONA.CHANGED_AT, clock.instant().truncatedTo(ChronoUnit.MICROS));
        columns.put(
                PERSONA.CHANGED_BY_MEMBER_ID, Tenant.member().map(Member::id).orElse(null));
        return columns;
    }
}
