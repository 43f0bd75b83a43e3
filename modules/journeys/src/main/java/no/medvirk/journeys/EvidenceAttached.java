package no.medvirk.journeys;

import java.util.Optional;
import java.util.UUID;
import no.medvirk.core.TenantId;
import no.medvirk.research.FindingUsed;
import no.medvirk.research.HighlightId;
import no.medvirk.research.InsightId;

/**
 * A finding was attached to a card of a journey, or is used there no longer, or the journey is called something else.
 *
 * @param user the journey
 * @param telling how many messages the journey had taken
 */
public record EvidenceAttached(
        TenantId tenant,
        Optional<InsightId> insight,
        Optional<HighlightId> highlight,
        UUID user,
        String userTitle,
        boolean used,
        int telling)
        implements FindingUsed {

    @Override
    public String userKind() {
        return "journey";
    }
}
