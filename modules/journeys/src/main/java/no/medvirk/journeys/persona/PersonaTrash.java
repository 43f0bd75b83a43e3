package no.medvirk.journeys.persona;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.journeys.db.Tables.PERSONA;

import java.time.Instant;
import java.util.List;
import no.medvirk.core.Trash;
import no.medvirk.core.TrashBin;
import no.medvirk.core.TrashBin.Kind;
import no.medvirk.core.Version;
import no.medvirk.journeys.PersonaId;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Personas that are thrown away and taken back; what each rests on is told each time. */
@Service
@Transactional
public class PersonaTrash implements Trash {

    static final Kind PERSONAS = new Kind("persona", PERSONA, PERSONA.NAME);

    private final DSLContext db;
    private final TrashBin bin;
    private final Grounds grounds;

    PersonaTrash(DSLContext db, TrashBin bin, Grounds grounds) {
        this.db = db;
        this.bin = bin;
        this.grounds = grounds;
    }

    @Transactional(readOnly = true)
    public List<Item> items() {
        return bin.items(List.of(PERSONAS));
    }

    void put(PersonaId id, Version version) {
        bin.put(PERSONAS, id.value(), version);
        grounds.tell(id, List.of());
    }

    void restore(PersonaId id) {
        bin.restore(PERSONAS, id.value());
        grounds.tell(id, List.of());
    }

    /** Nobody is told: in the trash it used nothing any more. */
    void deleteForGood(PersonaId id) {
        bin.delete(PERSONAS, id.value());
    }

    @Override
    public int empty(Instant before) {
        return db.fetchExists(PERSONA, mine(PERSONA), PERSONA.TRASHED_AT.lt(before))
                ? bin.empty(List.of(PERSONAS), before)
                : 0;
    }
}
