package no.medvirk.research.note;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import no.medvirk.research.ActivityId;
import no.medvirk.research.HighlightId;
import no.medvirk.research.InsightId;
import no.medvirk.research.NoteId;
import no.medvirk.research.ParticipantId;
import no.medvirk.research.StudyId;
import no.medvirk.research.participant.Side;
import no.medvirk.research.study.Method;
import org.jspecify.annotations.Nullable;

/**
 * A passage of a note that somebody marked, with its words where they are seen.
 *
 * @param block index of the note's block, from 0
 * @param start the first UTF-16 unit of the block's text, from 0
 * @param end the unit after the last
 * @param linked false when its words were not found again after an edit
 * @param quotable whether the words may be shown outside research
 * @param insights that rest on it, or that it speaks against
 */
record Highlight(
        HighlightId id,
        NoteId note,
        StudyId study,
        ActivityId activity,
        @Nullable ParticipantId participant,
        @Nullable String pseudonym,
        @Nullable Side side,
        Method kind,
        LocalDate on,
        int block,
        int start,
        int end,
        Words<Quote> words,
        List<TagId> tags,
        boolean linked,
        boolean quotable,
        List<Rests> insights,
        int version) {

    /** The words, and what stands round them. */
    record Quote(String quote, String prefix, String suffix) {}

    /** An insight, in the municipality's own words. */
    record Rests(InsightId id, String statement) {}

    /** What a user marks. @param revision of the note that they read */
    record Draft(
            @NotNull NoteId note,
            @NotNull @Min(1) Integer revision,
            @NotNull @Min(0) Integer block,
            @NotNull @Min(0) Integer start,
            @NotNull @Min(0) Integer end,
            @Min(0) @Nullable Integer endBlock,
            @Size(max = 20) List<@NotNull TagId> tags) {

        Draft {
            tags = Objects.requireNonNullElse(tags, List.of());
        }

        Changes place() {
            return new Changes(revision, block, start, end, endBlock, tags);
        }
    }

    /** Another place for it, or other tags. */
    record Changes(
            @NotNull @Min(1) Integer revision,
            @NotNull @Min(0) Integer block,
            @NotNull @Min(0) Integer start,
            @NotNull @Min(0) Integer end,
            @Min(0) @Nullable Integer endBlock,
            @Size(max = 20) List<@NotNull TagId> tags) {

        Changes {
            tags = Objects.requireNonNullElse(tags, List.of());
        }
    }

    /** Which ones are wanted; what is left out does not matter. */
    record Of(
            @Nullable StudyId study,
            @Nullable NoteId note,
            @Nullable TagId tag,
            @Nullable InsightId insight,
            @Nullable ParticipantId participant) {}
}
