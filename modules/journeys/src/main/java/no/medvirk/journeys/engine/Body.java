package no.medvirk.journeys.engine;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import no.medvirk.catalogue.Channel;
import no.medvirk.journeys.CardId;
import no.medvirk.journeys.StepId;
import no.medvirk.journeys.blueprint.LaneKind;
import no.medvirk.journeys.engine.Plan.Cells;
import no.medvirk.journeys.journey.JourneyDocument;
import no.medvirk.journeys.journey.JourneyDocument.Card;
import org.jspecify.annotations.Nullable;

/**
 * What the user meets: pairs of phase and channel above the line of visibility. A step without a touchpoint of its own has one, of no
 * known channel. A pair is changed when anything the user meets there is another, is new, or is gone.
 */
final class Body {

    private static final Set<LaneKind> MET =
            Set.of(LaneKind.PHYSICAL_EVIDENCE, LaneKind.USER_ACTIONS, LaneKind.TOUCHPOINTS, LaneKind.FRONTSTAGE);

    private record Cell(Object phase, @Nullable Channel channel) {}

    private final Map<CardId, Card> was = new HashMap<>();
    private final Map<CardId, Card> becomes = new HashMap<>();
    private final Set<Cell> all = new HashSet<>();
    private final Set<Cell> changed = new HashSet<>();

    Body(JourneyDocument today, JourneyDocument target) {
        met(today).forEach(card -> was.put(card.id(), card));
        met(target).stream()
                .filter(card -> card.origin() != null)
                .forEach(card -> becomes.put(Objects.requireNonNull(card.origin()), card));
        look(today, this::isGone);
        look(target, this::isAnother);
    }

    Cells cells() {
        return new Cells(all.size(), changed.size());
    }

    private interface Another {
        boolean is(Card card);
    }

    private void look(JourneyDocument journey, Another another) {
        Map<?, Object> phases = journey.phases().stream()
                .collect(Collectors.toMap(
                        JourneyDocument.Phase::id, phase -> phase.origin() == null ? phase.id() : phase.origin()));
        Map<StepId, List<Card>> inside = met(journey).stream().collect(Collectors.groupingBy(Card::step));
        journey.steps().forEach(step -> {
            List<Card> cards = inside.getOrDefault(step.id(), List.of());
            if (cards.isEmpty()) {
                return;
            }
            Object phase = Objects.requireNonNull(phases.get(step.phase()));
            Set<Cell> cells = cards.stream()
                    .filter(card -> card.channel() != null)
                    .map(card -> new Cell(phase, card.channel()))
                    .collect(Collectors.toSet());
            if (cells.isEmpty()) {
                cells = Set.of(new Cell(phase, null));
            }
            all.addAll(cells);
            if (cards.stream().anyMatch(card -> card.channel() == null && another.is(card))) {
                changed.addAll(cells);
            }
            cards.stream()
                    .filter(card -> card.channel() != null && another.is(card))
                    .forEach(card -> changed.add(new Cell(phase, card.channel())));
        });
    }

    /** From where it was met; on another channel it is another meeting. */
    private boolean isGone(Card card) {
        Card after = becomes.get(card.id());
        return after == null || !Objects.equals(card.channel(), after.channel());
    }

    private boolean isAnother(Card card) {
        Card before = card.origin() == null ? null : was.get(card.origin());
        return before == null
                || !before.text().equals(card.text())
                || !Objects.equals(before.channel(), card.channel())
                || !Objects.equals(before.system(), card.system())
                || !Objects.equals(before.automation(), card.automation());
    }

    private static List<Card> met(JourneyDocument journey) {
        Set<?> lanes = journey.lanes().stream()
                .filter(lane -> MET.contains(lane.kind()))
                .map(JourneyDocument.Lane::id)
                .collect(Collectors.toSet());
        return journey.cards().stream()
                .filter(card -> lanes.contains(card.lane()))
                .toList();
    }
}
