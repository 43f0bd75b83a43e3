package no.medvirk.journeys.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.medvirk.journeys.journey.JourneyDocument;
import no.medvirk.journeys.nested.NestedJourney;
import no.medvirk.journeys.operation.Element;
import no.medvirk.journeys.operation.Operation;
import no.medvirk.journeys.operation.Restoration;
import no.medvirk.journeys.version.Picture;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The operations that make a journey with everything of another, under ids of its own: all but comments and confirmations, which are the
 * conversation about that one, and its lineage. What its cards rest on comes along, but not what is withdrawn.
 */
final class Duplicate {

    private static final List<Element> COPIED = List.of(
            Element.PHASE,
            Element.LANE,
            Element.STEP,
            Element.CARD,
            Element.EVIDENCE,
            Element.NEED_MET,
            Element.NEED_ANSWERED,
            Element.PAIN_ANSWERED,
            Element.ARROW);

    /** Fields that name another thing of the journey. */
    private static final Set<String> INSIDE =
            Set.of("phase", "step", "lane", "card", "painPoint", "from", "to", "rootCause");

    /** Fields that name what may be gone. */
    private static final Set<String> NAMING = Set.of("persona", "toldIn");

    private Duplicate() {}

    static List<Operation> of(JourneyDocument journey, UUID id, String title, JsonMapper json, Supplier<UUID> ids) {
        Map<Element, Map<UUID, Map<String, @Nullable Object>>> things = Picture.things(journey, json);
        Set<UUID> left = left(journey);
        List<Operation> operations = new ArrayList<>();
        Map<String, @Nullable Object> head = new HashMap<>();
        head.put("title", title);
        head.put("status", "draft");
        head.put("perspective", journey.perspective());
        var service = journey.service();
        // one that lies in the trash is no longer one that a journey can be about
        head.put(
                "service",
                service == null || service.name() == null
                        ? null
                        : service.id().value().toString());
        operations.add(Restoration.adding(Element.JOURNEY, id, head));
        Map<String, String> copies = new HashMap<>();
        for (Element element : COPIED) {
            things.getOrDefault(element, Map.of()).forEach((UUID original, Map<String, @Nullable Object> was) -> {
                if (!left.contains(original)) {
                    UUID copy = ids.get();
                    copies.put(original.toString(), copy.toString());
                    operations.add(Restoration.adding(element, copy, fields(was, copies, left)));
                }
            });
        }
        return operations;
    }

    /** What others no longer have: findings that are withdrawn, needs, personas and nested journeys that are gone. */
    static Set<UUID> left(JourneyDocument journey) {
        Set<?> needs = journey.needs().stream().map(JourneyDocument.Need::id).collect(Collectors.toSet());
        Set<UUID> left = journey.evidence().stream()
                .filter(basis -> basis.level() == null)
                .map(JourneyDocument.Basis::id)
                .collect(Collectors.toSet());
        journey.needsMet().stream().filter(one -> !needs.contains(one.need())).forEach(one -> left.add(one.id()));
        journey.needsAnswered().stream()
                .filter(one -> !needs.contains(one.need()))
                .forEach(one -> left.add(one.id()));
        journey.personas().stream()
                .filter(JourneyDocument.PersonaName::trashed)
                .forEach(one -> left.add(one.id().value()));
        journey.nested().stream()
                .filter(NestedJourney::trashed)
                .forEach(one -> left.add(one.id().value()));
        return left;
    }

    /** The same fields, with the copies of what they name in the journey. */
    static Map<String, @Nullable Object> fields(
            Map<String, @Nullable Object> was, Map<String, String> copies, Set<UUID> left) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>(was);
        fields.remove("origin");
        fields.replaceAll((name, value) -> INSIDE.contains(name) && value != null
                ? copies.get(value.toString())
                : NAMING.contains(name) && value != null && left.contains(UUID.fromString(value.toString()))
                        ? null
                        : value);
        return fields;
    }
}
