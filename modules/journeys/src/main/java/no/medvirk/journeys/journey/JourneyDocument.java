package no.medvirk.journeys.journey;

import java.time.Instant;
import java.util.List;
import no.medvirk.catalogue.Channel;
import no.medvirk.journeys.CardId;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.StepId;
import no.medvirk.journeys.blueprint.Automation;
import no.medvirk.journeys.blueprint.CommentId;
import no.medvirk.journeys.blueprint.Evidence;
import no.medvirk.journeys.blueprint.LaneId;
import no.medvirk.journeys.blueprint.LaneKind;
import no.medvirk.journeys.blueprint.PhaseId;
import no.medvirk.journeys.blueprint.Status;
import no.medvirk.journeys.blueprint.Totals;
import org.jspecify.annotations.Nullable;

/**
 * A whole journey: phases → steps × lanes, and cards and comments in the cells; each list in order.
 *
 * @param seq how many messages have made it what it is; its version
 */
public record JourneyDocument(
        JourneyId id,
        String title,
        Status status,
        @Nullable String perspective,
        @Nullable NamedService service,
        int seq,
        Instant updatedAt,
        String updatedBy,
        @Nullable Instant trashedAt,
        List<Phase> phases,
        List<Step> steps,
        List<Lane> lanes,
        List<Card> cards,
        List<Comment> comments,
        Totals totals) {

    /** A part of the journey, in the order of {@code position}, then id; positions are compared bytewise. */
    public record Phase(PhaseId id, String name, String position) {}

    /** A step of a phase; a time or frequency that is not there is unknown, not zero. */
    public record Step(
            StepId id,
            PhaseId phase,
            String name,
            String position,
            @Nullable Integer touchMinutes,
            @Nullable Integer waitingMinutes,
            @Nullable Short frequencyPercent) {}

    /** A row of the blueprint: what it is about, and what the municipality calls it. */
    public record Lane(LaneId id, LaneKind kind, String label, String position) {}

    /**
     * A card in the cell where its step and lane meet.
     *
     * @param weight of a pain point, 1 to 5
     * @param rootCause the lane where a pain point comes from
     * @param felt of an experience, from −2 to 2 with one decimal
     * @param whose experience it is
     */
    public record Card(
            CardId id,
            StepId step,
            LaneId lane,
            String position,
            String text,
            Evidence status,
            @Nullable Channel channel,
            @Nullable String performer,
            @Nullable String unit,
            @Nullable String system,
            @Nullable Automation automation,
            @Nullable Short weight,
            @Nullable LaneId rootCause,
            @Nullable Double felt,
            @Nullable String whose) {}

    /** A comment on a cell. */
    public record Comment(
            CommentId id,
            StepId step,
            LaneId lane,
            String text,
            String author,
            Instant at,
            @Nullable Instant resolvedAt,
            @Nullable String resolvedBy) {}
}
