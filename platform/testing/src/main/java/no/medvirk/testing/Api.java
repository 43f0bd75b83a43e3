package no.medvirk.testing;

import java.net.URI;
import java.util.function.Consumer;
import no.medvirk.core.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API as a client of it meets it: JSON in, status, JSON and headers out. */
public class Api {

    private final MockMvc mvc;
    private final JsonMapper json;

    Api(MockMvc mvc, JsonMapper json) {
        this.mvc = mvc;
        this.json = json;
    }

    /** A member of a town with a role; paths are relative to the municipality. */
    public Client as(Town town, Role role) {
        return new Client("/api/v1/" + town.alias(), town.as(role));
    }

    /** Somebody at a town's address; paths are relative to the municipality. */
    public Client at(Town town, RequestPostProcessor who) {
        return new Client("/api/v1/" + town.alias(), who);
    }

    /** An operator; paths are relative to the operators' part. */
    public Client asOperator() {
        return new Client("/api/v1/drift", Towns.operator());
    }

    /** What came back. */
    public record Answer(
            int status, JsonNode body, @Nullable String etag, MockHttpServletResponse raw) {

        /** The text at a JSON pointer, or null. */
        public @Nullable String text(String pointer) {
            JsonNode node = body.at(pointer);
            return node.isMissingNode() || node.isNull() ? null : node.asString();
        }

        /** The last part of the problem's type, such as {@code not-found}. */
        public @Nullable String problem() {
            String type = text("/type");
            return type == null ? null : type.substring(type.lastIndexOf(':') + 1);
        }
    }

    /** One who sends requests. */
    public final class Client {
        private final String base;
        private final RequestPostProcessor who;

        private Client(String base, RequestPostProcessor who) {
            this.base = base;
            this.who = who;
        }

        public Answer get(String path) {
            return send(HttpMethod.GET, path, request -> {});
        }

        public Answer post(String path, Object body) {
            return send(HttpMethod.POST, path, content(body));
        }

        public Answer put(String path, String etag, Object body) {
            return send(HttpMethod.PUT, path, content(body).andThen(request -> request.header("If-Match", etag)));
        }

        public Answer put(String path, String etag) {
            return send(HttpMethod.PUT, path, request -> request.header("If-Match", etag));
        }

        public Answer delete(String path, String etag) {
            return send(HttpMethod.DELETE, path, request -> request.header("If-Match", etag));
        }

        /** Any other request: headers, bodies and methods as the test wants them. */
        public Answer send(HttpMethod method, String path, Consumer<MockHttpServletRequestBuilder> more) {
            MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(method, URI.create(base + path))
                    .with(who);
            more.accept(request);
            return perform(request);
        }

        private Consumer<MockHttpServletRequestBuilder> content(Object body) {
            return request -> request.contentType(MediaType.APPLICATION_JSON)
                    .content(body instanceof String text ? text : json.writeValueAsString(body));
        }
    }

    private Answer perform(MockHttpServletRequestBuilder request) {
        try {
            MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
            String type = response.getContentType();
            boolean isJson = type != null && type.contains("json");
            byte[] content = response.getContentAsByteArray();
            return new Answer(
                    response.getStatus(),
                    isJson && content.length > 0 ? json.readTree(content) : json.nullNode(),
                    response.getHeader("ETag"),
                    response);
        } catch (Exception e) {
            throw new AssertionError("the request failed instead of being answered", e);
        }
    }
}
