package no.medvirk.testing;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.medvirk.core.Role;
import no.medvirk.core.TenantId;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * A municipality of a test, with one member of each role.
 *
 * @param alias its name in addresses
 */
public record Town(TenantId id, String alias, UUID organisation, Map<Role, String> people) {

    /** A request of the member with this role, as their token would make it. */
    public RequestPostProcessor as(Role role) {
        return token(Objects.requireNonNull(people.get(role)));
    }

    /** A request of somebody who is in the organisation but is no member. */
    public RequestPostProcessor asStranger() {
        return token(UUID.randomUUID().toString());
    }

    private RequestPostProcessor token(String subject) {
        return SecurityMockMvcRequestPostProcessors.jwt()
                .jwt(token -> token.subject(subject)
                        .issuer(Towns.ISSUER)
                        .claim("name", "Kari Nordmann")
                        .claim("org", Map.of(alias, Map.of("id", organisation.toString()))));
    }
}
