package no.medvirk.research.note;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.medvirk.core.Trimmed;
import no.medvirk.research.ActivityId;
import no.medvirk.research.NoteId;
import no.medvirk.research.ParticipantId;
import no.medvirk.research.StudyId;
import no.medvirk.research.study.Method;
import org.jspecify.annotations.Nullable;

/** What somebody wrote down of an activity, about one participant or about nobody in particular. Its version is its revision. */
record Note(
        NoteId id,
        StudyId study,
        ActivityId activity,
        Method kind,
        LocalDate on,
        @Nullable ParticipantId participant,
        @Nullable String pseudonym,
        Words<List<Block>> words,
        List<Highlight> highlights,
        int version,
        Instant changedAt,
        @Nullable String changedBy) {

    /** A paragraph, or what one speaker says. */
    record Block(
            @Size(max = 80) @Trimmed @Nullable String speaker,
            @NotBlank @Size(max = 10_000) String text) {}

    /** A note in a list: how much there is of it. @param toRelink highlights whose words an edit has lost */
    record Line(
            NoteId id,
            StudyId study,
            ActivityId activity,
            Method kind,
            LocalDate on,
            @Nullable ParticipantId participant,
            @Nullable String pseudonym,
            int blocks,
            int highlights,
            int toRelink,
            int version,
            Instant changedAt,
            @Nullable String changedBy) {}

    /** What a user writes. */
    record Draft(
            @NotNull ActivityId activity,
            @Nullable ParticipantId participant,
            @NotEmpty @Size(max = 300) List<@NotNull @Valid Block> blocks) {}

    /** Another revision of the words. */
    record Revision(@NotEmpty @Size(max = 300) List<@NotNull @Valid Block> blocks) {}

    /** Which ones are wanted; what is left out does not matter. */
    record Of(
            @Nullable StudyId study,
            @Nullable ActivityId activity,
            @Nullable ParticipantId participant) {}
}
