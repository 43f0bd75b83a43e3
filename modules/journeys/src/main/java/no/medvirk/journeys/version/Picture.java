package no.medvirk.journeys.version;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.medvirk.journeys.journey.JourneyDocument;
import no.medvirk.journeys.operation.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document as a version keeps it: with the ids of findings and needs, but without their words, which are research's alone, and without
 * comments and confirmations, which are about the journey as it goes on, and what others measure.
 */
public final class Picture {

    private static final TypeReference<List<Map<String, @Nullable Object>>> THINGS = new TypeReference<>() {};
    private static final List<String> BESIDE =
            List.of("comments", "confirmations", "measured", "needs", "nested", "partOf", "targets");
    private static final List<String> TOLD_BY_OTHERS = List.of("text", "source", "level", "study");

    private Picture() {}

    static String of(JourneyDocument document, JsonMapper json) {
        ObjectNode picture = json.valueToTree(document);
        for (JsonNode basis : picture.get("evidence")) {
            ((ObjectNode) basis).remove(TOLD_BY_OTHERS);
            ((ObjectNode) basis).putArray("lacking");
        }
        BESIDE.forEach(picture::putArray);
        picture.put("updatedBy", "");
        picture.remove(List.of("followedUpAt", "followedUpBy"));
        if (picture.get("service") instanceof ObjectNode service) {
            service.remove("name");
        }
        return picture.toString();
    }

    /** Read again, also when it was made before a journey had all that it has now. */
    static JourneyDocument read(String stored, JsonMapper json) {
        JsonMapper forgiving = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        ObjectNode picture = (ObjectNode) forgiving.readTree(stored);
        for (String list : BESIDE) {
            if (!picture.has(list)) {
                picture.putArray(list);
            }
        }
        for (Element element : Element.values()) {
            String list = listOf(element);
            if (list != null && !picture.has(list)) {
                picture.putArray(list);
            }
        }
        return forgiving.treeToValue(picture, JourneyDocument.class);
    }

    /** What a document is made of, as operations write it. */
    public static Map<Element, Map<UUID, Map<String, @Nullable Object>>> things(
            JourneyDocument document, JsonMapper json) {
        Map<Element, Map<UUID, Map<String, @Nullable Object>>> things = new EnumMap<>(Element.class);
        JsonNode tree = json.valueToTree(document);
        for (Element element : Element.values()) {
            Map<UUID, Map<String, @Nullable Object>> ofKind = new LinkedHashMap<>();
            String list = listOf(element);
            if (list != null) {
                json.convertValue(tree.get(list), THINGS)
                        .forEach(thing -> ofKind.put(UUID.fromString(String.valueOf(thing.get("id"))), thing));
            }
            things.put(element, ofKind);
        }
        things.put(Element.JOURNEY, Map.of(document.id().value(), journey(document)));
        return things;
    }

    private static Map<String, @Nullable Object> journey(JourneyDocument document) {
        Map<String, @Nullable Object> fields = new HashMap<>();
        fields.put("title", document.title());
        fields.put("status", document.status().code());
        fields.put("perspective", document.perspective());
        fields.put(
                "service",
                document.service() == null
                        ? null
                        : document.service().id().value().toString());
        fields.put(
                "startsOn",
                document.startsOn() == null ? null : document.startsOn().toString());
        return fields;
    }

    /** Where in a document the things of a kind are. */
    private static @Nullable String listOf(Element element) {
        return switch (element) {
            case JOURNEY -> null;
            case PHASE -> "phases";
            case LANE -> "lanes";
            case STEP -> "steps";
            case CARD -> "cards";
            case COMMENT -> "comments";
            case CONFIRMATION -> "confirmations";
            case EVIDENCE -> "evidence";
            case NEED_MET -> "needsMet";
            case NEED_ANSWERED -> "needsAnswered";
            case PAIN_ANSWERED -> "painsAnswered";
            case ORIGIN -> "origins";
            case ARROW -> "arrows";
        };
    }
}
