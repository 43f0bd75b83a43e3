package no.medvirk.identity;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.medvirk.core.Caller;
import no.medvirk.core.Municipality;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/**
 * What a sign-in proves: who, and for a person of which organisations (by Keycloak's alias and id) and through which sign-in. Name
 * and e-mail address are for showing only.
 */
record Identity(
        Caller caller,
        String name,
        @Nullable String email,
        Map<String, UUID> organisations,
        @Nullable String provider) {

    static Optional<Identity> of(@Nullable Authentication authentication) {
        return switch (authentication) {
            case OAuth2AuthenticationToken session
            when session.getPrincipal() instanceof OidcUser user -> Optional.of(ofClaims(user));
            case JwtAuthenticationToken bearer -> Optional.of(ofClaims(bearer.getToken()));
            case null, default -> Optional.empty();
        };
    }

    private static Identity ofClaims(ClaimAccessor claims) {
        String issuer = requireNonNull(claims.getClaimAsString("iss"));
        String subject = requireNonNull(claims.getClaimAsString("sub"));
        Map<String, UUID> organisations = organisations(claims.getClaim("org"));
        // Keycloak names the client only in tokens that a client got for itself.
        boolean client = claims.hasClaim("client_id") && organisations.isEmpty();
        String name = claims.getClaimAsString("name");
        return new Identity(
                new Caller(issuer, subject, client ? Caller.Kind.CLIENT : Caller.Kind.PERSON),
                name == null ? subject : name,
                claims.getClaimAsString("email"),
                organisations,
                claims.getClaimAsString("idp"));
    }

    // An entry without an id is not proof: Keycloak is known to mix entries up after switches, the id never (docs/adr).
    private static Map<String, UUID> organisations(@Nullable Object claim) {
        Map<String, UUID> found = new HashMap<>();
        if (claim instanceof Map<?, ?> entries) {
            entries.forEach((alias, entry) -> {
                if (entry instanceof Map<?, ?> values && values.get("id") instanceof String id) {
                    uuid(id).ifPresent(organisation -> found.put(String.valueOf(alias), organisation));
                }
            });
        }
        return found;
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /**
     * Gate 1: a person's organisations hold this municipality's, by id, and they came through its own sign-in if it has one. An API
     * client has no organisation; its membership, asked for in gate 2, binds it.
     */
    boolean mayEnter(Municipality municipality) {
        if (caller.kind() == Caller.Kind.CLIENT) {
            return true;
        }
        return municipality.organisation().equals(organisations.get(municipality.alias()))
                && (municipality.identityProvider() == null
                        ? provider == null
                        : municipality.identityProvider().equals(provider));
    }
}
