package no.medvirk.roadmap.action;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.medvirk.core.MemberId;
import no.medvirk.core.NamedMember;
import no.medvirk.core.Trimmed;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.StepId;
import no.medvirk.roadmap.ActionId;
import no.medvirk.roadmap.InitiativeId;
import org.jspecify.annotations.Nullable;

/**
 * An action of an initiative.
 *
 * @param effectiveFrom the day from which it is to be felt; baselines are locked by then
 * @param steps of journeys that it changes; what is gone from its journey is missing
 * @param missing what it takes for it to be committed; nothing when it is
 */
public record Action(
        ActionId id,
        InitiativeId initiative,
        String title,
        @Nullable String description,
        Dimension dimension,
        Status status,
        @Nullable NamedMember owner,
        @Nullable LocalDate start,
        @Nullable LocalDate effectiveFrom,
        List<Step> steps,
        boolean committed,
        Set<Commitment.Missing> missing,
        int version) {

    /** What an action changes about how a service is made. */
    public enum Dimension {
        ORGANISATION,
        WORK_PROCESS,
        TECHNOLOGY,
        PEOPLE,
        GOVERNANCE;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Dimension of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** How far the action has come. */
    public enum Status {
        PROPOSED,
        DECIDED,
        ONGOING,
        DELIVERED,
        STOPPED;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Status of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        /** Decided on, and not given up. */
        boolean binds() {
            return this == DECIDED || this == ONGOING || this == DELIVERED;
        }
    }

    /** A step that it changes, where it stands now. */
    public record Step(StepId id, String name, JourneyId journey, String journeyTitle, boolean target) {}

    /** What a user writes: the whole of it, each time. A list that is left out is empty. */
    record Draft(
            @NotBlank @Size(max = 200) @Trimmed String title,
            @Size(max = 2000) @Trimmed @Nullable String description,
            @NotNull Dimension dimension,
            @NotNull Status status,
            @Nullable MemberId owner,
            @Nullable LocalDate start,
            @Nullable LocalDate effectiveFrom,
            @Size(max = 200) List<@NotNull StepId> steps) {

        Draft {
            steps = steps == null
                    ? List.of()
                    : steps.stream()
                            .distinct()
                            .sorted(Comparator.comparing(step -> step.value().toString()))
                            .toList();
        }
    }

    /** As the history keeps it: what was written, without what follows from it. */
    Draft written() {
        return new Draft(
                title,
                description,
                dimension,
                status,
                owner == null ? null : owner.id(),
                start,
                effectiveFrom,
                steps.stream().map(Step::id).toList());
    }
}
