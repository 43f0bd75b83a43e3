package no.medvirk.journeys.experience;

import static no.medvirk.core.Tenant.mine;
import static no.medvirk.journeys.db.Tables.CARD;
import static no.medvirk.journeys.db.Tables.EVIDENCE;
import static no.medvirk.journeys.db.Tables.JOURNEY;
import static no.medvirk.journeys.db.Tables.LANE;
import static no.medvirk.journeys.db.Tables.MEASURED;
import static no.medvirk.journeys.db.Tables.PHASE;
import static no.medvirk.journeys.db.Tables.STEP;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.medvirk.journeys.CardId;
import no.medvirk.journeys.CardsMeasured;
import no.medvirk.journeys.PersonaId;
import no.medvirk.journeys.blueprint.Coded;
import no.medvirk.journeys.blueprint.Evidence;
import no.medvirk.journeys.blueprint.LaneId;
import no.medvirk.journeys.blueprint.Stance;
import no.medvirk.journeys.experience.ClaimWeight.Ground;
import no.medvirk.journeys.experience.WeighedPoint.Claim;
import org.jooq.Field;
import org.jooq.Record1;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For a statement on journeys: the curve of each as a list has room for it, which is the one of its lines that rests on the most. */
@Service
@Transactional(readOnly = true)
public class ListedCurves {

    private record Told(Whose whose, Claim claim) {}

    /** For each step, in order, what EC-1 makes of it; null is a gap. Of two lines that rest on as much, the one heard first. */
    public Field<List<@Nullable Double>> ofEach() {
        return multiset(select(told())
                        .from(STEP)
                        .join(PHASE)
                        .on(PHASE.TENANT_ID.eq(STEP.TENANT_ID), PHASE.ID.eq(STEP.PHASE_ID))
                        .where(mine(STEP), STEP.JOURNEY_ID.eq(JOURNEY.ID))
                        .orderBy(PHASE.POSITION, PHASE.ID, STEP.POSITION, STEP.ID))
                .convertFrom(steps -> heaviest(steps.map(Record1::value1)));
    }

    static List<@Nullable Double> heaviest(List<List<Told>> steps) {
        Map<Whose, List<WeighedPoint>> lines = new LinkedHashMap<>();
        steps.stream().flatMap(List::stream).forEach(told -> lines.put(told.whose(), new ArrayList<>()));
        lines.forEach((whose, points) -> steps.forEach(step -> points.add(WeighedPoint.of(step.stream()
                .filter(told -> told.whose().equals(whose))
                .map(Told::claim)
                .toList()))));
        List<WeighedPoint> best =
                steps.stream().map(_ -> WeighedPoint.of(List.of())).toList();
        for (List<WeighedPoint> line : lines.values()) {
            best = weight(line) > weight(best) ? line : best;
        }
        List<@Nullable Double> values = new ArrayList<>();
        best.forEach(point -> values.add(point.value()));
        return values;
    }

    private static int weight(List<WeighedPoint> line) {
        return line.stream().mapToInt(WeighedPoint::weight).sum();
    }

    private static Field<List<Told>> told() {
        return multiset(select(
                                CARD.ID,
                                CARD.LANE_ID,
                                CARD.PERSONA_ID,
                                CARD.WHOSE,
                                CARD.FELT,
                                CARD.STATUS,
                                found(),
                                measured())
                        .from(CARD)
                        .join(LANE)
                        .on(LANE.TENANT_ID.eq(CARD.TENANT_ID), LANE.ID.eq(CARD.LANE_ID))
                        .where(mine(CARD), CARD.STEP_ID.eq(STEP.ID), CARD.FELT.isNotNull())
                        .orderBy(LANE.POSITION, LANE.ID, CARD.POSITION, CARD.ID))
                .convertFrom(cards -> cards.map(mapping(ListedCurves::told)));
    }

    private static Told told(
            CardId card,
            LaneId lane,
            @Nullable PersonaId persona,
            @Nullable String words,
            short tenths,
            String status,
            List<Ground> found,
            List<Ground> measured) {
        List<Ground> rests = Stream.concat(found.stream(), measured.stream()).toList();
        ClaimWeight by = ClaimWeight.of(rests, Coded.of(Evidence.class, status));
        return new Told(Whose.of(lane, persona, words), new Claim(card, tenths, by));
    }

    private static Field<List<Ground>> found() {
        return multiset(select(EVIDENCE.STANCE, EVIDENCE.LEVEL, EVIDENCE.INSIGHT_ID)
                        .from(EVIDENCE)
                        .where(mine(EVIDENCE), EVIDENCE.CARD_ID.eq(CARD.ID)))
                .convertFrom(rows -> rows.map(mapping((stance, level, insight) -> new Ground(
                        Coded.of(Stance.class, stance),
                        level == null ? null : Coded.of(Evidence.class, level),
                        insight == null))));
    }

    private static Field<List<Ground>> measured() {
        return multiset(select(MEASURED.STANCE, MEASURED.THERE, MEASURED.STATE)
                        .from(MEASURED)
                        .where(mine(MEASURED), MEASURED.CARD_ID.eq(CARD.ID)))
                .convertFrom(rows -> rows.map(mapping((stance, there, state) -> new Ground(
                        Coded.of(Stance.class, stance),
                        there && state != null && CardsMeasured.State.of(state) == CardsMeasured.State.KNOWN
                                ? Evidence.MEASURED
                                : null,
                        false))));
    }
}
