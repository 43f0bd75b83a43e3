package no.medvirk.local.world;

import java.net.http.HttpResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.StringNode;

/**
 * What the API answered, good or bad.
 *
 * @param version the ETag, or an empty text
 * @param body the JSON document; missing when there was none, a text when it was no JSON
 */
public record Answer(String method, String path, int status, String version, JsonNode body) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Answer of(String method, String path, HttpResponse<String> response) {
        return new Answer(
                method,
                path,
                response.statusCode(),
                response.headers().firstValue("etag").orElse(""),
                json(response.body()));
    }

    /** This answer, if it is a good one. */
    public Answer expectGood() {
        if (status >= 300) throw new CallFailed(this);
        return this;
    }

    private static JsonNode json(String text) {
        if (text.isBlank()) return MissingNode.getInstance();
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            return StringNode.valueOf(text);
        }
    }
}
