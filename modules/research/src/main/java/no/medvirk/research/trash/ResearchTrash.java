package no.medvirk.research.trash;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.research.db.Tables.INSIGHT;
import static no.medvirk.research.db.Tables.NEED;
import static no.medvirk.research.db.Tables.STUDY;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.medvirk.core.Trash;
import no.medvirk.core.TrashBin;
import no.medvirk.core.TrashBin.Kind;
import no.medvirk.research.withdrawal.Touched;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What research throws away so that it can be taken back: what the municipality wrote itself. Participants, notes and highlights never lie
 * here: they are gone at once.
 */
@Service
@Transactional
public class ResearchTrash implements Trash {

    public static final Kind STUDIES = new Kind("study", STUDY, STUDY.TITLE);
    public static final Kind INSIGHTS = new Kind("insight", INSIGHT, INSIGHT.STATEMENT);
    public static final Kind NEEDS = new Kind("need", NEED, NEED.MOTIVATION);

    private static final List<Kind> ALL = List.of(NEEDS, INSIGHTS, STUDIES);

    private final DSLContext db;
    private final TrashBin bin;
    private final Touched touched;

    ResearchTrash(DSLContext db, TrashBin bin, Touched touched) {
        this.db = db;
        this.bin = bin;
        this.touched = touched;
    }

    @Transactional(readOnly = true)
    List<Item> items() {
        return bin.items(ALL);
    }

    @Override
    public int empty(Instant before) {
        List<UUID> insights = db.select(INSIGHT.ID)
                .from(INSIGHT)
                .where(mine(INSIGHT), INSIGHT.TRASHED_AT.lt(before))
                .fetch(row -> row.value1().value());
        int gone = bin.empty(ALL, before);
        touched.gone(insights); // after them, or a use that is told meanwhile would stay
        return gone;
    }
}
