package no.medvirk.catalogue.los;

import static no.medvirk.catalogue.db.Tables.LOS_CONCEPT;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;

import java.util.List;
import no.medvirk.catalogue.db.Routines;
import no.medvirk.core.LocalText;
import no.medvirk.core.Search;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** LOS as the installation has it: the same for every municipality. */
@Service
@Transactional
class Los {

    private final DSLContext db;
    private final JsonMapper json;

    Los(DSLContext db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** All themes, retired ones last; or those to choose from that something typed finds, by label or synonym. */
    @Transactional(readOnly = true)
    List<LosConcept> themes(Search search) {
        return concepts(
                "theme", search.by(words -> LOS_CONCEPT.SEARCH.contains(words).andNot(LOS_CONCEPT.RETIRED)));
    }

    /** All life events, retired ones last. */
    @Transactional(readOnly = true)
    List<LosConcept> events() {
        return concepts("event", noCondition());
    }

    /** Takes in a new list. What is no longer in it is retired, not deleted: services may have it. */
    void replace(LosList list) {
        Routines.replaceLos(db.configuration(), JSONB.valueOf(json.writeValueAsString(list.concepts())));
    }

    private List<LosConcept> concepts(String kind, Condition which) {
        return db.select(
                        LOS_CONCEPT.URI,
                        row(LOS_CONCEPT.NB, LOS_CONCEPT.NN, LOS_CONCEPT.EN).mapping(LocalText::new),
                        LOS_CONCEPT.RETIRED)
                .from(LOS_CONCEPT)
                .where(LOS_CONCEPT.KIND.eq(kind), which)
                .orderBy(LOS_CONCEPT.RETIRED, LOS_CONCEPT.NB)
                .fetch(mapping(LosConcept::new));
    }
}
