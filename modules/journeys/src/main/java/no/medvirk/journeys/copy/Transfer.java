package no.medvirk.journeys.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.medvirk.journeys.blueprint.Evidence;
import no.medvirk.journeys.blueprint.Positions;
import no.medvirk.journeys.journey.JourneyDocument;
import no.medvirk.journeys.journey.JourneyDocument.Card;
import no.medvirk.journeys.journey.JourneyDocument.Lane;
import no.medvirk.journeys.journey.JourneyDocument.Phase;
import no.medvirk.journeys.journey.JourneyDocument.Step;
import no.medvirk.journeys.operation.Element;
import no.medvirk.journeys.operation.Operation;
import no.medvirk.journeys.operation.Restoration;
import no.medvirk.journeys.version.Picture;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The operations that copy a step or a lane of one journey into another, with its cards and the arrows between them. Evidence and needs
 * come along as ids, but not what is withdrawn; into a new journey no evidence does, and its cards are assumed: nothing of it is known yet.
 * Comments, confirmations and what is measured are about the journey that they are in. A copy has no origin: that is only for what a new
 * journey took from today's.
 */
final class Transfer {

    private final JourneyDocument from;
    private final JourneyDocument to;
    private final Supplier<UUID> ids;
    private final Map<Element, Map<UUID, Map<String, @Nullable Object>>> things;
    private final boolean fresh;
    private final List<Operation> operations = new ArrayList<>();
    private final Map<Object, UUID> copies = new HashMap<>();
    private final Map<String, String> cardCopies = new HashMap<>();
    private final List<Lane> lanes;
    private final List<Lane> made = new ArrayList<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private int cards;
    private int left;
    private int evidence;
    private int lost;
    private boolean untold;

    Transfer(JourneyDocument from, JourneyDocument to, JsonMapper json, Supplier<UUID> ids) {
        this.from = from;
        this.to = to;
        this.ids = ids;
        this.things = Picture.things(from, json);
        this.fresh = to.derivedFrom() != null;
        this.lanes = new ArrayList<>(to.lanes());
    }

    /**
     * A step, into a phase after one of its steps.
     *
     * @param phase null when the other journey has none: then the step brings its own
     * @param after null to be the first there
     * @param tellable whether the copy can be told in the journey that the step is told in, when it is told in one
     */
    UUID step(Step step, @Nullable Phase phase, @Nullable Step after, boolean tellable) {
        String into = phase == null ? phase(step) : phase.id().value().toString();
        List<String> beside = to.steps().stream()
                .filter(one -> phase != null && one.phase().equals(phase.id()))
                .map(Step::position)
                .toList();
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("phase", into);
        fields.put("name", step.name());
        fields.put("position", beside(beside, after == null ? null : after.position()));
        fields.put("touchMinutes", step.touchMinutes());
        fields.put("waitingMinutes", step.waitingMinutes());
        fields.put("frequencyPercent", step.frequencyPercent());
        untold = step.toldIn() != null && !tellable;
        if (step.toldIn() != null && tellable) {
            fields.put("toldIn", step.toldIn().value().toString());
        }
        UUID copy = add(Element.STEP, step.id(), fields);
        List<Card> inside = from.cards().stream()
                .filter(card -> card.step().equals(step.id()))
                .toList();
        inside.forEach(card -> lane(card.lane())); // all of them first: a pain point may come from any
        inside.forEach(card -> card(card, copy, lane(card.lane())));
        Set<?> known = from.needs().stream().map(JourneyDocument.Need::id).collect(Collectors.toSet());
        from.needsMet().stream()
                .filter(met -> met.step().equals(step.id()) && known.contains(met.need()))
                .forEach(met -> tie(
                        Element.NEED_MET,
                        Map.of(
                                "step",
                                copy.toString(),
                                "need",
                                met.need().value().toString())));
        ties();
        return copy;
    }

