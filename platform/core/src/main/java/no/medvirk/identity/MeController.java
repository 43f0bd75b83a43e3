package no.medvirk.identity;

import java.util.List;
import no.medvirk.core.PersonalApi;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who I am, and where I may go. */
@RestController
@PersonalApi
class MeController {

    /**
     * @param municipalities those that the person is a member of, by name
     */
    record Me(String name, @Nullable String email, boolean operator, List<Memberships.Mine> municipalities) {}

    private final Operators operators;
    private final Memberships memberships;

    MeController(Operators operators, Memberships memberships) {
        this.operators = operators;
        this.memberships = memberships;
    }

    @GetMapping("/me")
    Me me(Authentication authentication) {
        Identity identity = Identity.of(authentication).orElseThrow();
        return new Me(
                identity.name(),
                identity.email(),
                operators.include(identity.caller()),
                memberships.of(identity.caller()));
    }
}
