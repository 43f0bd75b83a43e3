package no.medvirk.journeys.renewal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.medvirk.core.Ids;
import no.medvirk.journeys.blueprint.BlueprintDiff.Kind;
import no.medvirk.journeys.blueprint.Evidence;
import no.medvirk.journeys.blueprint.Parameter;
import no.medvirk.journeys.blueprint.PromisesKept.Aspect;
import no.medvirk.journeys.blueprint.PromisesKept.Outcome;
import no.medvirk.journeys.blueprint.PromisesKept.Promise;
import no.medvirk.journeys.journey.JourneyDocument;
import no.medvirk.journeys.operation.Element;
import no.medvirk.journeys.operation.Operation;
import no.medvirk.journeys.operation.Operation.Action;
import no.medvirk.journeys.operation.Restoration;
import no.medvirk.journeys.version.Picture;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The operations that take a promise up into today's journey: what is new comes with the new journey's thing as its origin, and what
 * changes is set as promised. Nothing is known of it yet, so a new card is assumed. What was to go is deleted by hand, and how something
 * feels is not decided but heard.
 */
final class Adoption {

    private static final Map<Parameter, String> FIELDS = Map.of(
            Parameter.TOUCH_MINUTES, "touchMinutes",
            Parameter.WAITING_MINUTES, "waitingMinutes",
            Parameter.FREQUENCY_PERCENT, "frequencyPercent",
            Parameter.DATA_SOURCE, "dataSource",
            Parameter.ROOT_CAUSE, "rootCause");

    private final Map<Element, Map<UUID, Map<String, @Nullable Object>>> today;
    private final Map<Element, Map<UUID, Map<String, @Nullable Object>>> target;
    private final List<Operation> operations = new ArrayList<>();
    private final Map<UUID, UUID> made = new HashMap<>();

    Adoption(JourneyDocument today, JourneyDocument target, JsonMapper json) {
        this.today = Picture.things(today, json);
        this.target = Picture.things(target, json);
    }

    static boolean can(Promise promise, JourneyDocument target) {
        boolean felt = target.cards().stream()
                .anyMatch(card -> card.id().value().equals(promise.card()) && card.felt() != null);
        return !felt
                && switch (promise.kind()) {
                    case NEW -> promise.later() == null;
                    case CHANGED -> promise.later() != null;
                    default -> false;
                };
    }

    List<Operation> of(Promise promise) {
        UUID card = promise.card();
        if (promise.kind() == Kind.NEW) {
            if (card == null) {
                stepWithCards(promise.step());
            } else {
                card(card);
            }
        } else {
            Element element = card == null ? Element.STEP : Element.CARD;
            promise.aspects().stream()
                    .filter(aspect -> aspect.outcome() != Outcome.CAME)
                    .forEach(aspect -> set(
                            element,
                            Objects.requireNonNull(promise.later()),
                            thing(element, card == null ? promise.step() : card),
                            aspect));
        }
        return operations;
    }

    /** What takes each of these back, in the same order. */
    List<Operation> back(List<Operation> taken) {
        return taken.stream()
                .map(one -> one.t() == Action.ADD
                        ? new Operation(Action.DEL, one.e(), one.id(), null, null)
                        : new Operation(
                                Action.SET,
                                one.e(),
                                one.id(),
                                one.k(),
                                today.getOrDefault(one.e(), Map.of())
                                        .getOrDefault(one.id(), Map.of())
                                        .get(String.valueOf(one.k()))))
                .toList();
    }

    private void set(Element element, UUID later, Map<String, @Nullable Object> promised, Aspect aspect) {
        Parameter parameter = aspect.promised().parameter();
        String field = FIELDS.getOrDefault(parameter, parameter.code());
        Object value = promised.get(field);
        if (value != null) {
            value = switch (parameter) {
                case LANE, ROOT_CAUSE -> lane(id(value)).toString();
                case STEP -> step(id(value)).toString();
                case PHASE -> phase(id(value)).toString();
                default -> value;
            };
        }
        operations.add(new Operation(Action.SET, element, later, field, value));
    }

    private void stepWithCards(UUID id) {
        step(id);
        things(target, Element.CARD).forEach((UUID card, Map<String, @Nullable Object> fields) -> {
            if (id.equals(id(fields.get("step"))) && fields.get("origin") == null && fields.get("felt") == null) {
                card(card);
            }
        });
    }

    private void card(UUID id) {
        Map<String, @Nullable Object> fields = new HashMap<>(thing(Element.CARD, id));
        fields.put("step", step(id(fields.get("step"))).toString());
        fields.put("lane", lane(id(fields.get("lane"))).toString());
        Object cause = fields.get("rootCause");
        fields.put("rootCause", cause == null ? null : lane(id(cause)).toString());
        fields.put("status", Evidence.ASSUMED.code());
        add(Element.CARD, id, fields);
    }

    /** Today's step for one of the new journey; made when there is none. */
    private UUID step(UUID id) {
        UUID there = things(target, Element.ORIGIN).values().stream()
                .filter(origin -> id.equals(id(origin.get("step"))))
                .map(origin -> id(origin.get("origin")))
                .filter(things(today, Element.STEP)::containsKey)
                .findFirst()
                .or(() -> things(today, Element.ORIGIN).values().stream()
                        .filter(origin -> id.equals(id(origin.get("origin"))))
                        .map(origin -> id(origin.get("step")))
                        .findFirst())
                .orElse(made.get(id));
        if (there != null) {
            return there;
        }
        Map<String, @Nullable Object> fields = new HashMap<>(thing(Element.STEP, id));
        fields.put("phase", phase(id(fields.get("phase"))).toString());
        UUID step = add(Element.STEP, id, fields);
        operations.add(Restoration.adding(
                Element.ORIGIN, Ids.next(), Map.of("step", step.toString(), "origin", id.toString())));
        return step;
    }

    private UUID lane(UUID id) {
        return continued(Element.LANE, id);
    }

    private UUID phase(UUID id) {
        return continued(Element.PHASE, id);
    }

    private UUID continued(Element element, UUID id) {
        Map<String, @Nullable Object> fields = thing(element, id);
        UUID origin = fields.get("origin") == null ? null : id(fields.get("origin"));
        if (origin != null && things(today, element).containsKey(origin)) {
            return origin;
        }
        UUID there = made.get(id);
        for (Map.Entry<UUID, Map<String, @Nullable Object>> one :
                things(today, element).entrySet()) {
            Object own = one.getValue().get("origin");
            if (own != null && id(own).equals(id)) {
                there = one.getKey();
            }
        }
        return there == null ? add(element, id, new HashMap<>(fields)) : there;
    }

    private UUID add(Element element, UUID origin, Map<String, @Nullable Object> fields) {
        UUID id = Ids.next();
        fields.put("origin", origin.toString());
        operations.add(Restoration.adding(element, id, fields));
        made.put(origin, id);
        return id;
    }

    private Map<String, @Nullable Object> thing(Element element, UUID id) {
        return Objects.requireNonNull(things(target, element).get(id));
    }

    private static Map<UUID, Map<String, @Nullable Object>> things(
            Map<Element, Map<UUID, Map<String, @Nullable Object>>> all, Element element) {
        return all.getOrDefault(element, new HashMap<>());
    }

    private static UUID id(@Nullable Object text) {
        return UUID.fromString(String.valueOf(text));
    }
}
