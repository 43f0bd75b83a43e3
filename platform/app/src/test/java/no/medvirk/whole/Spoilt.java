package no.medvirk.whole;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes bodies from a schema of the OpenAPI document: one that fits, and ones that are spoilt in one place each. */
final class Spoilt {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<JsonNode> BAD = List.of(
            NODES.nullNode(),
            NODES.numberNode(-1),
            NODES.numberNode(Long.MAX_VALUE),
            NODES.booleanNode(true),
            NODES.stringNode(""),
            NODES.stringNode(" "),
            NODES.stringNode("x".repeat(5_000)),
            NODES.stringNode("a\u0000b"),
            NODES.stringNode("\uD83E\uDD84 ' \" ; -- <script>"),
            NODES.stringNode("00000000-0000-0000-0000-000000000000"),
            NODES.arrayNode(),
            NODES.arrayNode().add(NODES.objectNode()),
            NODES.objectNode().put("nb", 7));

    private final JsonNode document;
    private final Random random;

    Spoilt(JsonNode document, Random random) {
        this.document = document;
        this.random = random;
    }

    /** A body that fits the schema, and every spoilt one: each property wrong in every way, left out, and one too many. */
    List<JsonNode> of(JsonNode schema) {
        JsonNode good = good(schema);
        List<JsonNode> all = new ArrayList<>(BAD);
        if (good instanceof ObjectNode object) {
            for (Map.Entry<String, JsonNode> property : object.properties()) {
                all.add(object.deepCopy().without(property.getKey()));
                BAD.forEach(bad -> all.add(object.deepCopy().set(property.getKey(), bad)));
                inside(object, property, all);
            }
            all.add(object.deepCopy().put("tenantId", "00000000-0000-0000-0000-000000000000"));
        }
        return all;
    }

    // One level deeper: an object, or the objects in a list.
    private static void inside(ObjectNode whole, Map.Entry<String, JsonNode> property, List<JsonNode> all) {
        JsonNode inner = property.getValue().isArray() ? property.getValue().path(0) : property.getValue();
        if (inner instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                for (JsonNode bad : BAD) {
                    JsonNode spoilt = object.deepCopy().set(name, bad);
                    all.add(whole.deepCopy()
                            .set(
                                    property.getKey(),
                                    property.getValue().isArray()
                                            ? NODES.arrayNode().add(spoilt)
                                            : spoilt));
                }
            }
        }
    }

    private JsonNode good(JsonNode schema) {
        if (schema.has("$ref")) {
            return good(document.at(schema.get("$ref").asString().substring(1)));
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(random.nextInt(schema.get("enum").size()));
        }
        return switch (schema.path("type").asString("object")) {
            case "string" -> text(schema);
            case "integer", "number" -> NODES.numberNode(1);
            case "boolean" -> NODES.booleanNode(random.nextBoolean());
            case "array" -> NODES.arrayNode().add(good(schema.path("items")));
            default -> object(schema);
        };
    }

    private JsonNode object(JsonNode schema) {
        ObjectNode object = JsonMapper.shared().createObjectNode();
        schema.path("properties")
                .properties()
                .forEach(property -> object.set(property.getKey(), good(property.getValue())));
        return object;
    }

    private static JsonNode text(JsonNode schema) {
        return NODES.stringNode(
                switch (schema.path("format").asString("")) {
                    case "uuid" -> "0198f3a2-0000-7000-8000-000000000001";
                    case "email" -> "noen@example.no";
                    default -> "tekst";
                });
    }
}
