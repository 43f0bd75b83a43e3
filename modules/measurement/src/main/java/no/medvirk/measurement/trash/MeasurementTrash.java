package no.medvirk.measurement.trash;

import static no.medvirk.measurement.db.Tables.INDICATOR;
import static no.medvirk.measurement.db.Tables.SURVEY;

import java.time.Instant;
import java.util.List;
import no.medvirk.core.Trash;
import no.medvirk.core.TrashBin;
import no.medvirk.core.TrashBin.Kind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What measurement holds, by the names that history and trash use, and the round that empties it at night. */
@Service
@Transactional
public class MeasurementTrash implements Trash {

    public static final Kind INDICATORS = new Kind("indicator", INDICATOR, INDICATOR.TITLE);
    public static final Kind SURVEYS = new Kind("survey", SURVEY, SURVEY.TITLE);

    private static final List<Kind> ALL = List.of(INDICATORS, SURVEYS);

    private final TrashBin bin;

    MeasurementTrash(TrashBin bin) {
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
