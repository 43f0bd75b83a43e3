package no.medvirk.local.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a small server that plays both parts: the sign-in pages one after the other, and an API behind them. */
class SignInTests {
    private final HttpServer pages = server();
    private final HttpServer application = server();
    private final List<String> sent = new ArrayList<>();

    @BeforeEach
    void open() {
        application.createContext(
                "/oauth2/authorization/keycloak", http -> redirect(http, "half=1", at(pages, "/realm/who")));
        application.createContext("/back", http -> redirect(http, "session=s1; Path=/; HttpOnly", "/"));
        application.createContext("/", http -> answer(http, "XSRF-TOKEN=x1; Path=/", "{}"));
        application.createContext("/api/v1/things", http -> {
            sent.add(http.getRequestHeaders().getFirst("X-XSRF-TOKEN") + " "
                    + http.getRequestHeaders().getFirst("Cookie"));
            if (http.getRequestMethod().equals("DELETE")) refuse(http);
            else answer(http, "a=b", "{\"id\": 7}");
        });
        pages.createContext(
                "/realm/who",
                http -> answer(
                        http, "auth=a1; Path=/realm/; Secure; SameSite=None", form("/realm/secret", "username")));
        pages.createContext("/realm/secret", http -> {
            keep(http);
            answer(http, "b=c; Path=/realm/", form("/realm/check?a=1&amp;b=2", "username", "password"));
        });
        pages.createContext("/realm/check", http -> {
            var right = keep(http).contains("password=rett passord");
            answer(
                    http,
                    "d=e",
                    right
                            ? form("/realm/renew", "password-new", "password-confirm")
                            : form("/realm/check", "username", "password"));
        });
        pages.createContext("/realm/renew", http -> {
            keep(http);
            redirect(http, "auth=; Max-Age=0; Path=/realm/", at(application, "/back?code=1"));
        });
        pages.start();
        application.start();
    }

    @AfterEach
    void close() {
        pages.stop(0);
        application.stop(0);
    }

    @Test
    void aPersonFillsInPageAfterPageAndThenCallsTheApi() {
        var kari = SignIn.as(base(), "kari", "rett passord", Optional.of("nytt passord"));
        assertThat(sent).hasSize(3).allMatch(fields -> fields.contains("auth=a1"));
        assertThat(sent.get(2)).contains("password-new=nytt passord").contains("password-confirm=nytt passord");

        assertThat(kari.post("/api/v1/things", Map.of("name", "x")).path("id").asInt())
                .isEqualTo(7);
        assertThat(sent.getLast()).startsWith("x1 ").contains("session=s1").doesNotContain("auth=");
    }

    @Test
    void aWrongPasswordNamesThePageThatRefusedIt() {
        assertThatThrownBy(() -> SignIn.as(base(), "kari", "feil", Optional.empty()))
                .isInstanceOf(SignIn.Refused.class)
                .hasMessageContaining("kari does not get in")
                .hasMessageContaining("Logg inn")
                .hasMessageNotContaining("feil passord");
    }

    @Test
    void aPasswordThatMustBeChangedIsAskedFor() {
        assertThatThrownBy(() -> SignIn.as(base(), "kari", "rett passord", Optional.empty()))
                .isInstanceOf(SignIn.Refused.class);
    }

    @Test
    void aFailedCallTellsMethodPathStatusAndProblem() {
        var kari = SignIn.as(base(), "kari", "rett passord", Optional.of("nytt passord"));
        assertThatThrownBy(() -> kari.delete("/api/v1/things"))
                .isInstanceOf(CallFailed.class)
                .hasMessage("DELETE /api/v1/things: 403 {\"title\":\"You may not do this\"}");
        assertThat(kari.send("DELETE", "/api/v1/things", Optional.empty(), Map.of())
                        .status())
                .isEqualTo(403);
    }

    private URI base() {
        return URI.create(at(application, ""));
    }

    private String keep(HttpExchange http) throws IOException {
        var body = new String(http.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var fields = URLDecoder.decode(body, StandardCharsets.UTF_8) + " "
                + http.getRequestHeaders().getFirst("Cookie");
        sent.add(fields);
        return fields;
    }

    private static String form(String action, String... fields) {
        var html = new StringBuilder("<title>Logg inn</title><form method=\"post\" action=\"" + action + "\">");
        for (var field : fields) html.append("<input name=\"").append(field).append("\"/>");
        return html.append("</form>").toString();
    }

    private static String at(HttpServer server, String path) {
        return "http://localhost:" + server.getAddress().getPort() + path;
    }

    private static void redirect(HttpExchange http, String cookie, String location) throws IOException {
        http.getResponseHeaders().add("Set-Cookie", cookie);
        http.getResponseHeaders().add("Location", location);
        http.sendResponseHeaders(302, -1);
        http.close();
    }

    private static void answer(HttpExchange http, String cookie, String body) throws IOException {
        http.getResponseHeaders().add("Set-Cookie", cookie);
        send(http, 200, body);
    }

    private static void refuse(HttpExchange http) throws IOException {
        send(http, 403, "{\"title\":\"You may not do this\"}");
    }

    private static void send(HttpExchange http, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        http.sendResponseHeaders(status, bytes.length);
        http.getResponseBody().write(bytes);
        http.close();
    }

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
