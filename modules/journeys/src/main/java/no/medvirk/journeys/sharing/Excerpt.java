package no.medvirk.journeys.sharing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.medvirk.journeys.PersonaId;
import no.medvirk.journeys.blueprint.Evidence;
import no.medvirk.journeys.blueprint.LaneKind;
import no.medvirk.journeys.blueprint.Status;
import no.medvirk.journeys.journey.JourneyDocument;
import no.medvirk.journeys.journey.JourneyDocument.Card;
import no.medvirk.journeys.journey.JourneyDocument.Lane;
import no.medvirk.journeys.journey.JourneyDocument.PersonaName;
import no.medvirk.journeys.journey.JourneyDocument.Step;
import no.medvirk.journeys.nested.NestedJourney;
import org.jspecify.annotations.Nullable;

/**
 * What somebody without an account sees of a journey: this, and nothing else. No comment, no evidence and none of its words, no name of
 * whoever works with the journey. Pure.
 *
 * @param begun whether it is a new journey that is to be, and not today's
 * @param status how far the work on it had come
 * @param phases each with how many of the steps are its own, in order
 * @param rows in order, each with one cell for each step
 */
record Excerpt(
        String title,
        @Nullable String perspective,
        boolean begun,
        Status status,
        LocalDate on,
        List<Phase> phases,
        List<Column> steps,
        List<Row> rows) {

    record Phase(String name, int steps) {}

    /** A step. @param toldIn what the journey that it is told in is called */
    record Column(String name, @Nullable String toldIn) {}

    record Row(String label, List<Cell> cells) {}

    record Cell(List<Said> cards) {}

    /**
     * What a card says.
     *
     * @param assumed whether nothing speaks for it
     * @param felt of a claim, from −2 to 2
     * @param whose feeling it is
     * @param by who does it, where and in what, when that is shown
     */
    record Said(
            String text,
            boolean assumed,
            @Nullable Double felt,
            @Nullable String whose,
            List<String> by) {}

    static Excerpt of(JourneyDocument document, Chosen chosen, LocalDate on) {
        List<Lane> lanes = document.lanes().stream().filter(chosen::shows).toList();
        List<Card> cards = document.cards().stream().filter(chosen::shows).toList();
        List<Step> steps = document.steps().stream()
                .filter(step -> !chosen.onlyPain() || pains(step, lanes, cards))
                .toList();
        Map<PersonaId, String> names =
                document.personas().stream().collect(Collectors.toMap(PersonaName::id, PersonaName::name));
        Function<Card, Said> said = card -> said(card, names, chosen.details());
        return new Excerpt(
                document.title(),
                document.perspective(),
                document.derivedFrom() != null,
                document.status(),
                on,
                phases(document, steps),
                steps.stream()
                        .map(step -> new Column(step.name(), told(document, step)))
                        .toList(),
                lanes.stream().map(lane -> row(lane, steps, cards, said)).toList());
    }

    private static @Nullable String told(JourneyDocument document, Step step) {
        return document.nested().stream()
                .filter(one -> one.id().equals(step.toldIn()) && !one.trashed())
                .findFirst()
                .map(NestedJourney::title)
                .orElse(null);
    }

    private static boolean pains(Step step, List<Lane> lanes, List<Card> cards) {
        return cards.stream()
                .filter(card -> card.step().equals(step.id()))
                .anyMatch(card -> lanes.stream()
                        .anyMatch(lane -> lane.id().equals(card.lane()) && lane.kind() == LaneKind.PAIN_POINTS));
    }

    private static List<Phase> phases(JourneyDocument document, List<Step> steps) {
        return document.phases().stream()
                .map(phase -> new Phase(phase.name(), (int) steps.stream()
                        .filter(step -> step.phase().equals(phase.id()))
                        .count()))
                .filter(phase -> phase.steps() > 0)
                .toList();
    }

    private static Row row(Lane lane, List<Step> steps, List<Card> cards, Function<Card, Said> said) {
        return new Row(
                lane.label(),
                steps.stream()
                        .map(step -> new Cell(cards.stream()
                                .filter(card -> card.lane().equals(lane.id())
                                        && card.step().equals(step.id()))
                                .map(said)
                                .toList()))
                        .toList());
    }

    private static Said said(Card card, Map<PersonaId, String> names, boolean details) {
        return new Said(
                card.text(),
                card.known() == Evidence.ASSUMED,
                card.felt(),
                card.felt() == null ? null : card.persona() == null ? card.whose() : names.get(card.persona()),
                details
                        ? Stream.of(card.performer(), card.unit(), card.system())
                                .filter(Objects::nonNull)
                                .toList()
                        : List.of());
    }
}
