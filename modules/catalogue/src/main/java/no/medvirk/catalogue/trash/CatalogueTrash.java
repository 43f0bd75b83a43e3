package no.medvirk.catalogue.trash;

import static no.medvirk.catalogue.db.Tables.GOAL;
import static no.medvirk.catalogue.db.Tables.IT_SYSTEM;
import static no.medvirk.catalogue.db.Tables.PUBLIC_SERVICE;
import static no.medvirk.catalogue.db.Tables.UNIT;
import static no.medvirk.catalogue.db.Tables.WORK_ROLE;

import java.time.Instant;
import java.util.List;
import no.medvirk.core.Trash;
import no.medvirk.core.TrashBin;
import no.medvirk.core.TrashBin.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the catalogue holds, by the names that history and trash use, and the round that empties it at night. */
@Service
@Transactional
public class CatalogueTrash implements Trash {

    public static final Kind UNITS = new Kind("unit", UNIT, UNIT.NAME);
    public static final Kind SYSTEMS = new Kind("system", IT_SYSTEM, IT_SYSTEM.NAME);
    public static final Kind ROLES = new Kind("role", WORK_ROLE, WORK_ROLE.NAME);
    public static final Kind SERVICES = new Kind("service", PUBLIC_SERVICE, PUBLIC_SERVICE.TITLE);

    public static final Kind GOALS = new Kind("goal", GOAL, GOAL.TITLE);

    private static final List<Kind> ALL = List.of(UNITS, SYSTEMS, ROLES, SERVICES, GOALS);

    private final TrashBin bin;

    CatalogueTrash(TrashBin bin) {
        this.bin = bin;
    }

    @Transactional(readOnly = true)
    List<Item> items() {
        return bin.items(ALL);
    }

    @Override
    public int empty(Instant before) {
        return bin.empty(ALL, before);
    }
}
