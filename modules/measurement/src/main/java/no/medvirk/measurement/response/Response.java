package no.medvirk.measurement.response;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.medvirk.catalogue.Channel;
import no.medvirk.measurement.survey.EndState;
import org.jspecify.annotations.Nullable;

/** One who has answered: never who. */
record Response(UUID id, Instant at) {

    /** What somebody answered to one question: a code, or free text. */
    record Answer(
            @NotBlank @Size(max = 40) String question,
            @NotNull String value) {}

    /**
     * A message with answers. The id is its sender's: sent again with the same content it is the same answer.
     *
     * @param at when it was answered, where that was before now
     */
    record Draft(
            @Nullable UUID id,
            @Pattern(regexp = "nb|nn|en") @Nullable String language,
            @Nullable EndState endState,
            @Nullable Channel channel,
            @Nullable Instant at,
            @NotNull @Size(max = 24) List<@Valid @NotNull Answer> answers) {}

    /** Several at once: a night's answers, or a heap of paper. */
    record Batch(@NotNull @Size(min = 1, max = 500) List<@Valid @NotNull Draft> responses) {}

    /** How many of a batch are there now. */
    record Received(int received) {}
}
