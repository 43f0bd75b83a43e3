package no.medvirk.local.world;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.Map;

/** An API client of one municipality: it gets its own tokens from Keycloak, a new one when the old has ended. */
public final class ApiClient {

    private final URI tokens;
    private final String clientId;
    private final String secret;
    private String token = "";
    private Instant ends = Instant.MIN;

    private ApiClient(URI issuer, String clientId, String secret) {
        this.tokens = URI.create(issuer + "/protocol/openid-connect/token");
        this.clientId = clientId;
        this.secret = secret;
    }

    /** The API as the client with this id and secret reaches it. */
    public static Api of(URI base, URI issuer, String clientId, String secret) {
        var client = new ApiClient(issuer, clientId, secret);
        return new Api(base, client::send);
    }

    private Answer send(String method, String path, HttpRequest.Builder request) {
        request.header("Authorization", "Bearer " + token());
        return Answer.of(method, path, Http.send(request.build()));
    }

    private synchronized String token() {
        if (Instant.now().isBefore(ends)) return token;
        var form = Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", secret);
        var asked = Instant.now();
        var response = Http.send(Http.form(tokens, form, Http.to(tokens)));
        var answer = Answer.of("POST", tokens.getPath(), response).expectGood().body();
        token = answer.path("access_token").asString();
        // A little early, so that none ends on its way.
        ends = asked.plusSeconds(answer.path("expires_in").asLong() - 10);
        return token;
    }
}
