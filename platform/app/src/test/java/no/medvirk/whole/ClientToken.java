package no.medvirk.whole;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The token of an API client of Fjordvik that was made for a test: a new one before the old one ends. */
public final class ClientToken implements Supplier<String> {

    private static final Duration USED_FOR = Duration.ofMinutes(3);

    private final URI issuer;
    private final String id;
    private final String secret;
    private String token = "";
    private long got;

    public ClientToken(Whole whole, String name) {
        JsonNode client = whole.session("administrator in Fjordvik")
                .post("/api/v1/fjordvik/clients", Map.of("name", name, "role", "contributor"));
        this.issuer = whole.issuer();
        this.id = client.get("clientId").asString();
        this.secret = client.get("secret").asString();
    }

    @Override
    public synchronized String get() {
        if (token.isEmpty() || System.nanoTime() - got > USED_FOR.toNanos()) {
            token = ask();
            got = System.nanoTime();
        }
        return token;
    }

    private String ask() {
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=client_credentials&client_id=" + id + "&client_secret=" + secret))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            String answer =
                    http.send(request, HttpResponse.BodyHandlers.ofString()).body();
            return JsonMapper.shared().readTree(answer).get("access_token").asString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
