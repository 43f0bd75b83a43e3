package no.medvirk.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.medvirk.core.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The committed OpenAPI document, as the list of what can be asked. */
final class OpenApi {

    /**
     * One operation.
     *
     * @param path with its parameters in braces
     * @param versioned whether it takes If-Match
     * @param multipart whether its body is a form with files
     */
    record Operation(
            String id, String method, String path, boolean versioned, boolean body, boolean multipart, JsonNode json) {

        boolean ofMunicipality() {
            return path.startsWith("/api/v1/{municipality}");
        }

        Role role() {
            return Role.of(json.get("x-role").asString());
        }

        /** The schema of its JSON body, looked up. */
        JsonNode bodySchema() {
            JsonNode schema = json.at("/requestBody/content/application~1json/schema");
            return schema.has("$ref")
                    ? document().at(schema.get("$ref").asString().substring(1))
                    : schema;
        }

        /** The statuses that the document promises. */
        List<Integer> promised() {
            return json.get("responses").propertyNames().stream()
                    .map(Integer::valueOf)
                    .toList();
        }
    }

    private OpenApi() {}

    static JsonNode document() {
        try {
            return JsonMapper.shared().readTree(Files.readString(Whole.root().resolve("docs/api/openapi.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Operation> operations() {
        List<Operation> all = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document().get("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                JsonNode operation = method.getValue();
                boolean versioned = operation
                        .path("parameters")
                        .valueStream()
                        .anyMatch(parameter -> parameter.path("name").asString().equals("If-Match"));
                JsonNode content = operation.path("requestBody").path("content");
                all.add(new Operation(
                        operation.get("operationId").asString(),
                        method.getKey().toUpperCase(Locale.ROOT),
                        path.getKey(),
                        versioned,
                        operation.has("requestBody"),
                        content.has("multipart/form-data"),
                        operation));
            }
        }
        return all;
    }
}
