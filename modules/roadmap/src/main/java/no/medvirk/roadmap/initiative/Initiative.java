package no.medvirk.roadmap.initiative;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import no.medvirk.catalogue.GoalId;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.core.LocalText;
import no.medvirk.core.MemberId;
import no.medvirk.core.NamedMember;
import no.medvirk.core.Trimmed;
import no.medvirk.journeys.CardId;
import no.medvirk.roadmap.InitiativeId;
import org.jspecify.annotations.Nullable;

/**
 * An initiative.
 *
 * @param status how far it has come; what it has given is its benefits' status
 * @param claimed whether it says that it starts from what benefits citizens or business
 * @param services that it is to change; what the catalogue has no more is missing
 * @param opportunities that were accepted into it, as they were then
 * @param decision null until it is decided on
 */
record Initiative(
        InitiativeId id,
        String title,
        @Nullable String why,
        Status status,
        boolean claimed,
        @Nullable NamedMember owner,
        List<NamedService> services,
        List<GoalId> goals,
        List<Opportunity> opportunities,
        @Nullable Decision decision,
        int version,
        Instant changedAt,
        @Nullable String changedBy) {

    /** How far an initiative has come. */
    enum Status {
        IDEA,
        DECIDED,
        ONGOING,
        DELIVERED,
        CLOSED;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Status of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** A service, with the name that the catalogue gives it now. */
    record NamedService(ServiceId id, LocalText name) {}

    /** How far it has come from now on. */
    record Move(@NotNull Status status) {}

    /** What a user writes: the whole of it, each time. A list that is left out is empty. An opportunity is accepted by its card. */
    record Draft(
            @NotBlank @Size(max = 200) @Trimmed String title,
            @Size(max = 4000) @Trimmed @Nullable String why,
            @Nullable Boolean claimed,
            @Nullable MemberId owner,
            @Size(max = 50) List<@NotNull ServiceId> services,
            @Size(max = 50) List<@NotNull GoalId> goals,
            @Size(max = 50) List<@NotNull CardId> opportunities) {

        Draft {
            claimed = Boolean.TRUE.equals(claimed);
            services = once(services, service -> service.value().toString());
            goals = once(goals, goal -> goal.value().toString());
            opportunities = once(opportunities, card -> card.value().toString());
        }

        // Their order has no meaning: it becomes the one in which they are read again.
        private static <T> List<T> once(@Nullable List<T> list, Function<T, String> order) {
            return list == null
                    ? List.of()
                    : list.stream()
                            .distinct()
                            .sorted(Comparator.comparing(order))
                            .toList();
        }
    }

    /** As the history keeps it. */
    Written written() {
        return new Written(
                title,
                why,
                status,
                claimed,
                owner == null ? null : owner.name(),
                services.stream().map(NamedService::id).toList(),
                goals,
                opportunities.stream().map(Opportunity::text).toList(),
                decision == null ? null : decision.written());
    }

    /** What is worth telling of an initiative when it changes. */
    record Written(
            String title,
            @Nullable String why,
            Status status,
            boolean claimed,
            @Nullable String owner,
            List<ServiceId> services,
            List<GoalId> goals,
            List<String> opportunities,
            Decision.@Nullable Written decision) {}
}
