package no.medvirk.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tokens that are not Keycloak's, not for this API or not of this kind open nothing. */
class TokenIT {

    private static final String ASKED = "/api/v1/fjordvik/catalogue/units";

    private final Whole whole = Whole.get();
    private String token = "";

    @BeforeEach
    void aTokenThatWorks() throws Exception {
        JsonNode client = whole.session("administrator in Fjordvik")
                .post("/api/v1/fjordvik/clients", Map.of("name", "Tokenprøve", "role", "reader"));
        token = accessToken(
                client.get("clientId").asString(), client.get("secret").asString());
        assertThat(status(token)).isEqualTo(200);
    }

    @Test
    void aTokenWithoutASignatureIsRefused() throws ParseException {
        assertThat(status(new PlainJWT(claims()).serialize())).isEqualTo(401);
    }

    @Test
    void aTokenWhosePayloadWasChangedIsRefused() {
        String[] parts = token.split("\\.");

        assertThat(status(parts[0] + "." + parts[1].substring(0, parts[1].length() - 4) + "AAAA." + parts[2]))
                .isEqualTo(401);
    }

    @Test
    void aTokenSignedWithSomebodyElsesKeyUnderKeycloaksKeyIdIsRefused() throws Exception {
        RSAKey own = new RSAKeyGenerator(2048).generate();
        SignedJWT forged = new SignedJWT(header(JWSAlgorithm.RS256), claims());
        forged.sign(new RSASSASigner(own));

        assertThat(status(forged.serialize())).isEqualTo(401);
    }

    @Test
    void aTokenSignedWithASharedSecretIsRefused() throws Exception {
        SignedJWT forged = new SignedJWT(header(JWSAlgorithm.HS256), claims());
        forged.sign(new MACSigner("a secret that is long enough to be taken for one".getBytes()));

        assertThat(status(forged.serialize())).isEqualTo(401);
    }

    @Test
    void aTokenOfTheSameRealmThatIsNotMeantForThisApiIsRefused() throws Exception {
        assertThat(status(accessToken("medvirk-provisioner", whole.secret("provisioner-secret"))))
                .isEqualTo(401);
    }

    @Test
    void aTokenBesideACookieCountsAloneAndJunkIsRefused() {
        assertThat(status("junk")).isEqualTo(401);
        assertThat(status("")).isEqualTo(401);
    }

    private JWTClaimsSet claims() throws ParseException {
        return new JWTClaimsSet.Builder(SignedJWT.parse(token).getJWTClaimsSet())
                .expirationTime(Date.from(Instant.now().plusSeconds(600)))
                .build();
    }

    private JWSHeader header(JWSAlgorithm algorithm) throws ParseException, JOSEException {
        return new JWSHeader.Builder(algorithm)
                .type(new JOSEObjectType("at+jwt"))
                .keyID(SignedJWT.parse(token).getHeader().getKeyID())
                .build();
    }

    private int status(String bearer) {
        return Anonymous.raw(whole.base(), "GET", ASKED, "Authorization", "Bearer " + bearer)
                .statusCode();
    }

    private String accessToken(String client, String secret) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(whole.issuer() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "grant_type=client_credentials&client_id=" + client + "&client_secret=" + secret))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            String answer =
                    http.send(request, HttpResponse.BodyHandlers.ofString()).body();
            return JsonMapper.shared().readTree(answer).get("access_token").asString();
        }
    }
}
