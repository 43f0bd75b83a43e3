package no.medvirk.research.withdrawal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.medvirk.research.NoteId;
import no.medvirk.research.StudyId;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody has to look at, and why.
 *
 * @param id of the newest reason: to have seen to it means all that are shown, and none that came later
 * @param reasons the newest first
 * @param kind insight, need or highlight
 * @param thing its id
 * @param title what the municipality calls it; absent for a highlight, whose words are not the municipality's
 * @param note of a highlight
 */
record Mend(
        UUID id,
        List<String> reasons,
        String kind,
        UUID thing,
        @Nullable StudyId study,
        @Nullable String title,
        @Nullable NoteId note,
        Instant at) {

    /** That somebody withdrew; nobody can tell who. */
    record Withdrawal(UUID id, LocalDate on) {}
}
