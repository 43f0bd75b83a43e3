package no.medvirk.local.world;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A person in a scripted browser: signs in on Keycloak's own pages, then calls the API as the web application does, with a session
 * cookie and the CSRF header.
 */
public final class SignIn {
    private static final int REDIRECTS = 20;

    /** The person did not get in; the message names the page that stopped them. */
    public static final class Refused extends RuntimeException {
        Refused(String message) {
            super(message);
        }
    }

    private final URI base;
    private final Cookies cookies = new Cookies();
    private final Api api;

    private SignIn(URI base) {
        this.base = base;
        this.api = new Api(base, this::send);
    }

    /**
     * Signs a person in.
     *
     * @param baseUrl the application's address, with the host name that its browsers use
     * @param newPassword what to set when Keycloak wants the password changed
     * @throws Refused when Keycloak or the application does not let them in
     */
    public static SignIn as(URI baseUrl, String username, String password, Optional<String> newPassword) {
        var person = new SignIn(baseUrl);
        person.fillIn(username, password, newPassword);
        // Asking who I am also fetches the first CSRF cookie.
        person.get("/api/v1/me");
        return person;
    }

    public JsonNode get(String path) {
        return api.get(path);
    }

    public JsonNode post(String path, Object json) {
        return api.post(path, json);
    }

    /** Replaces the version that was read (its ETag). */
    public JsonNode put(String path, Object json, String version) {
        return api.put(path, json, version);
    }

    /** Replaces what lies at an address by a document that is no JSON. */
    public JsonNode putDocument(String path, String mediaType, String document) {
        return api.putDocument(path, mediaType, document);
    }

    public void delete(String path) {
        api.delete(path);
    }

    /** Any request, and whatever is answered. */
    public Answer send(String method, String path, Optional<Object> json, Map<String, String> headers) {
        return api.send(method, path, json, headers);
    }

    private void fillIn(String username, String password, Optional<String> newPassword) {
        var values = new HashMap<>(Map.of("username", username, "password", password));
        newPassword.ifPresent(next -> values.putAll(Map.of("password-new", next, "password-confirm", next)));
        var page = visit(Http.to(base.resolve("/oauth2/authorization/keycloak")).build());
        var filledIn = new HashSet<Set<String>>();
        while (!isOurs(page.address())) {
            var fields = page.fields();
            fields.retainAll(values.keySet());
            var action = page.action();
            // The same fields twice: what was filled in was not accepted.
            if (fields.isEmpty() || action.isEmpty() || !filledIn.add(fields)) throw refused(username, page);
            page = submit(action.get(), fields, values);
        }
        if (page.status() >= 400 || String.valueOf(page.address().getQuery()).contains("feil=")) {
            throw refused(username, page);
        }
    }

    private HtmlPage submit(URI action, Set<String> fields, Map<String, String> values) {
        var form = new HashMap<>(values);
        form.keySet().retainAll(fields);
        return visit(Http.form(action, form, withCookies(action, Http.to(action))));
    }

    private HtmlPage visit(HttpRequest first) {
        var request = first;
        for (int i = 0; i < REDIRECTS; i++) {
            var response = exchange(request);
            var address = response.uri();
            var next = response.headers().firstValue("location");
            if (response.statusCode() / 100 != 3 || next.isEmpty()) {
                return new HtmlPage(address, response.statusCode(), response.body());
            }
            var target = address.resolve(next.get());
            request = withCookies(target, Http.to(target)).build();
        }
        throw new Refused("the sign-in goes in a circle at " + request.uri().getPath());
    }

    private Answer send(String method, String path, HttpRequest.Builder request) {
        var target = base.resolve(path);
        if (!method.equals("GET")) {
            cookies.value(target, "XSRF-TOKEN").ifPresent(token -> request.header("X-XSRF-TOKEN", token));
        }
        return Answer.of(method, path, exchange(withCookies(target, request).build()));
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        var response = Http.send(request);
        cookies.keep(response.uri(), response.headers());
        return response;
    }

    private HttpRequest.Builder withCookies(URI target, HttpRequest.Builder request) {
        cookies.header(target).ifPresent(header -> request.header("Cookie", header));
        return request;
    }

    private boolean isOurs(URI address) {
        return address.getAuthority().equals(base.getAuthority());
    }

    private static Refused refused(String username, HtmlPage page) {
        return new Refused(username + " does not get in: " + page.status() + " "
                + page.address().getPath() + " " + page.description());
    }
}
