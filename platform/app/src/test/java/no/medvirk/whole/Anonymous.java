package no.medvirk.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import no.medvirk.local.world.Answer;
import tools.jackson.databind.json.JsonMapper;

/** Somebody without cookies, tokens or manners. */
final class Anonymous {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Anonymous() {}

    static Answer send(URI base, String method, String path, String... headers) {
        HttpResponse<String> response = raw(base, method, path, headers);
        boolean json = response.headers().firstValue("content-type").orElse("").contains("json");
        return new Answer(
                method,
                path,
                response.statusCode(),
                "",
                json
                        ? JsonMapper.shared().readTree(response.body())
                        : JsonMapper.shared().nullNode());
    }

    static HttpResponse<String> raw(URI base, String method, String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(base.resolve(path)).method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
