package no.medvirk.journeys.persona;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.journeys.db.Tables.PERSONA;
import static no.medvirk.journeys.db.Tables.PERSONA_INSIGHT;
import static org.jooq.impl.DSL.row;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.medvirk.core.Problem;
import no.medvirk.core.Tellings;
import no.medvirk.core.Tenant;
import no.medvirk.journeys.PersonaGrounded;
import no.medvirk.journeys.PersonaId;
import no.medvirk.journeys.blueprint.Coded;
import no.medvirk.journeys.blueprint.Evidence;
import no.medvirk.research.Findings;
import no.medvirk.research.InsightId;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What personas rest on: ids here, words with research, which is told who uses what. */
@Service
@Transactional
class Grounds {

    private final DSLContext db;
    private final Findings findings;
    private final Tellings tellings;

    Grounds(DSLContext db, Findings findings, Tellings tellings) {
        this.db = db;
        this.findings = findings;
        this.tellings = tellings;
    }

    /** The insights with what research says of them at this moment, asked for once. */
    @Transactional(readOnly = true)
    public Map<InsightId, Persona.Ground> told(Collection<InsightId> insights) {
        Map<InsightId, Persona.Ground> told = new HashMap<>();
        if (!insights.isEmpty()) {
            findings.of(Set.copyOf(insights), Set.of()).forEach(found -> {
                InsightId insight = found.insight();
                if (insight != null) {
                    told.put(
                            insight,
                            new Persona.Ground(insight, found.text(), Coded.of(Evidence.class, found.level())));
                }
            });
        }
        return told;
    }

    /** @throws Problem invalid when one that was not there before is unknown to research */
    public void write(PersonaId id, List<InsightId> before, List<InsightId> after) {
        List<InsightId> added = new ArrayList<>(new LinkedHashSet<>(after));
        added.removeAll(before);
        if (!told(added).keySet().containsAll(added)) {
            throw Problem.invalid("restsOn", "unknown");
        }
        db.deleteFrom(PERSONA_INSIGHT)
                .where(mine(PERSONA_INSIGHT), PERSONA_INSIGHT.PERSONA_ID.eq(id))
                .and(PERSONA_INSIGHT.INSIGHT_ID.notIn(after))
                .execute();
        if (!added.isEmpty()) {
            db.insertInto(
                            PERSONA_INSIGHT,
                            PERSONA_INSIGHT.TENANT_ID,
                            PERSONA_INSIGHT.PERSONA_ID,
                            PERSONA_INSIGHT.INSIGHT_ID)
                    .valuesOfRows(added.stream()
                            .map(one -> row(Tenant.current(), id, one))
                            .toList())
                    .execute();
        }
    }

    /** @param before what it rested on until now: it may rest on it no longer */
    public void tell(PersonaId id, List<InsightId> before) {
        tellings.tell(Set.of(id.value()), numbers -> {
            var now = db.select(PERSONA.NAME, PERSONA.TRASHED_AT)
                    .from(PERSONA)
                    .where(mine(PERSONA), PERSONA.ID.eq(id))
                    .fetchSingle();
            Set<InsightId> uses = db.select(PERSONA_INSIGHT.INSIGHT_ID)
                    .from(PERSONA_INSIGHT)
                    .where(mine(PERSONA_INSIGHT), PERSONA_INSIGHT.PERSONA_ID.eq(id))
                    .fetchSet(PERSONA_INSIGHT.INSIGHT_ID);
            Set<InsightId> all = new LinkedHashSet<>(before);
            all.addAll(uses);
            return all.stream()
                    .map(one -> grounded(id, one, now.value1(), uses.contains(one) && now.value2() == null, numbers))
                    .toList();
        });
    }

    private static PersonaGrounded grounded(
            PersonaId id, InsightId on, @Nullable String name, boolean used, Tellings.Numbers numbers) {
        return new PersonaGrounded(
                Tenant.current(), on, id.value(), String.valueOf(name), used, numbers.of(id.value()));
    }
}