    /** A lane below another one, with its cards in the steps that both journeys have. @param after null to be the uppermost */
    UUID lane(Lane lane, @Nullable Lane after) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("kind", lane.kind().code());
        fields.put("label", lane.label());
        fields.put(
                "position",
                beside(to.lanes().stream().map(Lane::position).toList(), after == null ? null : after.position()));
        UUID copy = add(Element.LANE, lane.id(), fields);
        for (Card card : from.cards()) {
            if (card.lane().equals(lane.id())) {
                Step step = byId(from.steps(), one -> one.id().equals(card.step()));
                Step there = same(step);
                if (there == null) {
                    missing.add(step.name());
                    left++;
                } else {
                    card(card, there.id().value(), copy);
                }
            }
        }
        ties();
        return copy;
    }

    List<Operation> operations() {
        return operations;
    }

    /** What comes of it, before it happens. */
    CopyPlan.Told told() {
        return new CopyPlan.Told(
                cards,
                left,
                List.copyOf(missing),
                made.stream().map(Lane::label).toList(),
                evidence,
                lost,
                fresh,
                untold);
    }

    private String phase(Step step) {
        Phase phase = byId(from.phases(), one -> one.id().equals(step.phase()));
        Map<String, @Nullable Object> fields = Map.of(
                "name",
                phase.name(),
                "position",
                beside(to.phases().stream().map(Phase::position).toList(), null));
        return add(Element.PHASE, phase.id(), fields).toString();
    }

    /** The step of the other journey that is this one: by where one of them comes from, or else by name. */
    private @Nullable Step same(Step step) {
        Set<Object> related = new LinkedHashSet<>();
        to.origins().stream()
                .filter(origin -> origin.origin().equals(step.id()))
                .forEach(origin -> related.add(origin.step()));
        from.origins().stream()
                .filter(origin -> origin.step().equals(step.id()))
                .forEach(origin -> related.add(origin.origin()));
        return to.steps().stream()
                .filter(one -> related.contains(one.id()))
                .findFirst()
                .or(() -> to.steps().stream()
                        .filter(one -> plain(one.name()).equals(plain(step.name())))
                        .findFirst())
                .orElse(null);
    }

    /** The lane of the other journey with the same kind and name; made where lanes of its kind stand when there is none. */
    private UUID lane(Object id) {
        UUID known = copies.get(id);
        if (known != null) {
            return known;
        }
        Lane lane = byId(from.lanes(), one -> one.id().equals(id));
        Lane there = find(lane);
        if (there != null) {
            copies.put(id, there.id().value());
            return there.id().value();
        }
        int at = 0;
        while (at < lanes.size() && lanes.get(at).kind().compareTo(lane.kind()) <= 0) {
            at++;
        }
        String position = Positions.between(
                at == 0 ? null : lanes.get(at - 1).position(),
                at == lanes.size() ? null : lanes.get(at).position());
        UUID copy =
                add(Element.LANE, id, Map.of("kind", lane.kind().code(), "label", lane.label(), "position", position));
        lanes.add(at, new Lane(lane.id(), lane.kind(), lane.label(), position, null));
        made.add(lane);
        return copy;
    }

    private @Nullable Lane find(Lane lane) {
        return to.lanes().stream()
                .filter(one -> one.kind() == lane.kind() && plain(one.label()).equals(plain(lane.label())))
                .findFirst()
                .orElse(null);
    }

    private void card(Card card, UUID step, UUID lane) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>(things.getOrDefault(Element.CARD, Map.of())
                .getOrDefault(card.id().value(), Map.of()));
        fields.put("step", step.toString());
        fields.put("lane", lane.toString());
        fields.remove("origin");
        fields.remove("rootCause");
        if (card.rootCause() != null) {
            Lane cause = find(byId(from.lanes(), one -> one.id().equals(card.rootCause())));
            UUID there =
                    cause == null ? copies.get(card.rootCause()) : cause.id().value();
            fields.put("rootCause", there == null ? null : there.toString());
        }
        boolean trashed = from.personas().stream().anyMatch(one -> one.id().equals(card.persona()) && one.trashed());
        if (trashed) {
            fields.remove("persona");
        }
        if (fresh) {
            fields.put("status", Evidence.ASSUMED.code());
        }
        cardCopies.put(
                card.id().value().toString(),
                add(Element.CARD, card.id(), fields).toString());
        cards++;
    }

    /** What ties copied cards to findings, to needs and to each other. */
    private void ties() {
        Set<UUID> gone = Duplicate.left(from);
        for (Element element : List.of(Element.EVIDENCE, Element.NEED_ANSWERED, Element.PAIN_ANSWERED, Element.ARROW)) {
            things.getOrDefault(element, Map.of()).forEach((UUID id, Map<String, @Nullable Object> was) -> {
                boolean between = Stream.of("card", "painPoint", "from", "to")
                        .map(was::get)
                        .allMatch(card -> card == null || cardCopies.containsKey(card.toString()));
                if (!between || element == Element.EVIDENCE && fresh) {
                    return;
                }
                if (element == Element.EVIDENCE && gone.contains(id)) {
                    lost++;
                } else if (!gone.contains(id)) {
                    evidence += element == Element.EVIDENCE ? 1 : 0;
                    tie(element, Duplicate.fields(was, cardCopies, gone));
                }
            });
        }
    }

    /** After the one that is there, before the next; without one, before all. */
    private static String beside(List<String> positions, @Nullable String after) {
        String next = positions.stream()
                .filter(one -> after == null || one.compareTo(after) > 0)
                .findFirst()
                .orElse(null);
        return Positions.between(after, next);
    }

    private UUID add(Element element, Object original, Map<String, @Nullable Object> fields) {
        UUID id = ids.get();
        operations.add(Restoration.adding(element, id, fields));
        copies.put(original, id);
        return id;
    }

    private void tie(Element element, Map<String, @Nullable Object> fields) {
        operations.add(Restoration.adding(element, ids.get(), fields));
    }

    private static <T> T byId(List<T> all, Predicate<T> which) {
        return all.stream().filter(which).findFirst().orElseThrow();
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
