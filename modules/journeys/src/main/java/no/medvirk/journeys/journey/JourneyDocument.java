package no.medvirk.journeys.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.medvirk.catalogue.Channel;
import no.medvirk.core.LocalText;
import no.medvirk.journeys.CardId;
import no.medvirk.journeys.CardsMeasured;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.PersonaId;
import no.medvirk.journeys.StepId;
import no.medvirk.journeys.blueprint.ArrowKind;
import no.medvirk.journeys.blueprint.Automation;
import no.medvirk.journeys.blueprint.Capability;
import no.medvirk.journeys.blueprint.CardStatus;
import no.medvirk.journeys.blueprint.CommentId;
import no.medvirk.journeys.blueprint.DataSource;
import no.medvirk.journeys.blueprint.DecisionKind;
import no.medvirk.journeys.blueprint.Evidence;
import no.medvirk.journeys.blueprint.LaneId;
import no.medvirk.journeys.blueprint.LaneKind;
import no.medvirk.journeys.blueprint.PhaseId;
import no.medvirk.journeys.blueprint.Stance;
import no.medvirk.journeys.blueprint.Status;
import no.medvirk.journeys.blueprint.Totals;
import no.medvirk.journeys.blueprint.Trigger;
import no.medvirk.journeys.nested.NestedJourney;
import no.medvirk.journeys.nested.PartOf;
import no.medvirk.research.HighlightId;
import no.medvirk.research.InsightId;
import no.medvirk.research.NeedId;
import no.medvirk.research.StudyId;
import org.jspecify.annotations.Nullable;

/**
 * A whole journey: phases → steps × lanes, and cards and comments in the cells; each list in order.
 *
 * @param seq how many messages have made it what it is; its version
 * @param derivedFrom today's journey, when this is a new one
 * @param startsOn when a new journey takes effect
 * @param followedUpAt when somebody said that it had been looked at how the new journey went
 * @param targets the new journeys that are derived from this one
 * @param nested the journeys that its steps are told in; one that is gone for good is absent
 * @param partOf the steps of other journeys that are told in this one
 * @param needs the words of the needs that it names, as research has them now; one that is gone there is absent
 */
