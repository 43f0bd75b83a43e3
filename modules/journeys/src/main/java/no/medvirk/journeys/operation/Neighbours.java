package no.medvirk.journeys.operation;

import static java.util.Objects.requireNonNull;
import static no.medvirk.core.Tenant.mine;
import static no.medvirk.journeys.db.Tables.CARD;
import static no.medvirk.journeys.db.Tables.JOURNEY;
import static no.medvirk.journeys.db.Tables.LANE;
import static no.medvirk.journeys.db.Tables.PERSONA;
import static no.medvirk.journeys.db.Tables.PHASE;
import static no.medvirk.journeys.db.Tables.STEP;
import static org.jooq.impl.DSL.any;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.medvirk.catalogue.PublicServiceNames;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.core.Problem;
import no.medvirk.core.Problem.Fault;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.PersonaId;
import no.medvirk.journeys.blueprint.Limits;
import no.medvirk.journeys.blueprint.Totals.Elsewhere;
import no.medvirk.journeys.db.tables.records.JourneyRecord;
import no.medvirk.journeys.nested.NestedJourney;
import no.medvirk.journeys.nested.Nesting;
import no.medvirk.journeys.nested.Tree;
import no.medvirk.research.Findings;
import no.medvirk.research.HighlightId;
import no.medvirk.research.InsightId;
import no.medvirk.research.NeedId;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a journey refers to outside itself, and what is said of it there. */
@Service
@Transactional(readOnly = true)
class Neighbours {

    private final PublicServiceNames services;
    private final Findings findings;
    private final Nesting nesting;
    private final DSLContext db;

    Neighbours(PublicServiceNames services, Findings findings, Nesting nesting, DSLContext db) {
        this.services = services;
        this.findings = findings;
        this.nesting = nesting;
        this.db = db;
    }

    /**
     * The same edits, with the level of each finding that they attach.
     *
     * @throws Problem invalid when one refers to a service, a persona, a finding, a need or another journey that is not there, or
     *     tells a step in a journey that leads back to this one
     */
    public List<Edit> ask(JourneyId journey, List<Edit> edits) {
        mustBeTold(journey, edits);
        Set<UUID> asked = named(edits, "service");
        Set<UUID> known = new HashSet<>();
        if (!asked.isEmpty()) {
            services.of(asked.stream().map(ServiceId::new).collect(Collectors.toSet()))
                    .keySet()
                    .forEach(service -> known.add(service.value()));
        }
        Set<UUID> needs = named(edits, "need");
        if (!needs.isEmpty()) {
            findings.needs(needs.stream().map(NeedId::new).collect(Collectors.toSet()))
                    .forEach(need -> known.add(need.id().value()));
        }
        Set<UUID> personas = named(edits, "persona");
        if (!personas.isEmpty()) {
            db.select(PERSONA.ID)
                    .from(PERSONA)
                    .where(mine(PERSONA), PERSONA.ID.in(ids(edits, "persona", PersonaId::new)))
                    .and(PERSONA.TRASHED_AT.isNull())
                    .forEach(row -> known.add(row.value1().value()));
        }
        Map<UUID, String> levels =
                levels(ids(edits, "insight", InsightId::new), ids(edits, "highlight", HighlightId::new));
        known.addAll(levels.keySet());
        for (String field : List.of("service", "persona", "need", "insight", "highlight")) {
            edits.forEach(edit -> mustBeKnown(edit, field, known));
        }
        return levels.isEmpty()
                ? edits
                : edits.stream().map(edit -> withLevel(edit, levels)).toList();
    }

    /** To be asked before the journey is locked: until the transaction ends, nobody else tells a step elsewhere. */
    public void alone(List<Edit> edits) {
        if (!named(edits, "toldIn").isEmpty()) {
            nesting.alone();
        }
    }

    /** The same, whatever is to be written. */
    public void alone() {
        nesting.alone();
    }

    /** What the journeys that steps are told in come to; those in the trash are absent. */
    public Map<UUID, Elsewhere> elsewhere(Set<JourneyId> toldIn) {
        Map<UUID, Elsewhere> found = new HashMap<>();
        for (NestedJourney nested : nesting.of(toldIn)) {
            Elsewhere elsewhere = nested.elsewhere();
            if (elsewhere != null) {
                found.put(nested.id().value(), elsewhere);
            }
        }
        return found;
    }

