package no.medvirk.journeys.actual;

import java.time.LocalDate;
import java.util.List;
import no.medvirk.catalogue.Channel;
import no.medvirk.journeys.StepId;
import no.medvirk.research.ActualJourneyId;
import no.medvirk.research.StudyId;
import org.jspecify.annotations.Nullable;

/**
 * One actual journey beside the planned one. The words are research's, as they are there at this moment.
 *
 * @param deviating steps that are not as planned, of {@code planned}
 * @param places the steps in the planned order, and between them what was ad hoc
 */
public record AlignedJourney(
        ActualJourneyId id,
        String code,
        StudyId study,
        LocalDate toldOn,
        boolean quotable,
        int planned,
        int deviating,
        int adHoc,
        List<Place> places) {

    /** A step, or what was ad hoc. @param step null when it was ad hoc */
    public record Place(@Nullable StepId step, @Nullable String name, Fit fit, List<Touchpoint> touchpoints) {}

    /** A touchpoint; for the words see research. @param number in the order in which they happened, from 1 */
    public record Touchpoint(
            int number,
            boolean communication,
            boolean failed,
            @Nullable String initiator,
            @Nullable String receiver,
            @Nullable Channel channel,
            @Nullable String done,
            @Nullable String answered,
            @Nullable Double felt,
            @Nullable String told,
            @Nullable Integer day) {}
}
