package no.medvirk.measurement.testimony;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.measurement.db.Tables.OBSERVATION;
import static no.medvirk.measurement.db.Tables.TESTIMONY;
import static no.medvirk.measurement.trash.MeasurementTrash.INDICATORS;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.medvirk.core.History;
import no.medvirk.core.Ids;
import no.medvirk.core.Problem;
import no.medvirk.core.Tenant;
import no.medvirk.journeys.Blueprints;
import no.medvirk.journeys.CardId;
import no.medvirk.measurement.IndicatorId;
import no.medvirk.measurement.db.tables.records.TestimonyRecord;
import no.medvirk.measurement.indicator.Definitions;
import no.medvirk.measurement.indicator.Movements;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which cards an indicator speaks of. Its history is the indicator's; journeys are told each time. */
@Service
@Transactional
class Testimonies {

    /** So many cards an indicator speaks of at most. */
    private static final int MOST = 200;

    private final DSLContext db;
    private final Blueprints blueprints;
    private final Definitions definitions;
    private final Movements movements;
    private final History history;

    Testimonies(DSLContext db, Blueprints blueprints, Definitions definitions, Movements movements, History history) {
        this.db = db;
        this.blueprints = blueprints;
        this.definitions = definitions;
        this.movements = movements;
        this.history = history;
    }

    @Transactional(readOnly = true)
    List<Testimony> of(IndicatorId indicator) {
        definitions.followed(indicator);
        List<TestimonyRecord> rows = rows(indicator);
        Map<CardId, Blueprints.Card> cards = rows.isEmpty()
                ? Map.of()
                : blueprints.cards(rows.stream().map(TestimonyRecord::getCardId).toList()).stream()
                        .collect(Collectors.toMap(Blueprints.Card::id, Function.identity()));
        return rows.stream()
                .map(row -> new Testimony(
                        row.getCardId(),
                        cards.get(row.getCardId()),
                        Testimony.Stance.valueOf(row.getStance().toUpperCase(Locale.ROOT)),
                        row.getObservationId()))
                .toList();
    }

    List<Testimony> speak(IndicatorId indicator, Testimony.Draft draft) {
        var _ = definitions.held(indicator).orElseThrow(Problem::notFound);
        Blueprints.Card card = blueprints.cards(Set.of(draft.card())).stream()
                .findFirst()
                .orElseThrow(() -> Problem.invalid("card", "unknown"));
        UUID observation = draft.observation();
        if (observation != null && !isOf(indicator, observation)) {
            throw Problem.invalid("observation", "unknown");
        }
        List<TestimonyRecord> before = rows(indicator);
        if (before.size() >= MOST
                && before.stream().noneMatch(row -> row.getCardId().equals(draft.card()))) {
            throw Problem.invalid("card", "too-many");
        }
        db.insertInto(TESTIMONY)
                .set(TESTIMONY.TENANT_ID, Tenant.current())
                .set(TESTIMONY.ID, Ids.next())
                .set(TESTIMONY.INDICATOR_ID, indicator)
                .set(TESTIMONY.CARD_ID, draft.card())
                .set(TESTIMONY.OBSERVATION_ID, observation)
                .set(TESTIMONY.STANCE, draft.stance().code())
                .onConflict(TESTIMONY.TENANT_ID, TESTIMONY.INDICATOR_ID, TESTIMONY.CARD_ID)
                .doUpdate()
                .set(TESTIMONY.STANCE, draft.stance().code())
                .set(TESTIMONY.OBSERVATION_ID, observation)
                .where(mine(TESTIMONY))
                .execute();
        remember(indicator, null, card.text(), draft.stance());
        movements.said(indicator);
        return of(indicator);
    }

    void unsay(IndicatorId indicator, CardId card) {
        var _ = definitions.held(indicator).orElseThrow(Problem::notFound);
        String text = blueprints.cards(Set.of(card)).stream()
                .map(Blueprints.Card::text)
                .findFirst()
                .orElse(null);
        List<String> stances = db.deleteFrom(TESTIMONY)
                .where(mine(TESTIMONY), TESTIMONY.INDICATOR_ID.eq(indicator), TESTIMONY.CARD_ID.eq(card))
                .returning(TESTIMONY.STANCE)
                .fetch(TESTIMONY.STANCE);
        if (stances.isEmpty()) {
            throw Problem.notFound();
        }
        Testimony.Stance stance = Testimony.Stance.valueOf(stances.getFirst().toUpperCase(Locale.ROOT));
        remember(indicator, stance, text == null ? card.value().toString() : text, null);
        movements.said(indicator);
    }

    private void remember(
            IndicatorId indicator, Testimony.@Nullable Stance before, String card, Testimony.@Nullable Stance after) {
        String field = (before == null ? after : before) == Testimony.Stance.FOR ? "speaksFor" : "speaksAgainst";
        history.record(
                INDICATORS.name(),
                indicator.value(),
                "changed",
                before == null ? Map.of() : Map.of(field, card),
                after == null ? Map.of() : Map.of(field, card));
    }

    private boolean isOf(IndicatorId indicator, UUID observation) {
        return db.fetchExists(
                OBSERVATION, mine(OBSERVATION), OBSERVATION.ID.eq(observation), OBSERVATION.INDICATOR_ID.eq(indicator));
    }

    private List<TestimonyRecord> rows(IndicatorId indicator) {
        return db.selectFrom(TESTIMONY)
                .where(mine(TESTIMONY), TESTIMONY.INDICATOR_ID.eq(indicator))
                .orderBy(TESTIMONY.ID)
                .fetch();
    }
}
