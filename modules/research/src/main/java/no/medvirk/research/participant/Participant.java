package no.medvirk.research.participant;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.medvirk.core.Day;
import no.medvirk.core.Trimmed;
import no.medvirk.research.ParticipantId;
import no.medvirk.research.StudyId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who takes part in a study, known by a pseudonym.
 *
 * @param consents every purpose, in one order
 * @param linkMadeAt when the link to their own page was made; absent when there is none
 * @param notes how many notes there are about them
 */
record Participant(
        ParticipantId id,
        StudyId study,
        String pseudonym,
        Side side,
        List<Line> consents,
        @Nullable Instant linkMadeAt,
        int notes,
        int version) {

    /** One purpose. @param state given, withdrawn, expired, never-given */
    record Line(
            Purpose purpose,
            String state,
            @Nullable LocalDate givenOn,
            @Nullable LocalDate until,
            @Nullable Instant withdrawnAt,
            @Nullable ConsentChannel channel) {}

    /** Who joins a study. */
    record Draft(
            @NotNull StudyId study,
            @NotBlank @Size(max = 80) @Trimmed String pseudonym,
            @NotNull Side side,
            @Size(max = 6) List<@NotNull @Valid GivenFor> consents) {

        Draft {
            consents = Objects.requireNonNullElse(consents, List.of());
        }
    }

    /** A consent that comes with the draft. */
    @Backwards
    record GivenFor(
            @NotNull Purpose purpose,
            @NotNull @Day @PastOrPresent LocalDate givenOn,
            @Day @Nullable LocalDate until,
            @NotNull ConsentChannel channel)
            implements Backwards.Term {}

    /** A consent to the purpose that the address names. */
    @Backwards
    record Giving(
            @NotNull @Day @PastOrPresent LocalDate givenOn,
            @Day @Nullable LocalDate until,
            @NotNull ConsentChannel channel)
            implements Backwards.Term {}

    /** What can be changed of a participant. */
    record Changes(
            @NotBlank @Size(max = 80) @Trimmed String pseudonym,
            @NotNull Side side) {}

    /** The secret link, told this once. @param path below the installation's address */
    record Link(String token, String path) {}
}
