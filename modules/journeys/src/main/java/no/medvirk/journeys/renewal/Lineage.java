package no.medvirk.journeys.renewal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.blueprint.Coded;
import no.medvirk.journeys.blueprint.Evidence;
import no.medvirk.journeys.blueprint.LaneKind;
import no.medvirk.journeys.journey.JourneyDocument;
import no.medvirk.journeys.journey.JourneyDocument.Card;
import no.medvirk.journeys.journey.JourneyDocument.Lane;
import no.medvirk.journeys.operation.Element;
import no.medvirk.journeys.operation.Operation;
import org.jspecify.annotations.Nullable;

/**
 * The operations that begin a new journey from today's: the same phases, lanes, steps and cards with ids of their own, and each knows
 * which it comes from. Nothing of it is known yet, so its cards are assumed, without evidence. Comments stay with today's, and so do
 * opportunities: the new journey is what they lead to.
 */
final class Lineage {

    private final JourneyDocument today;
    private final Supplier<UUID> ids;
    private final Map<UUID, UUID> copies = new HashMap<>();
    private final List<Operation> operations = new ArrayList<>();

    private Lineage(JourneyDocument today, Supplier<UUID> ids) {
        this.today = today;
        this.ids = ids;
    }

    static List<Operation> begin(
            JourneyDocument today, JourneyId id, String title, @Nullable LocalDate startsOn, Supplier<UUID> ids) {
        Lineage lineage = new Lineage(today, ids);
        lineage.journey(id, title, startsOn);
        return List.copyOf(lineage.operations);
    }

    private void journey(JourneyId id, String title, @Nullable LocalDate startsOn) {
        var service = today.service();
        // a service that lies in the trash is no longer one that a journey can be begun for
        Object delivered =
                service == null || service.name() == null ? null : service.id().value();
        add(
                Element.JOURNEY,
                id.value(),
                fields(
                        "title",
                        title,
                        "status",
                        "draft",
                        "perspective",
                        today.perspective(),
                        "service",
                        delivered,
                        "derivedFrom",
                        today.id().value(),
                        "startsOn",
                        startsOn));
        today.phases()
                .forEach(phase -> add(
                        Element.PHASE,
                        copy(phase.id().value()),
                        fields(
                                "name",
                                phase.name(),
                                "position",
                                phase.position(),
                                "origin",
                                phase.id().value())));
        today.lanes().forEach(this::lane);
        today.steps().forEach(this::step);
        Map<?, LaneKind> kinds = today.lanes().stream().collect(Collectors.toMap(Lane::id, Lane::kind));
        today.cards().stream()
                .filter(card -> kinds.get(card.lane()) != LaneKind.OPPORTUNITIES)
                .forEach(this::card);
        today.arrows().stream()
                .filter(arrow -> copies.containsKey(arrow.from().value())
                        && copies.containsKey(arrow.to().value()))
                .forEach(this::arrow);
        Set<?> known = today.needs().stream().map(JourneyDocument.Need::id).collect(Collectors.toSet());
        today.needsMet().stream()
                .filter(met -> known.contains(met.need()))
                .forEach(met -> add(
                        Element.NEED_MET,
                        ids.get(),
                        fields(
                                "step",
                                copied(met.step().value()),
                                "need",
                                met.need().value())));
    }

    private void lane(Lane lane) {
        add(
                Element.LANE,
                copy(lane.id().value()),
                fields(
                        "kind", lane.kind().code(),
                        "label", lane.label(),
                        "position", lane.position(),
                        "origin", lane.id().value()));
    }

    private void step(JourneyDocument.Step step) {
        UUID copy = copy(step.id().value());
        add(
                Element.STEP,
                copy,
                fields(
                        "phase", copied(step.phase().value()),
                        "name", step.name(),
                        "position", step.position(),
                        "touchMinutes", step.touchMinutes(),
                        "waitingMinutes", step.waitingMinutes(),
                        "frequencyPercent", step.frequencyPercent(),
                        "toldIn", toldIn(step)));
        add(Element.ORIGIN, ids.get(), fields("step", copy, "origin", step.id().value()));
    }

    /** What is told elsewhere today is told there in the new journey too, until somebody says otherwise; not in the trash. */
    private @Nullable UUID toldIn(JourneyDocument.Step step) {
        return today.nested().stream()
                .filter(one -> one.id().equals(step.toldIn()) && !one.trashed())
                .map(one -> one.id().value())
                .findFirst()
                .orElse(null);
    }

    private void card(Card card) {
        add(
                Element.CARD,
                copy(card.id().value()),
                fields(
                        "step", copied(card.step().value()),
                        "lane", copied(card.lane().value()),
                        "position", card.position(),
                        "text", card.text(),
                        "status", Evidence.ASSUMED.code(),
                        "channel",
                                card.channel() == null ? null : card.channel().code(),
                        "performer", card.performer(),
                        "unit", card.unit(),
                        "system", card.system(),
                        "automation", code(card.automation()),
                        "decision", code(card.decision()),
                        "dataSource", code(card.dataSource()),
                        "trigger", code(card.trigger()),
                        "mandate", card.mandate(),
                        "perceivedOwner", card.perceivedOwner(),
                        "weight", card.weight(),
                        "rootCause",
                                card.rootCause() == null
                                        ? null
                                        : copied(card.rootCause().value()),
                        "felt", card.felt(),
                        "whose", card.whose(),
                        "persona", persona(card),
                        "origin", card.id().value()));
    }

    private void arrow(JourneyDocument.Arrow arrow) {
        add(
                Element.ARROW,
                ids.get(),
                fields(
                        "from", copied(arrow.from().value()),
                        "to", copied(arrow.to().value()),
                        "kind", arrow.kind().code(),
                        "label", arrow.label()));
    }

    /** One that lies in the trash is no longer one that a claim can be made for. */
    private @Nullable UUID persona(Card card) {
        return today.personas().stream()
                .filter(one -> one.id().equals(card.persona()) && !one.trashed())
                .map(one -> one.id().value())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String code(@Nullable Coded word) {
        return word == null ? null : word.code();
    }

    private UUID copy(UUID origin) {
        UUID id = ids.get();
        copies.put(origin, id);
        return id;
    }

    private UUID copied(UUID origin) {
        return Objects.requireNonNull(copies.get(origin));
    }

    private void add(Element what, UUID id, Map<String, Object> fields) {
        operations.add(new Operation(Operation.Action.ADD, what, id, null, fields));
    }

    /** As they would have come as JSON: ids and dates are texts. */
    private static Map<String, Object> fields(@Nullable Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            Object value = namesAndValues[at + 1];
            if (value != null) {
                fields.put(
                        String.valueOf(namesAndValues[at]),
                        value instanceof UUID || value instanceof LocalDate ? value.toString() : value);
            }
        }
        return fields;
    }
}
