package no.medvirk.journeys.split;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.medvirk.core.Trimmed;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.StepId;
import no.medvirk.journeys.blueprint.ArrowKind;
import no.medvirk.journeys.blueprint.Limits;
import no.medvirk.journeys.blueprint.PhaseId;
import no.medvirk.journeys.version.JourneyVersion;
import org.jspecify.annotations.Nullable;

/**
 * A journey that was divided.
 *
 * @param id of the new one
 * @param step of the old one that is told there now
 * @param before the old one as it was
 */
record Split(JourneyId id, String title, StepId step, JourneyVersion before) {

    /**
     * What a user asks for.
     *
     * @param from the first phase that goes
     * @param to the last phase that goes; the same when it is one
     * @param title of the new journey
     * @param seq of the journey as the user has seen it
     */
    record Draft(
            @NotNull PhaseId from,
            @NotNull PhaseId to,
            @NotBlank @Size(max = Limits.TITLE) @Trimmed String title,
            @NotNull @Min(1) Integer seq) {}

    /**
     * What goes, and what is cut.
     *
     * @param seq of the journey that it is reckoned from
     * @param phases that go, by name and in order
     * @param arrows between a card that goes and one that stays: they are lost
     * @param painsAnswered how many ties between an opportunity and a pain point are lost for the same reason
     */
    record Plan(
            int seq, List<String> phases, int steps, int cards, int comments, List<Arrow> arrows, int painsAnswered) {}

    /** An arrow by what its ends say. */
    record Arrow(
            ArrowKind kind,
            String from,
            String to,
            @Nullable String label) {}
}
