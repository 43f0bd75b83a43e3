package no.medvirk.research.study;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.medvirk.core.Day;
import no.medvirk.core.Trimmed;
import no.medvirk.research.ActivityId;
import no.medvirk.research.ParticipantId;
import no.medvirk.research.StudyId;
import org.jspecify.annotations.Nullable;

/**
 * An interview, a workshop, a test: something that took place, or will.
 *
 * @param users how many citizens and businesses took part, those who have withdrawn since included
 * @param employees the same of employees
 * @param notes how many notes there are of it
 */
record Activity(
        ActivityId id,
        StudyId study,
        Method kind,
        LocalDate on,
        @Nullable String place,
        List<ParticipantId> participants,
        boolean completed,
        int users,
        int employees,
        int notes,
        int version) {

    /** What a user writes: the whole of it, each time. */
    record Draft(
            @NotNull StudyId study,
            @NotNull Method kind,
            @NotNull @Day LocalDate on,
            @Size(max = 200) @Trimmed @Nullable String place,
            @Size(max = 200) List<@NotNull ParticipantId> participants) {

        Draft {
            participants = Objects.requireNonNullElse(participants, List.of());
        }
    }
}
