package no.medvirk.measurement.trash;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.measurement.db.Tables.INDICATOR;
import static no.medvirk.measurement.db.Tables.SURVEY;
import static no.medvirk.measurement.db.Tables.TESTIMONY;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.medvirk.core.History;
import no.medvirk.core.LocalText;
import no.medvirk.core.Tellings;
import no.medvirk.core.Tenant;
import no.medvirk.core.Trash;
import no.medvirk.core.TrashBin;
import no.medvirk.core.TrashBin.Kind;
import no.medvirk.core.Version;
import no.medvirk.measurement.IndicatorId;
import no.medvirk.measurement.IndicatorSaid;
import no.medvirk.measurement.SurveyId;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What measurement holds, by the names that history and trash use, and the round that empties it at night. An indicator takes the surveys
 * that lie there beside it with it, and their history.
 */
@Service
@Transactional
public class MeasurementTrash implements Trash {

    public static final Kind INDICATORS = new Kind("indicator", INDICATOR, INDICATOR.TITLE);
    public static final Kind SURVEYS = new Kind("survey", SURVEY, SURVEY.TITLE);

    private static final List<Kind> ALL = List.of(INDICATORS, SURVEYS);

    private final TrashBin bin;
    private final History history;
    private final DSLContext db;

    private final Tellings tellings;

    MeasurementTrash(TrashBin bin, History history, DSLContext db, Tellings tellings) {
        this.bin = bin;
        this.history = history;
        this.db = db;
        this.tellings = tellings;
    }

    @Transactional(readOnly = true)
    List<Item> items() {
        return bin.items(ALL);
    }

    public void put(IndicatorId id, Version version) {
        bin.put(INDICATORS, id.value(), version);
    }

    public void restore(IndicatorId id) {
        bin.restore(INDICATORS, id.value());
    }

    public void delete(IndicatorId id) {
        List<UUID> surveys = surveys(INDICATOR.ID.eq(id));
        silence(INDICATOR.ID.eq(id));
        bin.delete(INDICATORS, id.value());
        history.forget(surveys);
    }

    @Override
    public int empty(Instant before) {
        List<UUID> surveys = surveys(INDICATOR.TRASHED_AT.lt(before));
        silence(INDICATOR.TRASHED_AT.lt(before));
        int gone = bin.empty(ALL, before);
        history.forget(surveys);
        return gone;
    }

    /** In the trash they showed nothing any more, but still spoke of cards: they are told to speak of none. */
    private void silence(Condition which) {
        Map<UUID, LocalText> speaking = db.select(INDICATOR.ID, INDICATOR.NAME_NB, INDICATOR.NAME_NN, INDICATOR.NAME_EN)
                .from(INDICATOR)
                .where(mine(INDICATOR), INDICATOR.TRASHED_AT.isNotNull(), which)
                .andExists(selectOne().from(TESTIMONY).where(mine(TESTIMONY), TESTIMONY.INDICATOR_ID.eq(INDICATOR.ID)))
                .fetchMap(row -> row.value1().value(), row -> new LocalText(row.value2(), row.value3(), row.value4()));
        tellings.tell(
                speaking.keySet(),
                numbers -> speaking.entrySet().stream()
                        .map(one -> new IndicatorSaid(
                                Tenant.current(), one.getKey(), one.getValue(), List.of(), numbers.of(one.getKey())))
                        .toList());
    }

    private List<UUID> surveys(Condition which) {
        return db
                .select(SURVEY.ID)
                .from(SURVEY)
                .where(
                        mine(SURVEY),
                        SURVEY.INDICATOR_ID.in(select(INDICATOR.ID)
                                .from(INDICATOR)
                                .where(mine(INDICATOR), INDICATOR.TRASHED_AT.isNotNull(), which)))
                .fetch(SURVEY.ID)
                .stream()
                .map(SurveyId::value)
                .toList();
    }
}
