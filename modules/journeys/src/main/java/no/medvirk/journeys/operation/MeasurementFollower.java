package no.medvirk.journeys.operation;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.journeys.db.Tables.CARD;
import static no.medvirk.journeys.db.Tables.INDICATOR;
import static no.medvirk.journeys.db.Tables.MEASURED;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.medvirk.core.Tenant;
import no.medvirk.journeys.CardId;
import no.medvirk.journeys.CardsMeasured;
import no.medvirk.journeys.CardsMeasured.Said;
import no.medvirk.journeys.CardsMeasured.Shown;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.blueprint.Stance;
import no.medvirk.journeys.db.tables.records.MeasuredRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remembers what indicators say of cards, as whoever measures has told, and makes the cards stand as that. */
@Service
@Transactional
class MeasurementFollower {

    private final DSLContext db;
    private final JourneyTables tables;
    private final Telling telling;
    private final Clock clock;

    MeasurementFollower(DSLContext db, JourneyTables tables, Telling telling, Clock clock) {
        this.db = db;
        this.tables = tables;
        this.telling = telling;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(CardsMeasured fact) {
        if (!isNews(fact)) {
            return; // told late: what stands here is newer
        }
        Set<CardId> cards = remembered(fact);
        Set<JourneyId> told = new HashSet<>();
        // until there is none more: while one waits for a journey, its cards may move to another
        for (List<JourneyId> more = journeysOf(cards, told); !more.isEmpty(); more = journeysOf(cards, told)) {
            more.forEach(this::stand);
            told.addAll(more);
        }
    }

    private void stand(JourneyId journey) {
        if (tables.locked(journey).isPresent()) {
            tables.stand(journey);
            telling.moved(journey);
        }
    }

    /** Writes what is said now in the place of what was said before; answers with the cards of both. */
    private Set<CardId> remembered(CardsMeasured fact) {
        Map<UUID, MeasuredRecord> before = db.selectFrom(MEASURED)
                .where(mine(MEASURED), MEASURED.INDICATOR_ID.eq(fact.indicator()))
                .fetchMap(MEASURED.ID);
        db.deleteFrom(MEASURED)
                .where(mine(MEASURED), MEASURED.INDICATOR_ID.eq(fact.indicator()))
                .execute();
        List<MeasuredRecord> now = fact.said().stream()
                .map(said -> row(fact.indicator(), said, before.get(said.id())))
                .toList();
        if (!now.isEmpty()) {
            db.insertInto(MEASURED).set(now).execute();
        }
        Set<CardId> cards = new HashSet<>();
        before.values().forEach(row -> cards.add(row.getCardId()));
        now.forEach(row -> cards.add(row.getCardId()));
        return cards;
    }

    private List<JourneyId> journeysOf(Set<CardId> cards, Set<JourneyId> but) {
        return db.selectDistinct(CARD.JOURNEY_ID)
                .from(CARD)
                .where(mine(CARD), CARD.ID.in(cards), CARD.JOURNEY_ID.notIn(but))
                .orderBy(CARD.JOURNEY_ID) // so that two do not wait for each other
                .fetch(CARD.JOURNEY_ID);
    }

    private boolean isNews(CardsMeasured fact) {
        return db.insertInto(INDICATOR)
                        .set(INDICATOR.TENANT_ID, Tenant.current())
                        .set(INDICATOR.ID, fact.indicator())
                        .set(INDICATOR.NAME_NB, fact.name().nb())
                        .set(INDICATOR.NAME_NN, fact.name().nn())
                        .set(INDICATOR.NAME_EN, fact.name().en())
                        .set(INDICATOR.TELLING, fact.telling())
                        .onConflict(INDICATOR.TENANT_ID, INDICATOR.ID)
                        .doUpdate()
                        .setAllToExcluded()
                        .where(mine(INDICATOR), INDICATOR.TELLING.lt(fact.telling()))
                        .execute()
                == 1;
    }

    private MeasuredRecord row(UUID indicator, Said said, @Nullable MeasuredRecord before) {
        MeasuredRecord row = MEASURED.newRecord();
        row.setTenantId(Tenant.current());
        row.setId(said.id());
        row.setIndicatorId(indicator);
        row.setCardId(said.card());
        row.setStance((said.supports() ? Stance.FOR : Stance.AGAINST).code());
        row.setPinned(said.pinned());
        row.setThere(said.there());
        Shown shown = said.shown();
        row.setUnit(shown == null ? null : shown.unit());
        row.setPeriodFrom(shown == null ? null : shown.from());
        row.setPeriodTo(shown == null ? null : shown.to());
        row.setState(shown == null ? null : shown.state().code());
        row.setValue(shown == null ? null : shown.value());
        row.setN(shown == null ? null : shown.n());
        row.setLow(shown == null ? null : shown.low());
        row.setHigh(shown == null ? null : shown.high());
        row.setChangedAt(changedAt(row, before));
        return row;
    }

    /** A later period is newer evidence; another figure of the same period is changed evidence. */
    private @Nullable Instant changedAt(MeasuredRecord now, @Nullable MeasuredRecord before) {
        if (before == null) {
            return null;
        }
        boolean samePeriod = Objects.equals(before.getPeriodFrom(), now.getPeriodFrom())
                && Objects.equals(before.getPeriodTo(), now.getPeriodTo());
        boolean sameFigure =
                Objects.equals(before.getState(), now.getState()) && Objects.equals(before.getValue(), now.getValue());
        return samePeriod && !sameFigure ? clock.instant() : before.getChangedAt();
    }
}