    private void mustBeTold(JourneyId journey, List<Edit> edits) {
        Set<JourneyId> named = ids(edits, "toldIn", JourneyId::new);
        if (named.isEmpty()) {
            return;
        }
        Tree tree = nesting.tree(named);
        int above = nesting.levelsAbove(journey);
        for (Edit edit : edits) {
            if (edit.values().get("toldIn") instanceof UUID id) {
                JourneyId in = new JourneyId(id);
                tree.refusal(journey, in).ifPresent(rule -> {
                    List<String> way = tree.circle(journey, in);
                    String limit = way.isEmpty() ? null : String.join(" › ", way);
                    throw Problem.invalid(List.of(new Fault(edit.path("toldIn"), rule, limit)));
                });
                if (above + tree.levels(in) > Limits.LEVELS) {
                    throw Problem.invalid(
                            List.of(new Fault(edit.path("toldIn"), "too-deep", String.valueOf(Limits.LEVELS))));
                }
            }
        }
    }

    /**
     * A thing comes from one of today's journey, or in that, from one of a new journey that is derived from it. What is gone may have been
     * either.
     *
     * @throws Problem invalid {@code other-journey} when an origin is a thing of any other journey
     */
    public void originsFit(List<Edit> edits, JourneyRecord journey) {
        Set<UUID> named = named(edits, "origin");
        if (named.isEmpty()) {
            return;
        }
        UUID[] origins = named.toArray(UUID[]::new);
        Table<?> foreign = Stream.of(PHASE, LANE, STEP, CARD)
                .<Select<Record2<UUID, UUID>>>map(table -> {
                    Field<UUID> id = requireNonNull(table.field("id")).coerce(UUID.class);
                    Field<UUID> of = requireNonNull(table.field("journey_id")).coerce(UUID.class);
                    return db.select(id.as("id"), of.as("of")).from(table).where(mine(table), id.eq(any(origins)));
                })
                .reduce(Select::unionAll)
                .orElseThrow()
                .asTable("named");
        Set<UUID> strangers = db.select(foreign.field("id", UUID.class))
                .from(foreign)
                .join(JOURNEY)
                .on(JOURNEY.ID.coerce(UUID.class).eq(foreign.field("of", UUID.class)))
                .where(mine(JOURNEY))
                .and(
                        journey.getDerivedFromJourneyId() == null
                                ? JOURNEY.DERIVED_FROM_JOURNEY_ID.isDistinctFrom(journey.getId())
                                : JOURNEY.ID.ne(journey.getDerivedFromJourneyId()))
                .fetchSet(row -> row.value1());
        for (Edit edit : edits) {
            if (edit.values().get("origin") instanceof UUID id && strangers.contains(id)) {
                throw Problem.invalid(edit.path("origin"), "other-journey");
            }
        }
    }

    /** How well findings stand; one that is gone or withdrawn is absent. */
    public Map<UUID, String> levels(Collection<InsightId> insights, Collection<HighlightId> highlights) {
        Map<UUID, String> levels = new HashMap<>();
        if (!insights.isEmpty() || !highlights.isEmpty()) {
            findings.of(insights, highlights).forEach(found -> {
                InsightId insight = found.insight();
                levels.put(
                        insight == null ? requireNonNull(found.highlight()).value() : insight.value(), found.level());
            });
        }
        return levels;
    }

    private static Edit withLevel(Edit edit, Map<UUID, String> levels) {
        return edit.adds(Element.EVIDENCE) ? edit.with("level", levels.get(edit.finding())) : edit;
    }

    private static void mustBeKnown(Edit edit, String field, Set<UUID> known) {
        if (edit.values().get(field) instanceof UUID id && !known.contains(id)) {
            throw Problem.invalid(edit.path(field), "unknown");
        }
    }

    private static Set<UUID> named(List<Edit> edits, String field) {
        return ids(edits, field, id -> id);
    }

    private static <T> Set<T> ids(List<Edit> edits, String field, java.util.function.Function<UUID, T> typed) {
        return edits.stream()
                .map(edit -> (@Nullable Object) edit.values().get(field))
                .filter(UUID.class::isInstance)
                .map(id -> typed.apply((UUID) id))
                .collect(Collectors.toSet());
    }
}
