package no.medvirk.roadmap.initiative;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.medvirk.core.Trimmed;
import no.medvirk.journeys.CardId;
import org.jspecify.annotations.Nullable;

/**
 * That an initiative was decided on: when, by whom, why, and what was rejected.
 *
 * @param decidedBy a person or a body, such as a committee; it need not be a member
 * @param recordedBy who wrote it here
 */
record Decision(
        LocalDate decidedOn,
        String decidedBy,
        String why,
        List<Rejection> rejected,
        Instant recordedAt,
        @Nullable String recordedBy) {

    /**
     * What was not chosen.
     *
     * @param card when it was an opportunity
     */
    record Rejection(
            @Nullable CardId card,
            @NotBlank @Size(max = 1000) @Trimmed String text,
            @NotBlank @Size(max = 1000) @Trimmed String why) {}

    /** What a user writes: the whole of it, each time. */
    record Draft(
            @NotNull LocalDate decidedOn,
            @NotBlank @Size(max = 200) @Trimmed String decidedBy,
            @NotBlank @Size(max = 4000) @Trimmed String why,
            @Size(max = 20) List<@NotNull @Valid Rejection> rejected) {

        Draft {
            rejected = rejected == null ? List.of() : rejected;
        }
    }

    /** As the history keeps it. */
    record Written(LocalDate decidedOn, String decidedBy, String why, List<String> rejected) {}

    Written written() {
        return new Written(
                decidedOn,
                decidedBy,
                why,
                rejected.stream().map(one -> one.text() + ": " + one.why()).toList());
    }
}
