package no.medvirk.journeys.operation;

import java.time.Instant;
import java.util.List;
import no.medvirk.journeys.blueprint.Totals;

/**
 * What a message came to.
 *
 * @param seq the journey's, with this message counted
 * @param ignored the places of the operations that were passed over, because their thing is gone or there already
 */
public record Answer(int seq, List<Integer> ignored, Instant updatedAt, String updatedBy, Totals totals) {}