public record JourneyDocument(
        JourneyId id,
        String title,
        Status status,
        @Nullable String perspective,
        @Nullable ServiceReference service,
        int seq,
        Instant updatedAt,
        String updatedBy,
        @Nullable Instant trashedAt,
        @Nullable Related derivedFrom,
        @Nullable LocalDate startsOn,
        @Nullable Instant followedUpAt,
        @Nullable String followedUpBy,
        List<Related> targets,
        List<PartOf> partOf,
        List<Phase> phases,
        List<Step> steps,
        List<NestedJourney> nested,
        List<Lane> lanes,
        List<Card> cards,
        List<PersonaName> personas,
        List<Comment> comments,
        List<Confirmation> confirmations,
        List<Basis> evidence,
        List<Measured> measured,
        List<NeedMet> needsMet,
        List<NeedAnswered> needsAnswered,
        List<PainAnswered> painsAnswered,
        List<Origin> origins,
        List<Arrow> arrows,
        List<Need> needs,
        Totals totals) {

    /** The same for what leaves the house: how well findings stand, but no word of research, of which consent may be withdrawn. */
    public JourneyDocument withoutWords() {
        return with(service, nested, evidence.stream().map(Basis::withoutWords).toList(), List.of());
    }

    /** The same with what others have to say of it. */
    JourneyDocument with(
            @Nullable ServiceReference service, List<NestedJourney> nested, List<Basis> evidence, List<Need> needs) {
        return new JourneyDocument(
                id,
                title,
                status,
                perspective,
                service,
                seq,
                updatedAt,
                updatedBy,
                trashedAt,
                derivedFrom,
                startsOn,
                followedUpAt,
                followedUpBy,
                targets,
                partOf,
                phases,
                steps,
                nested,
                lanes,
                cards,
                personas,
                comments,
                confirmations,
                evidence,
                measured,
                needsMet,
                needsAnswered,
                painsAnswered,
                origins,
                arrows,
                needs,
                totals);
    }

    /** Another journey that this one comes from, or that comes from this one. */
    public record Related(JourneyId id, String title, boolean trashed) {}

    /** A part of the journey, in the order of {@code position}, then id; positions are compared bytewise. */
    public record Phase(
            PhaseId id,
            String name,
            String position,
            @Nullable PhaseId origin) {}

    /** A step of a phase; a time or frequency that is not there is unknown, not zero. @param toldIn another journey */
    public record Step(
            StepId id,
            PhaseId phase,
            String name,
            String position,
            @Nullable Integer touchMinutes,
            @Nullable Integer waitingMinutes,
            @Nullable Short frequencyPercent,
            @Nullable JourneyId toldIn) {}

    /** A row of the blueprint: what it is about, and what the municipality calls it. */
    public record Lane(
            LaneId id,
            LaneKind kind,
            String label,
            String position,
            @Nullable LaneId origin) {}

    /**
     * A card in the cell where its step and lane meet.
     *
     * @param status as somebody set it by hand; it counts only when there is no {@code standing}
     * @param standing what the card's evidence makes of it, null when it has none
     * @param mandate by which rule or power of attorney it is done
     * @param perceivedOwner who the user takes to be responsible
     * @param weight of a pain point, 1 to 5
     * @param rootCause the lane where a pain point comes from
     * @param felt of an experience, from −2 to 2 with one decimal
     * @param whose experience it is, as somebody has written it
     * @param persona whose experience it is, when that is one of them
     * @param capability whether an opportunity is inside or outside what can be done today
     * @param origin the card of today's journey that it comes from
     */
    public record Card(
            CardId id,
            StepId step,
            LaneId lane,
            String position,
            String text,
            Evidence status,
            @Nullable Evidence standing,
            @Nullable Channel channel,
            @Nullable String performer,
            @Nullable String unit,
            @Nullable String system,
            @Nullable Automation automation,
            @Nullable DecisionKind decision,
            @Nullable DataSource dataSource,
            @Nullable Trigger trigger,
            @Nullable String mandate,
            @Nullable String perceivedOwner,
            @Nullable Short weight,
            @Nullable LaneId rootCause,
            @Nullable Double felt,
            @Nullable String whose,
            @Nullable PersonaId persona,
            @Nullable Capability capability,
            @Nullable CardId origin) {

        /** How we know what it says: by its evidence, or else by hand. */
        public Evidence known() {
            return CardStatus.of(standing, status);
        }
    }

    /** What a persona that a claim refers to is called. */
    public record PersonaName(PersonaId id, String name, boolean trashed) {}

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

    /** Somebody has said that a card still holds. @param words in which they had read it; null when that is not told */
    public record Confirmation(
            UUID id,
            CardId card,
            String by,
            Instant at,
            @Nullable String words) {}

    /**
     * A finding of research on a card. Its words are research's: they are here as they are now, and nowhere else.
     *
     * @param text the statement, or the words of the highlight; null when nobody may quote them, or they are withdrawn
     * @param source of a highlight: a pseudonym and an activity
     * @param level how well it stands by research's rule; null when it is withdrawn, and the card is to be mended
     * @param lacking purposes of consent that are lacking for it
     * @param on the day of the newest activity that speaks for it; null when nobody knows
     * @param changedAt when it last came to say another thing, or to stand otherwise, since it was attached; null when it has not
     */
    public record Basis(
            UUID id,
            CardId card,
            @Nullable InsightId insight,
            @Nullable HighlightId highlight,
            Stance stance,
            @Nullable String text,
            @Nullable String source,
            @Nullable Evidence level,
            List<String> lacking,
            @Nullable StudyId study,
            @Nullable LocalDate on,
            @Nullable Instant changedAt) {

        Basis withoutWords() {
            return new Basis(id, card, insight, highlight, stance, null, null, level, lacking, study, on, changedAt);
        }
    }

    /**
     * What an indicator says of a card, as whoever measures has told it.
     *
     * @param pinned whether one observation says it, and not whichever is the latest
     * @param there false when the indicator or the observation is taken away: the card is to be mended
     * @param shown null when nothing is measured yet
     * @param changedAt when the figure of the same period was last another one
     */
    public record Measured(
            UUID id,
            CardId card,
            UUID indicator,
            LocalText name,
            Stance stance,
            boolean pinned,
            boolean there,
            CardsMeasured.@Nullable Shown shown,
            @Nullable Instant changedAt) {

        /** How well it stands: a figure that is shown is measured, and nothing else is. */
        public @Nullable Evidence level() {
            return there && shown != null && shown.state() == CardsMeasured.State.KNOWN ? Evidence.MEASURED : null;
        }
    }

    /** A need that a step meets. */
    public record NeedMet(UUID id, StepId step, NeedId need) {}

    /** A need that an opportunity answers. */
    public record NeedAnswered(UUID id, CardId card, NeedId need) {}

    /** A pain point that an opportunity answers. */
    public record PainAnswered(UUID id, CardId card, CardId painPoint) {}

    /** A step of today's journey that a step of this one comes from. */
    public record Origin(UUID id, StepId step, StepId origin) {}

    /** Where something goes from a card to another; which lines it crosses follows from the lanes of the two. */
    public record Arrow(
            UUID id,
            CardId from,
            CardId to,
            ArrowKind kind,
            @Nullable String label) {}

    /** A need as research tells it. @param insights how many insights it rests on */
    public record Need(NeedId id, String story, int insights) {}
}
