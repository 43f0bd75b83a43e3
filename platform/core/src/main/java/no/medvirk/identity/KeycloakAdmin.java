package no.medvirk.identity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.medvirk.core.Problem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientResponseException;

/** Keycloak's admin API, as far as provisioning needs it: few calls, plain JSON, a timeout on each (docs/adr). */
@Component
class KeycloakAdmin {

    private static final ParameterizedTypeReference<Map<String, Object>> OBJECT = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<List<Map<String, Object>>> LIST =
            new ParameterizedTypeReference<>() {};

    private static final Logger log = LoggerFactory.getLogger(KeycloakAdmin.class);

    private final Installation.Keycloak keycloak;
    private final RestClient http;
    private @Nullable String token;
    private Instant tokenEnds = Instant.MIN;

    KeycloakAdmin(Installation installation, RestClient.Builder builder, JdkClientHttpRequestFactory requests) {
        this.keycloak = installation.keycloak();
        this.http = builder.requestFactory(requests).baseUrl(keycloak.admin()).build();
    }

    List<Map<String, Object>> list(String path, Object... variables) {
        return call(() -> get(path, LIST, variables));
    }

    Map<String, Object> get(String path, Object... variables) {
        return call(() -> get(path, OBJECT, variables));
    }

    Optional<Map<String, Object>> find(String path, Object... variables) {
        try {
            return Optional.of(get(path, variables));
        } catch (HttpClientErrorException.NotFound gone) {
            return Optional.empty();
        }
    }

    /** Creates, and answers whether it did; what is there already is left as it is. */
    boolean post(String path, Map<String, Object> body) {
        return post(path, MediaType.APPLICATION_JSON, body);
    }

    void put(String path, Map<String, Object> body) {
        call(() -> http.put()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token()))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .toBodilessEntity());
    }

    /** Creates from a JSON string alone, as some of Keycloak's addresses want it. */
    void postText(String path, String text) {
        post(path, MediaType.APPLICATION_JSON, '"' + text + '"');
    }

    void delete(String path, Object... variables) {
        call(() -> http.delete()
                .uri(path, variables)
                .headers(headers -> headers.setBearerAuth(token()))
                .retrieve()
                .onStatus(HttpStatus.NOT_FOUND::equals, (request, response) -> {})
                .toBodilessEntity());
    }

    private boolean post(String path, MediaType type, Object body) {
        return call(() -> http.post()
                .uri(path)
                .headers(headers -> headers.setBearerAuth(token()))
                .contentType(type)
                .body(body)
                .retrieve()
                .onStatus(HttpStatus.CONFLICT::equals, (request, response) -> {})
                .toBodilessEntity()
                .getStatusCode()
                .is2xxSuccessful());
    }

    private <T> T get(String path, ParameterizedTypeReference<T> type, Object... variables) {
        T body = http.get()
                .uri(path, variables)
                .headers(headers -> headers.setBearerAuth(token()))
                .retrieve()
                .body(type);
        if (body == null) {
            throw Problem.unavailable("sign-in");
        }
        return body;
    }

    private synchronized String token() {
        if (token == null || Instant.now().isAfter(tokenEnds)) {
            LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
            form.add("grant_type", "client_credentials");
            form.add("client_id", "medvirk-provisioner");
            form.add("client_secret", keycloak.provisionerSecret());
            Map<String, Object> answer = http.post()
                    .uri(keycloak.issuer() + "/protocol/openid-connect/token")
                    .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                    .body(form)
                    .retrieve()
                    .body(OBJECT);
            if (answer == null || !(answer.get("expires_in") instanceof Number seconds)) {
                throw Problem.unavailable("sign-in");
            }
            tokenEnds = Instant.now().plusSeconds(seconds.longValue() - 30);
            token = String.valueOf(answer.get("access_token"));
        }
        return token;
    }

    private static <T> T call(java.util.function.Supplier<T> request) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Keycloak must not be called inside a transaction");
        }
        try {
            return request.get();
        } catch (ResourceAccessException e) {
            throw Problem.unavailable("sign-in");
        } catch (HttpClientErrorException.NotFound e) {
            throw e; // find() makes an answer of it
        } catch (RestClientResponseException e) {
            log.warn("Keycloak refused", e);
            throw e.getStatusCode().is5xxServerError()
                    ? Problem.unavailable("sign-in")
                    : Problem.conflict("sign-in-refused");
        }
    }
}
