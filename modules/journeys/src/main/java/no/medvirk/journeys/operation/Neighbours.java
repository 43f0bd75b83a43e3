package no.medvirk.journeys.operation;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.journeys.db.Tables.PERSONA;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.medvirk.catalogue.PublicServiceNames;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.core.Problem;
import no.medvirk.journeys.PersonaId;
import no.medvirk.research.Findings;
import no.medvirk.research.HighlightId;
import no.medvirk.research.InsightId;
import no.medvirk.research.NeedId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a journey refers to outside itself, and what is said of it there. */
@Service
@Transactional(readOnly = true)
class Neighbours {

    private final PublicServiceNames services;
    private final Findings findings;
    private final DSLContext db;

    Neighbours(PublicServiceNames services, Findings findings, DSLContext db) {
        this.services = services;
        this.findings = findings;
        this.db = db;
    }

    /**
     * The same edits, with the level of each finding that they attach.
     *
     * @throws Problem invalid when one refers to a service, a persona, a finding or a need that is not there
     */
    public List<Edit> ask(List<Edit> edits) {
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

    /** How well findings stand; one that is gone or withdrawn is absent. */
    public Map<UUID, String> levels(Collection<InsightId> insights, Collection<HighlightId> highlights) {
        Map<UUID, String> levels = new HashMap<>();
        if (!insights.isEmpty() || !highlights.isEmpty()) {
            findings.of(insights, highlights).forEach(found -> {
                InsightId insight = found.insight();
                levels.put(
                        insight == null
                                ? Objects.requireNonNull(found.highlight()).value()
                                : insight.value(),
                        found.level());
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
