package no.medvirk.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import no.medvirk.local.world.Answer;
import no.medvirk.local.world.ExampleSignIn;
import no.medvirk.local.world.SignIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class SignInIT {

    private final Whole whole = Whole.get();

    @Test
    void aPersonInTwoMunicipalitiesWorksInEachAndNothingMixes() {
        SignIn both = whole.session("contributor in both");

        JsonNode fjordvik = both.get("/api/v1/fjordvik/settings");
        JsonNode lidaland = both.get("/api/v1/lidaland/settings");
        String own =
                both.get("/api/v1/fjordvik/catalogue/units").at("/items/0/id").asString();

        assertThat(both.get("/api/v1/me").get("municipalities")).hasSize(2);
        assertThat(fjordvik.get("name")).isNotEqualTo(lidaland.get("name"));
        assertThat(status(both, "GET", "/api/v1/fjordvik/catalogue/units/" + own))
                .isEqualTo(200);
        assertThat(status(both, "GET", "/api/v1/lidaland/catalogue/units/" + own))
                .isEqualTo(404);
    }

    @Test
    void aRemovedColleagueIsOutAtTheNextRequest() {
        SignIn administrator = whole.session("administrator in Fjordvik");
        String email = "kort.besok@fjordvik.example";
        JsonNode added = administrator.post(
                "/api/v1/fjordvik/members", Map.of("name", "Kort Besøk", "email", email, "role", "reader"));
        SignIn colleague = SignIn.as(
                whole.base(), email, added.get("oneTimePassword").asString(), Optional.of("Et-nytt-passord-2026"));
        assertThat(status(colleague, "GET", "/api/v1/fjordvik/catalogue/services"))
                .isEqualTo(200);

        String member = "/api/v1/fjordvik/members/" + added.at("/member/id").asString();
        Answer removed = administrator.send("DELETE", member, Optional.empty(), Map.of("If-Match", "\"1\""));

        assertThat(removed.status()).isEqualTo(204);
        assertThat(status(colleague, "GET", "/api/v1/fjordvik/catalogue/services"))
                .isEqualTo(404);
    }

    @Test
    void anApiClientWorksInItsOwnMunicipalityAlone() {
        JsonNode client = whole.session("administrator in Lidaland")
                .post("/api/v1/lidaland/clients", Map.of("name", "Fagsystem", "role", "reader"));

        var api = no.medvirk.local.world.ApiClient.of(
                whole.base(),
                whole.issuer(),
                client.get("clientId").asString(),
                client.get("secret").asString());

        assertThat(api.send("GET", "/api/v1/lidaland/catalogue/units", Optional.empty(), Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(api.send("GET", "/api/v1/fjordvik/catalogue/units", Optional.empty(), Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(api.send("POST", "/api/v1/lidaland/catalogue/units", Optional.of(Map.of("name", "Ny")), Map.of())
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aWrongPasswordLetsNobodyIn() {
        ExampleSignIn reader = whole.person("reader in Fjordvik");

        assertThatThrownBy(() -> SignIn.as(whole.base(), reader.username(), "feil-passord-2026", Optional.empty()))
                .isInstanceOf(SignIn.Refused.class);
    }

    @ParameterizedTest
    @CsvSource({"nb-NO, Logg inn", "nn-NO, Logg inn", "en-GB, Sign in", "de-DE, Logg inn"})
    void keycloaksPagesSpeakThePersonsLanguage(String browser, String words) {
        HttpResponse<String> start =
                Anonymous.raw(whole.base(), "GET", "/oauth2/authorization/keycloak", "Accept-Language", browser);
        String location = start.headers().firstValue("location").orElseThrow();

        String language = browser.startsWith("de") ? "nb" : browser.substring(0, 2);
        assertThat(location).contains("ui_locales=" + language);
        assertThat(Anonymous.raw(whole.issuer(), "GET", location.substring(location.indexOf("/realms")))
                        .body())
                .contains(words)
                .contains("lang=\"" + language + "\"");
    }

    @Test
    void aSessionCannotWriteWithoutTheCsrfToken() {
        HttpResponse<String> answer = Anonymous.raw(whole.base(), "POST", "/api/v1/fjordvik/catalogue/units");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("urn:medvirk:problem:refused");
    }

    @Test
    void signingOutEndsTheSessionHereAndTellsWhereItEndsInKeycloak() {
        SignIn reader = whole.newSession("reader in Fjordvik");

        Answer out = reader.send("POST", "/logout", Optional.empty(), Map.of());

        assertThat(out.status()).isEqualTo(200);
        assertThat(out.body().get("location").asString())
                .contains("/protocol/openid-connect/logout")
                .contains("id_token_hint");
        assertThat(status(reader, "GET", "/api/v1/me")).isEqualTo(401);
    }

    private static int status(SignIn who, String method, String path) {
        return who.send(method, path, Optional.empty(), Map.of()).status();
    }
}
