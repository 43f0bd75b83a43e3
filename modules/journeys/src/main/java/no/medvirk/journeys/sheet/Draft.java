package no.medvirk.journeys.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.medvirk.journeys.blueprint.Coded;
import no.medvirk.journeys.blueprint.LaneKind;
import no.medvirk.journeys.blueprint.Limits;
import org.jspecify.annotations.Nullable;

/** A journey while its rows are read: phases, steps and lanes come into being as they are named. */
final class Draft {
    /** A card and the lane it will be in; lanes get their places at the end. */
    private record Placed(JourneySheet.Lane lane, JourneySheet.Card card) {}

    private record Phase(String name, List<StepFigures> steps) {}

    private final List<Phase> phases = new ArrayList<>();
    private final Set<JourneySheet.Lane> lanes = new LinkedHashSet<>();
    private final List<Placed> cards = new ArrayList<>();
    private final Set<String> claims = new HashSet<>();
    private int steps;

    /** Whether the phase is new; a blank one is the phase above. */
    boolean isNewPhase(String phase) {
        return phases.isEmpty()
                || (!phase.isEmpty() && !Texts.key(phases.getLast().name()).equals(Texts.key(phase)));
    }

    boolean isFull() {
        return phases.size() >= Limits.PHASES;
    }

    void startPhase(String name) {
        phases.add(new Phase(name, new ArrayList<>()));
    }

    void startStep(String name) {
        phases.getLast().steps().add(new StepFigures(name));
        steps++;
    }

    int steps() {
        return steps;
    }

    StepFigures step() {
        return phases.getLast().steps().getLast();
    }

    /** A text too long for one card goes on in the next one. */
    void add(JourneySheet.Lane lane, String text, UnaryOperator<JourneySheet.Card> details) {
        lanes.add(lane);
        for (String piece : Texts.pieces(text, Limits.TEXT)) {
            if (cards.size() >= Limits.CARDS) {
                throw new SheetRefused("cards", Limits.CARDS);
            }
            cards.add(new Placed(lane, details.apply(JourneySheet.Card.assumed(steps - 1, 0, piece))));
        }
    }

    /** At most one claim of a feeling per step and person. */
    boolean mayClaim(@Nullable String whose) {
        return claims.add(steps + " " + Texts.key(Objects.requireNonNullElse(whose, "")));
    }

    JourneySheet journey(String title, @Nullable String perspective) {
        List<JourneySheet.Lane> inOrder = lanes.stream()
                .sorted(Comparator.comparing(
                        lane -> Coded.find(LaneKind.class, lane.kind()).orElse(LaneKind.OWN)))
                .toList();
        return new JourneySheet(
                title,
                perspective,
                "draft",
                phases.stream()
                        .map(phase -> new JourneySheet.Phase(
                                phase.name(),
                                phase.steps().stream().map(StepFigures::step).toList()))
                        .toList(),
                inOrder,
                cards.stream()
                        .map(placed -> placed.card().inLane(inOrder.indexOf(placed.lane())))
                        .toList());
    }
}
