package no.medvirk.research;

import java.util.Set;
import no.medvirk.core.TenantEvent;
import no.medvirk.core.TenantId;

/** What these findings say, how strong they are or whether they may be used is no longer as it was: ask {@link Findings} anew. */
public record EvidenceChanged(TenantId tenant, Set<InsightId> insights, Set<HighlightId> highlights)
        implements TenantEvent {}
