package no.medvirk.identity;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.medvirk.core.Caller;
import no.medvirk.core.Municipality;
import no.medvirk.core.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Provisioning in Keycloak: organisations, people's accounts and API clients. An adapter to the outside: called between
 * transactions, never inside one, and every call can be repeated.
 */
@Component
class Accounts {

    /** A person's account; the password is there when they have never signed in, and so need one. */
    record Account(Caller caller, @Nullable String oneTimePassword) {}

    /** An API client's account. */
    record Client(Caller caller, String clientId, String secret) {}

    private static final SecureRandom RANDOM = new SecureRandom();

    private final KeycloakAdmin keycloak;
    private final Installation installation;

    Accounts(KeycloakAdmin keycloak, Installation installation) {
        this.keycloak = keycloak;
        this.installation = installation;
    }

    /** The organisation of this alias, made now if it is not there. */
    UUID organisation(String alias, String name) {
        return organisationOf(alias).orElseGet(() -> {
            keycloak.post(
                    "/organizations",
                    Map.of(
                            // names are unique in Keycloak, but not in Norway: there are two Våler
                            "name", name + " (" + alias + ")", "alias", alias, "enabled", true));
            return organisationOf(alias).orElseThrow();
        });
    }

    private Optional<UUID> organisationOf(String alias) {
        return keycloak.list("/organizations?exact=false&max=100&search={alias}", alias).stream()
                .filter(found -> alias.equals(found.get("alias")))
                .map(found -> UUID.fromString(id(found)))
                .findFirst();
    }

    void deleteOrganisation(Municipality municipality) {
        keycloak.delete("/organizations/{id}", municipality.organisation());
    }

    /** The account with this address, made now if it is not there, as a member of the organisation. */
    Account ofPerson(Municipality municipality, String name, String email) {
        String password = secret(15);
        boolean made = create(name, email, password);
        Map<String, Object> person = personOf(email);
        String id = id(person);
        boolean waiting = !made && neverSignedIn(person) && belongsNowhereElse(municipality, id);
        if (waiting) {
            reset(id, password);
        }
        keycloak.postText("/organizations/" + municipality.organisation() + "/members", id);
        return new Account(
                new Caller(installation.keycloak().issuer(), id, Caller.Kind.PERSON),
                made || waiting ? password : null);
    }

    /**
     * A new one-time password for a member who has lost theirs.
     *
     * @throws Problem conflict {@code other-municipality} when the account is another municipality's too: it is not ours to open
     */
    String newPassword(Municipality municipality, String subject) {
        if (!belongsNowhereElse(municipality, subject)) {
            throw Problem.conflict("other-municipality");
        }
        String password = secret(15);
        reset(subject, password);
        return password;
    }

    private void reset(String subject, String password) {
        keycloak.put(
                "/users/" + subject + "/reset-password",
                Map.of("type", "password", "value", password, "temporary", true));
    }

    private boolean belongsNowhereElse(Municipality municipality, String subject) {
        return keycloak.list("/organizations/members/{subject}/organizations", subject).stream()
                .allMatch(found -> id(found).equals(municipality.organisation().toString()));
    }

    private static boolean neverSignedIn(Map<String, Object> person) {
        return person.get("requiredActions") instanceof List<?> waiting && waiting.contains("UPDATE_PASSWORD");
    }

    private Map<String, Object> personOf(String email) {
        return keycloak.list("/users?exact=true&email={email}", email).getFirst();
    }

    private boolean create(String name, String email, String password) {
        int gap = name.lastIndexOf(' ');
        return keycloak.post(
                "/users",
                Map.of(
                        "username",
                        email,
                        "email",
                        email,
                        "enabled",
                        true,
                        "emailVerified",
                        true,
                        "firstName",
                        gap < 0 ? name : name.substring(0, gap),
                        "lastName",
                        gap < 0 ? "-" : name.substring(gap + 1),
                        "credentials",
                        List.of(Map.of("type", "password", "value", password, "temporary", true))));
    }

    /** The account stays, for it may belong to other municipalities; only this membership ends. */
    void leave(Municipality municipality, String subject) {
        keycloak.delete("/organizations/{id}/members/{subject}", municipality.organisation(), subject);
    }

    /** A client that gets tokens for itself, for this API alone. */
    Client ofClient(Municipality municipality, String name) {
        String clientId =
                municipality.alias() + "-" + UUID.randomUUID().toString().substring(0, 8);
        String secret = secret(32);
        keycloak.post(
                "/clients",
                Map.ofEntries(
                        Map.entry("clientId", clientId),
                        Map.entry("name", name),
                        Map.entry("enabled", true),
                        Map.entry("publicClient", false),
                        Map.entry("clientAuthenticatorType", "client-secret"),
                        Map.entry("secret", secret),
                        Map.entry("standardFlowEnabled", false),
                        Map.entry("directAccessGrantsEnabled", false),
                        Map.entry("serviceAccountsEnabled", true),
                        Map.entry("fullScopeAllowed", false),
                        Map.entry("attributes", Map.of("access.token.header.type.rfc9068", "true")),
                        Map.entry("defaultClientScopes", List.of("basic", "service_account")),
                        Map.entry("optionalClientScopes", List.of()),
                        Map.entry(
                                "protocolMappers",
                                List.of(Map.of(
                                        "name", "aud-api",
                                        "protocol", "openid-connect",
                                        "protocolMapper", "oidc-audience-mapper",
                                        "config",
                                                Map.of(
                                                        "included.custom.audience",
                                                        "medvirk-api",
                                                        "access.token.claim",
                                                        "true"))))));
        Map<String, Object> made =
                keycloak.list("/clients?clientId={id}", clientId).getFirst();
        Map<String, Object> account = keycloak.get("/clients/{id}/service-account-user", id(made));
        return new Client(
                new Caller(installation.keycloak().issuer(), id(account), Caller.Kind.CLIENT), clientId, secret);
    }

    /** Deletes the client whose own account has this subject. */
    void deleteClient(String subject) {
        keycloak.find("/users/{id}", subject).ifPresent(account -> {
            String clientId = String.valueOf(account.get("username")).replaceFirst("^service-account-", "");
            keycloak.list("/clients?clientId={id}", clientId)
                    .forEach(client -> keycloak.delete("/clients/{id}", id(client)));
        });
    }

    private static String id(Map<String, Object> found) {
        return String.valueOf(found.get("id"));
    }

    private static String secret(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }
}
