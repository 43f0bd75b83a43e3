package no.medvirk.research.actual;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.medvirk.catalogue.Channel;
import no.medvirk.core.Day;
import no.medvirk.core.Problem;
import no.medvirk.core.Trimmed;
import no.medvirk.research.ActualJourneyId;
import no.medvirk.research.ParticipantId;
import no.medvirk.research.StudyId;
import org.jspecify.annotations.Nullable;

/**
 * What one participant went through, as they told it: the touchpoints in the order in which they happened.
 *
 * @param journey the planned one, which is not research's: its id is kept as it was given
 */
record ActualJourney(
        ActualJourneyId id,
        StudyId study,
        ParticipantId participant,
        String pseudonym,
        UUID journey,
        LocalDate toldOn,
        List<Touchpoint> touchpoints,
        int version,
        Instant changedAt,
        @Nullable String changedBy) {

    static final int TOUCHPOINTS = 500;

    /**
     * An atomic moment: a communication has an initiator and a receiver, an action has somebody who does it.
     *
     * @param trace the step or card of the planned journey that it answers to; absent when nothing of the kind was planned
     * @param initiator absent: the participant
     * @param receiver absent: the participant
     * @param done what was done, in words
     * @param answered what it was to the receiver, in words
     * @param felt by the participant, −2 to 2 with one decimal
     * @param told in the participant's words
     * @param day after the first day of the journey
     */
    record Touchpoint(
            @Nullable UUID trace,
            @NotNull TouchpointKind kind,
            @Size(max = 200) @Trimmed @Nullable String initiator,
            @Size(max = 200) @Trimmed @Nullable String receiver,
            @Nullable Channel channel,
            @Size(max = 500) @Trimmed @Nullable String done,
            @Size(max = 500) @Trimmed @Nullable String answered,
            boolean failed,
            @Nullable Double felt,
            @Size(max = 2000) @Trimmed @Nullable String told,
            @Min(0) @Max(36_500) @Nullable Integer day) {}

    /** What is told of whom. */
    record Draft(
            @NotNull ParticipantId participant,
            @NotNull UUID journey,
            @NotNull @Day @PastOrPresent LocalDate toldOn,
            @NotEmpty @Size(max = TOUCHPOINTS) List<@NotNull @Valid Touchpoint> touchpoints) {}

    /** The whole of it anew; of whom it is, and of which journey, stays. */
    record Changes(
            @NotNull @Day @PastOrPresent LocalDate toldOn,
            @NotEmpty @Size(max = TOUCHPOINTS) List<@NotNull @Valid Touchpoint> touchpoints) {}

    /** One in a list, without what was told. @param touchpoints how many */
    record Line(
            ActualJourneyId id,
            StudyId study,
            ParticipantId participant,
            String pseudonym,
            UUID journey,
            LocalDate toldOn,
            int touchpoints,
            int version) {}

    /** Which ones are wanted; what is left out does not matter. */
    record Of(
            @Nullable StudyId study,
            @Nullable ParticipantId participant,
            @Nullable UUID journey) {}

    /** Refuses what no touchpoint is: a participant who calls themselves, an action with a receiver. */
    static void mustBeTouchpoints(List<Touchpoint> all) {
        List<Problem.Fault> faults = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Touchpoint one = all.get(i);
            String at = "touchpoints[" + i + "].";
            boolean communication = one.kind() == TouchpointKind.COMMUNICATION;
            if (communication && one.initiator() == null && one.receiver() == null) {
                faults.add(new Problem.Fault(at + "receiver", "required", null));
            }
            if (!communication) {
                superfluous(faults, at + "receiver", one.receiver());
                superfluous(faults, at + "answered", one.answered());
                superfluous(faults, at + "channel", one.channel());
            }
            double tenths = one.felt() == null ? 0 : one.felt() * 10;
            if (!(Math.abs(tenths) <= 20)) {
                faults.add(new Problem.Fault(at + "felt", "range", "-2..2"));
            } else if (Math.abs(tenths - Math.rint(tenths)) > 1e-6) {
                faults.add(new Problem.Fault(at + "felt", "pattern", "0.1"));
            }
        }
        if (!faults.isEmpty()) {
            throw Problem.invalid(faults);
        }
    }

    private static void superfluous(List<Problem.Fault> faults, String field, @Nullable Object value) {
        if (value != null) {
            faults.add(new Problem.Fault(field, "superfluous", null));
        }
    }
}
