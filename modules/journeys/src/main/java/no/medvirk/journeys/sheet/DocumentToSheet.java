package no.medvirk.journeys.sheet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.medvirk.journeys.CardId;
import no.medvirk.journeys.blueprint.Coded;
import no.medvirk.journeys.journey.JourneyDocument;
import no.medvirk.journeys.journey.JourneyDocument.Card;
import no.medvirk.journeys.journey.JourneyDocument.Step;
import org.jspecify.annotations.Nullable;

/** A journey without its ids: steps and lanes by their place, cards by step, then lane, then their order in the cell. */
final class DocumentToSheet {

    private final JourneyDocument journey;
    private final Map<UUID, Integer> places = new HashMap<>();

    private DocumentToSheet(JourneyDocument journey) {
        this.journey = journey;
        journey.steps()
                .forEach(step -> places.put(step.id().value(), journey.steps().indexOf(step)));
        journey.lanes()
                .forEach(lane -> places.put(lane.id().value(), journey.lanes().indexOf(lane)));
    }

    static JourneySheet of(JourneyDocument journey) {
        return new DocumentToSheet(journey).sheet();
    }

    private JourneySheet sheet() {
        List<Card> cards = journey.cards().stream()
                .sorted(Comparator.comparing((Card card) -> place(card.step().value()))
                        .thenComparing(card -> place(card.lane().value())))
                .toList();
        Map<CardId, Integer> order = new HashMap<>();
        cards.forEach(card -> order.put(card.id(), order.size()));
        return new JourneySheet(
                journey.title(),
                journey.perspective(),
                journey.status().code(),
                journey.phases().stream()
                        .map(phase -> new JourneySheet.Phase(phase.name(), steps(phase)))
                        .toList(),
                journey.lanes().stream()
                        .map(lane -> new JourneySheet.Lane(lane.kind().code(), lane.label()))
                        .toList(),
                cards.stream().map(this::card).toList(),
                journey.arrows().stream()
                        .map(arrow -> new JourneySheet.Arrow(
                                Objects.requireNonNull(order.get(arrow.from())),
                                Objects.requireNonNull(order.get(arrow.to())),
                                arrow.kind().code(),
                                arrow.label()))
                        .toList());
    }

    private List<JourneySheet.Step> steps(JourneyDocument.Phase phase) {
        return journey.steps().stream()
                .filter(step -> step.phase().equals(phase.id()))
                .map(DocumentToSheet::step)
                .toList();
    }

    private static JourneySheet.Step step(Step step) {
        return new JourneySheet.Step(
                step.name(), step.touchMinutes(), step.waitingMinutes(), number(step.frequencyPercent()));
    }

    private JourneySheet.Card card(Card card) {
        return new JourneySheet.Card(
                place(card.step().value()),
                place(card.lane().value()),
                card.text(),
                card.known().code(),
                card.channel() == null ? null : card.channel().code(),
                card.performer(),
                card.unit(),
                card.system(),
                code(card.automation()),
                number(card.weight()),
                card.rootCause() == null ? null : place(card.rootCause().value()),
                card.felt(),
                card.whose(),
                new JourneySheet.Production(
                        code(card.decision()),
                        code(card.dataSource()),
                        code(card.trigger()),
                        card.mandate(),
                        card.perceivedOwner()));
    }

    private int place(UUID id) {
        return Objects.requireNonNull(places.get(id));
    }

    private static @Nullable String code(@Nullable Coded word) {
        return word == null ? null : word.code();
    }

    private static @Nullable Integer number(@Nullable Short value) {
        return value == null ? null : value.intValue();
    }
}
