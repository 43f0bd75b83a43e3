package no.medvirk.journeys.journey;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.journeys.db.Tables.CARD;
import static no.medvirk.journeys.db.Tables.INDICATOR;
import static no.medvirk.journeys.db.Tables.MEASURED;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.List;
import no.medvirk.core.LocalText;
import no.medvirk.journeys.CardsMeasured.Shown;
import no.medvirk.journeys.CardsMeasured.State;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.blueprint.Coded;
import no.medvirk.journeys.blueprint.Stance;
import no.medvirk.journeys.journey.JourneyDocument.Measured;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For a statement on a journey: what indicators say of its cards. */
@Service
@Transactional(readOnly = true)
class MeasuredCards {

    public Field<List<Measured>> of(JourneyId journey) {
        return multiset(select(
                                MEASURED.ID,
                                MEASURED.CARD_ID,
                                MEASURED.INDICATOR_ID,
                                INDICATOR.NAME_NB,
                                INDICATOR.NAME_NN,
                                INDICATOR.NAME_EN,
                                MEASURED.STANCE,
                                MEASURED.PINNED,
                                MEASURED.THERE,
                                MEASURED.UNIT,
                                MEASURED.PERIOD_FROM,
                                MEASURED.PERIOD_TO,
                                MEASURED.STATE,
                                MEASURED.VALUE,
                                MEASURED.N,
                                MEASURED.LOW,
                                MEASURED.HIGH,
                                MEASURED.CHANGED_AT)
                        .from(MEASURED)
                        .join(INDICATOR)
                        .on(INDICATOR.TENANT_ID.eq(MEASURED.TENANT_ID), INDICATOR.ID.eq(MEASURED.INDICATOR_ID))
                        .join(CARD)
                        .on(CARD.TENANT_ID.eq(MEASURED.TENANT_ID), CARD.ID.eq(MEASURED.CARD_ID))
                        .where(mine(MEASURED), CARD.JOURNEY_ID.eq(journey))
                        .orderBy(MEASURED.ID))
                .as("measured")
                .convertFrom(rows -> rows.map(MeasuredCards::read));
    }

    private static Measured read(Record row) {
        return new Measured(
                row.get(MEASURED.ID),
                row.get(MEASURED.CARD_ID),
                row.get(MEASURED.INDICATOR_ID),
                new LocalText(row.get(INDICATOR.NAME_NB), row.get(INDICATOR.NAME_NN), row.get(INDICATOR.NAME_EN)),
                Coded.of(Stance.class, row.get(MEASURED.STANCE)),
                row.get(MEASURED.PINNED),
                row.get(MEASURED.THERE),
                shown(row),
                row.get(MEASURED.CHANGED_AT));
    }

    private static @Nullable Shown shown(Record row) {
        String state = row.get(MEASURED.STATE);
        return state == null
                ? null
                : new Shown(
                        row.get(MEASURED.UNIT),
                        row.get(MEASURED.PERIOD_FROM),
                        row.get(MEASURED.PERIOD_TO),
                        State.of(state),
                        row.get(MEASURED.VALUE),
                        row.get(MEASURED.N),
                        row.get(MEASURED.LOW),
                        row.get(MEASURED.HIGH));
    }
}
