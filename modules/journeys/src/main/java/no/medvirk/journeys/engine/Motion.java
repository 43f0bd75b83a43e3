package no.medvirk.journeys.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.medvirk.journeys.blueprint.DataSource;
import no.medvirk.journeys.blueprint.Hands;
import no.medvirk.journeys.engine.Plan.Gain;
import no.medvirk.journeys.engine.Plan.Measure;
import no.medvirk.journeys.journey.JourneyDocument;
import no.medvirk.journeys.journey.JourneyDocument.Card;
import no.medvirk.journeys.journey.JourneyDocument.Step;
import org.jspecify.annotations.Nullable;

/** What it takes to carry one case through a journey. A figure is known when at least 80 % of what it is summed from is. */
final class Motion {

    private static final double MOST = 0.8;

    private final JourneyDocument journey;
    private final List<Card> engine;

    private Motion(JourneyDocument journey) {
        this.journey = journey;
        engine = Drawn.engine(journey);
    }

    static List<Gain> gains(JourneyDocument today, JourneyDocument target) {
        Motion now = new Motion(today);
        Motion then = new Motion(target);
        return List.of(
                new Gain(Measure.HANDOFFS, now.handoffs(), then.handoffs()),
                new Gain(Measure.REKEYINGS, now.rekeyings(), then.rekeyings()),
                new Gain(Measure.TOUCH_MINUTES, now.touchMinutes(), then.touchMinutes()),
                new Gain(Measure.LEAD_MINUTES, now.leadMinutes(), then.leadMinutes()));
    }

    /** Working minutes a case: those of a step, as often as a case comes by. */
    static @Nullable Double minutes(Step step) {
        Integer touch = step.touchMinutes();
        return touch == null ? null : touch * share(step);
    }

    private static double share(Step step) {
        return step.frequencyPercent() == null ? 1 : step.frequencyPercent() / 100.0;
    }

    /** How often one unit passes the work on to another: along the steps, and in a step from the top down. */
    private @Nullable Double handoffs() {
        List<@Nullable String> hands = new ArrayList<>();
        engine.forEach(card -> hands.add(Hands.of(card.unit(), card.performer())));
        long known = hands.stream().filter(Objects::nonNull).count();
        return known == 0 || known < MOST * engine.size()
                ? null
                : (double) Hands.passes(hands).size();
    }

    private @Nullable Double rekeyings() {
        long known = engine.stream().filter(card -> card.dataSource() != null).count();
        if (known == 0 || known < MOST * engine.size()) {
            return null;
        }
        return (double) engine.stream()
                .filter(card -> card.dataSource() == DataSource.REKEYED)
                .count();
    }

    private @Nullable Double touchMinutes() {
        Set<Object> worked = engine.stream().map(Card::step).collect(Collectors.toSet());
        return sum(
                journey.steps().stream()
                        .filter(step -> worked.contains(step.id()))
                        .toList(),
                Motion::minutes);
    }

    private @Nullable Double leadMinutes() {
        return sum(journey.steps(), step -> {
            Integer waiting = step.waitingMinutes();
            Integer touch = step.touchMinutes();
            return waiting == null ? null : (waiting + (touch == null ? 0 : touch)) * share(step);
        });
    }

    private static @Nullable Double sum(List<Step> steps, Function<Step, @Nullable Double> minutes) {
        List<Double> known = new ArrayList<>();
        for (Step step : steps) {
            Double one = minutes.apply(step);
            if (one != null) {
                known.add(one);
            }
        }
        return known.isEmpty() || known.size() < MOST * steps.size()
                ? null
                : known.stream().mapToDouble(Double::doubleValue).sum();
    }
}
