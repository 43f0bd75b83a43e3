package no.medvirk.journeys.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import no.medvirk.journeys.blueprint.ArrowKind;
import no.medvirk.journeys.blueprint.Evidence;
import no.medvirk.journeys.blueprint.LaneKind;
import no.medvirk.journeys.blueprint.Positions;
import no.medvirk.journeys.journey.JourneyDocument;
import no.medvirk.journeys.operation.Element;
import no.medvirk.journeys.operation.Operation;
import no.medvirk.journeys.operation.Restoration;
import no.medvirk.journeys.version.Picture;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a template holds, without an id of anything: things refer to each other by their place. There is no research in it: neither
 * evidence, needs nor comments, no card that tells what somebody felt, what hurts or what could be, no figures, and nobody's name.
 */
record Pattern(List<Phase> phases, List<Outline.Lane> lanes, List<Card> cards, List<Arrow> arrows) {

    /** These lanes come without their cards. */
    private static final Set<LaneKind> FOUND_OUT =
            Set.of(LaneKind.EXPERIENCE, LaneKind.PAIN_POINTS, LaneKind.OPPORTUNITIES);

    /** Of a card that comes along; who does it, and where, does not. */
    private static final List<String> KEPT =
            List.of("text", "channel", "system", "automation", "decision", "dataSource", "trigger", "mandate");

    record Phase(String name, List<String> steps) {}

    /** @param step its place among all steps @param lane its place among the lanes */
    record Card(int step, int lane, Map<String, String> fields) {}

    /** Between cards, by their places. */
    record Arrow(int from, int to, ArrowKind kind, @Nullable String label) {}

    /** A journey as it is. */
    static Pattern of(JourneyDocument journey, boolean withCards, JsonMapper json) {
        List<Phase> phases = journey.phases().stream()
                .map(phase -> new Phase(
                        phase.name(),
                        journey.steps().stream()
                                .filter(step -> step.phase().equals(phase.id()))
                                .map(JourneyDocument.Step::name)
                                .toList()))
                .toList();
        List<Outline.Lane> lanes = journey.lanes().stream()
                .map(lane -> new Outline.Lane(lane.kind(), lane.label()))
                .toList();
        if (!withCards) {
            return new Pattern(phases, lanes, List.of(), List.of());
        }
        Map<Object, Integer> places = new HashMap<>();
        for (int step = 0; step < journey.steps().size(); step++) {
            places.put(journey.steps().get(step).id(), step);
        }
        for (int lane = 0; lane < lanes.size(); lane++) {
            places.put(journey.lanes().get(lane).id(), lane);
        }
        var fields = Picture.things(journey, json).getOrDefault(Element.CARD, Map.of());
        List<Card> cards = new ArrayList<>();
        for (JourneyDocument.Card card : journey.cards()) {
            int lane = Objects.requireNonNull(places.get(card.lane()));
            if (!FOUND_OUT.contains(lanes.get(lane).kind())) {
                places.put(card.id(), cards.size());
                int step = Objects.requireNonNull(places.get(card.step()));
                cards.add(
                        new Card(step, lane, kept(fields.getOrDefault(card.id().value(), Map.of()))));
            }
        }
        List<Arrow> arrows = journey.arrows().stream()
                .filter(arrow -> places.containsKey(arrow.from()) && places.containsKey(arrow.to()))
                .map(arrow -> new Arrow(
                        Objects.requireNonNull(places.get(arrow.from())),
                        Objects.requireNonNull(places.get(arrow.to())),
                        arrow.kind(),
                        arrow.label()))
                .toList();
        return new Pattern(phases, lanes, cards, arrows);
    }

    private static Map<String, String> kept(Map<String, @Nullable Object> fields) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (String name : KEPT) {
            if (fields.get(name) instanceof String text) {
                kept.put(name, text);
            }
        }
        return kept;
    }

    Outline outline() {
        return new Outline(
                phases.stream()
                        .map(phase ->
                                new Outline.Phase(phase.name(), phase.steps().size()))
                        .toList(),
                lanes,
                phases.stream().mapToInt(phase -> phase.steps().size()).sum(),
                cards.size());
    }

    /** What makes a new journey of it, after the operation that adds the journey itself. Nothing of it is known: its cards are assumed. */
    List<Operation> operations(Supplier<UUID> ids) {
        List<Operation> operations = new ArrayList<>();
        List<UUID> stepIds = new ArrayList<>();
        List<String> places = Positions.evenly(phases.size());
        for (int at = 0; at < phases.size(); at++) {
            Phase phase = phases.get(at);
            UUID id = add(operations, Element.PHASE, ids, Map.of("name", phase.name(), "position", places.get(at)));
            List<String> inside = Positions.evenly(phase.steps().size());
            for (int step = 0; step < phase.steps().size(); step++) {
                Map<String, @Nullable Object> fields =
                        Map.of("phase", id.toString(), "name", phase.steps().get(step), "position", inside.get(step));
                stepIds.add(add(operations, Element.STEP, ids, fields));
            }
        }
        List<UUID> laneIds = new ArrayList<>();
        List<String> rows = Positions.evenly(lanes.size());
        for (int at = 0; at < lanes.size(); at++) {
            Outline.Lane lane = lanes.get(at);
            Map<String, @Nullable Object> fields =
                    Map.of("kind", lane.kind().code(), "label", lane.label(), "position", rows.get(at));
            laneIds.add(add(operations, Element.LANE, ids, fields));
        }
        List<UUID> cardIds = new ArrayList<>();
        List<String> order = Positions.evenly(cards.size());
        for (int at = 0; at < cards.size(); at++) {
            Card card = cards.get(at);
            Map<String, @Nullable Object> fields = new HashMap<>(card.fields());
            fields.put("step", stepIds.get(card.step()).toString());
            fields.put("lane", laneIds.get(card.lane()).toString());
            fields.put("position", order.get(at));
            fields.put("status", Evidence.ASSUMED.code());
            cardIds.add(add(operations, Element.CARD, ids, fields));
        }
        for (Arrow arrow : arrows) {
            Map<String, @Nullable Object> fields = new HashMap<>();
            fields.put("from", cardIds.get(arrow.from()).toString());
            fields.put("to", cardIds.get(arrow.to()).toString());
            fields.put("kind", arrow.kind().code());
            fields.put("label", arrow.label());
            add(operations, Element.ARROW, ids, fields);
        }
        return operations;
    }

    private static UUID add(
            List<Operation> operations, Element element, Supplier<UUID> ids, Map<String, @Nullable Object> fields) {
        Operation add = Restoration.adding(element, ids.get(), fields);
        operations.add(add);
        return add.id();
    }
}
