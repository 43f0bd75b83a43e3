package no.medvirk.local.world;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API as one caller reaches it; paths begin with {@code /api/}. A failed call throws {@link CallFailed}. */
public final class Api {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Sends a request with what proves who calls. */
    interface Door {
        Answer send(String method, String path, HttpRequest.Builder request);
    }

    private final URI base;
    private final Door door;

    Api(URI base, Door door) {
        this.base = base;
        this.door = door;
    }

    public JsonNode get(String path) {
        return send("GET", path, Optional.empty(), Map.of()).expectGood().body();
    }

    public JsonNode post(String path, Object json) {
        return send("POST", path, Optional.of(json), Map.of()).expectGood().body();
    }

    /** Replaces the version that was read (its ETag). */
    public JsonNode put(String path, Object json, String version) {
        return send("PUT", path, Optional.of(json), Map.of("If-Match", version))
                .expectGood()
                .body();
    }

    /** Replaces what lies at an address by a document that is no JSON. */
    public JsonNode putDocument(String path, String mediaType, String document) {
        var request = request(path, Map.of("Content-Type", mediaType)).PUT(BodyPublishers.ofString(document));
        return door.send("PUT", path, request).expectGood().body();
    }

    public void delete(String path) {
        send("DELETE", path, Optional.empty(), Map.of()).expectGood();
    }

    /** Any request, and whatever is answered. */
    public Answer send(String method, String path, Optional<Object> json, Map<String, String> headers) {
        var request = request(path, headers);
        if (json.isPresent()) {
            request.header("Content-Type", "application/json");
            request.method(method, BodyPublishers.ofString(JSON.writeValueAsString(json.get())));
        } else {
            request.method(method, BodyPublishers.noBody());
        }
        return door.send(method, path, request);
    }

    private HttpRequest.Builder request(String path, Map<String, String> headers) {
        var request = Http.to(base.resolve(path)).header("Accept", "application/json, application/problem+json");
        headers.forEach(request::header);
        return request;
    }
}
