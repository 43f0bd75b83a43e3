package no.medvirk.journeys;

import java.util.Optional;
import java.util.UUID;
import no.medvirk.core.TenantId;
import no.medvirk.research.FindingUsed;
import no.medvirk.research.HighlightId;
import no.medvirk.research.InsightId;

/**
 * A persona rests on an insight, or does so no longer, or is called something else.
 *
 * @param user the persona
 * @param telling higher than when it was told of before
 */
public record PersonaGrounded(TenantId tenant, InsightId on, UUID user, String userTitle, boolean used, int telling)
        implements FindingUsed {

    @Override
    public Optional<InsightId> insight() {
        return Optional.of(on);
    }

    @Override
    public Optional<HighlightId> highlight() {
        return Optional.empty();
    }

    @Override
    public String userKind() {
        return "persona";
    }
}
