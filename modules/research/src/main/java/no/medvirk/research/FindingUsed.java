package no.medvirk.research;

import java.util.Optional;
import java.util.UUID;
import no.medvirk.core.TenantEvent;

/** Told by whoever uses a finding, so that a participant can be shown what it led to. Research owns the shape and knows no user. */
public interface FindingUsed extends TenantEvent {

    Optional<InsightId> insight();

    Optional<HighlightId> highlight();

    /** What uses it: one of these tells of itself as often as it changes. */
    UUID user();

    /** Such as {@code journey}. */
    String userKind();

    /** What the participant reads: the title of what uses it; holds nobody's words. */
    String userTitle();

    /** False when it is used there no longer. */
    boolean used();

    /** Higher than when the same user told of itself before: an older fact that arrives late changes nothing. */
    int telling();
}
