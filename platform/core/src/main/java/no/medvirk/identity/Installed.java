package no.medvirk.identity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.UUID;
import no.medvirk.core.Municipality;
import no.medvirk.core.TenantId;
import org.jspecify.annotations.Nullable;

/** A municipality as the operator sees it. */
record Installed(
        String alias,
        String name,
        @Nullable String orgNumber,
        String language,
        boolean example,
        @Nullable String identityProvider) {

    static Installed of(Municipality municipality) {
        return new Installed(
                municipality.alias(),
                municipality.name(),
                municipality.orgNumber(),
                municipality.language(),
                municipality.example(),
                municipality.identityProvider());
    }

    /**
     * A new municipality.
     *
     * @param alias its name in addresses, for good
     * @param orgNumber nine digits with their control digit
     * @param identityProvider the alias that its own sign-in has in Keycloak; left out when its people get passwords
     */
    record Draft(
            @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,39}")
            String alias,

            @NotBlank @Size(max = 120) String name,
            @OrgNumber @Nullable String orgNumber,
            @NotNull @Pattern(regexp = "nb|nn") String language,
            boolean example,
            @Size(min = 1, max = 120) @Nullable String identityProvider,
            @NotNull @Valid Administrator administrator) {

        Municipality municipality(TenantId id, UUID organisation) {
            return new Municipality(id, alias, name, orgNumber, language, organisation, identityProvider, example, 1);
        }
    }

    /** The first administrator. */
    record Administrator(
            @NotBlank @Size(max = 120) String name,
            @NotBlank @Email @Size(max = 200) String email) {

        // Keycloak knows addresses in lower case alone.
        Administrator {
            email = email == null ? null : email.strip().toLowerCase(Locale.ROOT);
        }
    }

    /** A municipality that was created; the administrator's password is shown this once. */
    record Added(Installed municipality, @Nullable String oneTimePassword) {}
}
