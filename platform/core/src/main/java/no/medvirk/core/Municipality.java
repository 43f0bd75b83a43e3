package no.medvirk.core;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A municipality of this installation.
 *
 * @param alias its name in addresses; never changes
 * @param orgNumber nine digits of the register of entities
 * @param language the written standard that it uses itself: nb or nn
 * @param organisation the id of its organisation in Keycloak
 * @param identityProvider the alias of its own sign-in in Keycloak; null when its people have passwords there
 * @param example true when the content is invented and may be removed whole
 */
public record Municipality(
        TenantId id,
        String alias,
        String name,
        @Nullable String orgNumber,
        String language,
        UUID organisation,
        @Nullable String identityProvider,
        boolean example,
        int version) {}
