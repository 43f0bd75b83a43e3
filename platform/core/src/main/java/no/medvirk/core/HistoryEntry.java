package no.medvirk.core;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of a thing's history.
 *
 * @param actor the name of who did it; absent when the installation itself did
 * @param action what was done: created, changed, trashed, restored
 */
public record HistoryEntry(Instant at, @Nullable String actor, String action, List<FieldChange> changes) {

    /** A field before and after; absent means empty. Fields of nested values are named with a dot, such as {@code name.nn}. */
    public record FieldChange(
            String field, @Nullable Object before, @Nullable Object after) {}
}
