package no.medvirk.research;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.medvirk.catalogue.Channel;
import no.medvirk.catalogue.ServiceId;
import org.jspecify.annotations.Nullable;

/** What research has found: the one question that other modules ask it. The words are research's: ask each time, keep the id. */
public interface Findings {

    /** Those that the bound municipality has; one that is gone or withdrawn is absent. Two statements, however many are asked for. */
    List<Finding> of(Collection<InsightId> insights, Collection<HighlightId> highlights);

    /** The needs that there are among these, with the insights that they rest on. */
    List<Need> needs(Collection<NeedId> needs);

    /**
     * What participants who agree to it today went through, where this journey was the planned one: the 200 that were told last, the latest
     * first. One statement.
     */
    Told actual(UUID journey);

    /**
     * An insight or a highlight.
     *
     * @param insight set for an insight, null for a highlight
     * @param highlight set for a highlight, null for an insight
     * @param text the statement of an insight; the words of a highlight, null when consent to quote them is lacking
     * @param source who and where, without a name: a highlight's pseudonym and activity; null for an insight
     * @param level how well it stands by research's rule: {@code measured}, {@code observed}, {@code reported} or {@code assumed}
     * @param lacking purposes of consent that are lacking for it, such as {@code quote}, {@code publish}, {@code share}
     * @param study where it belongs, for a link
     * @param on the day of the newest activity that speaks for it; null when none does
     * @param changedAt when somebody last wrote an insight anew; null for a highlight, whose words are as they were said
     */
    record Finding(
            @Nullable InsightId insight,
            @Nullable HighlightId highlight,
            @Nullable String text,
            @Nullable String source,
            String level,
            Set<String> lacking,
            StudyId study,
            @Nullable LocalDate on,
            @Nullable Instant changedAt) {}

    /** A need. @param story when …, I want …, so that …; in words of the municipality */
    record Need(NeedId id, String story, Set<ServiceId> services, Map<InsightId, String> insights) {}

    /**
     * Actual journeys. They are personal data: nobody keeps what is told here, or shows one that has no id.
     *
     * @param withheld how many there are besides, so few that what happened in them would point at somebody
     */
    record Told(List<Actual> journeys, int withheld) {}

    /**
     * What one participant went through. Without id, and all else but the touchpoints, when who asks does not see what was told: then it
     * is there to be counted together with the others.
     *
     * @param code the participant's pseudonym
     * @param quotable whether their words may be carried out of the house
     */
    record Actual(
            @Nullable ActualJourneyId id,
            @Nullable String code,
            @Nullable StudyId study,
            @Nullable LocalDate toldOn,
            boolean quotable,
            List<Happened> touchpoints) {}

    /**
     * A touchpoint. Its words are the participant's.
     *
     * @param trace the planned step or card that it answers to
     * @param communication else an action
     * @param initiator null: the participant
     * @param receiver null: the participant, or nobody in an action
     * @param felt −2 to 2
     * @param day after the first
     */
    record Happened(
            @Nullable UUID trace,
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
