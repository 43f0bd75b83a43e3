package no.medvirk.core;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Delete means: undo at once, then a trash for thirty days, then gone. A module that has a trash empties its own. */
public interface Trash {

    /** How long a thing can be taken back. */
    Duration KEPT = Duration.ofDays(30);

    /** Deletes for good what was put in the bound municipality's trash before the time given; answers how many things went. */
    int empty(Instant before);

    /** A thing in the trash, as its page shows it. */
    record Item(
            String kind,
            UUID id,
            String name,
            Instant trashedAt,
            @Nullable String trashedBy,
            Instant goneAt) {}
}
