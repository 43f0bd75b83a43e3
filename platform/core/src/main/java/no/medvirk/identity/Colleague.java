package no.medvirk.identity;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Locale;
import no.medvirk.core.Caller;
import no.medvirk.core.MemberId;
import no.medvirk.core.Role;
import org.jspecify.annotations.Nullable;

/** A member as their administrator sees them; an API client is a colleague too, without an e-mail address. */
record Colleague(
        MemberId id,
        Caller.Kind kind,
        String name,
        @Nullable String email,
        Role role,
        Instant addedAt,
        int version) {

    /** A new colleague, known to the sign-in by their e-mail address. */
    record Draft(
            @NotBlank @Size(max = 120) String name,
            @NotBlank @Email @Size(max = 200) String email,
            @NotNull Role role) {

        // Keycloak knows addresses in lower case alone.
        Draft {
            email = email == null ? null : email.strip().toLowerCase(Locale.ROOT);
        }
    }

    /** A new API client. It may read or write, never administer. */
    record ClientDraft(
            @NotBlank @Size(max = 120) String name, @NotNull Role role) {}

    /** What a colleague may do from now on. */
    record RoleChange(@NotNull Role role) {}

    /** A colleague who was added; the password is shown this once, and absent when they could sign in already. */
    record Added(Colleague member, @Nullable String oneTimePassword) {}

    /** A password that opens once and then must be changed. */
    record NewPassword(String oneTimePassword) {}

    /** An API client that was added; the secret is shown this once. */
    record ClientAdded(Colleague member, String clientId, String secret) {}
}
