package no.medvirk.journeys.operation;

import java.time.Instant;
import java.util.List;

/**
 * One message in a journey's history.
 *
 * @param action created, changed, trashed or restored
 * @param fields the names of the fields that were set
 */
public record LogEntry(int seq, Instant at, String actor, String action, List<Count> counts, List<String> fields) {

    /** How many things of a kind were touched by name; what went away with something else is not counted. */
    public record Count(Element element, int added, int changed, int deleted) {}
}
