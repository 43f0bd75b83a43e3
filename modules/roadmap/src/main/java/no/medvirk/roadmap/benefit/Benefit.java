package no.medvirk.roadmap.benefit;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import no.medvirk.catalogue.UnitId;
import no.medvirk.core.MemberId;
import no.medvirk.core.NamedMember;
import no.medvirk.core.Trimmed;
import no.medvirk.measurement.IndicatorId;
import no.medvirk.roadmap.ActionId;
import no.medvirk.roadmap.BenefitId;
import no.medvirk.roadmap.InitiativeId;
import org.jspecify.annotations.Nullable;

/**
 * A benefit that an initiative is to give.
 *
 * @param owner who answers for it, in the line
 * @param ownerUnit the unit in whose line that is
 * @param actions that are to give it; none means all of the initiative's
 * @param budgetEffect whether saved time or cost is cut from a budget, moved to something else, or neither
 * @param prerequisites what it takes beside the actions
 * @param disbenefit whether it is a drawback that comes with the rest
 * @param attribution what else may explain a change
 * @param status what was said of it; whether it may be said, {@code realisation} tells
 */
public record Benefit(
        BenefitId id,
        InitiativeId initiative,
        String title,
        @Nullable String description,
        Beneficiary beneficiary,
        Kind kind,
        @Nullable NamedMember owner,
        @Nullable UnitId ownerUnit,
        @Nullable IndicatorId indicator,
        List<ActionId> actions,
        @Nullable Double target,
        @Nullable LocalDate targetOn,
        @Nullable BudgetEffect budgetEffect,
        @Nullable String prerequisites,
        boolean disbenefit,
        @Nullable String attribution,
        Status status,
        BenefitRealisation realisation,
        int version) {

    /** Whom it is good for. */
    public enum Beneficiary {
        CITIZEN,
        BUSINESS,
        EMPLOYEE,
        MUNICIPALITY,
        AGENCY;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Beneficiary of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }

        /** Those whom the claim "we start from what benefits citizens and business" is about. */
        public boolean isOutside() {
            return this == CITIZEN || this == BUSINESS;
        }
    }

    /** The three kinds of KS. */
    public enum Kind {
        AVOIDED_COSTS,
        SAVED_TIME,
        QUALITY;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** What becomes of what is saved. */
    public enum BudgetEffect {
        CUT,
        REALLOCATION,
        NONE;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static @Nullable BudgetEffect of(@Nullable String code) {
            return code == null ? null : valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** What is said of the benefit, whatever the initiative's own status is. */
    public enum Status {
        PLANNED,
        ONGOING,
        REALISED,
        NOT_REALISED;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Status of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    /** What a user writes: the whole of it, each time. */
    record Draft(
            @NotBlank @Size(max = 200) @Trimmed String title,
            @Size(max = 2000) @Trimmed @Nullable String description,
            @NotNull Beneficiary beneficiary,
            @NotNull Kind kind,
            @Nullable MemberId owner,
            @Nullable UnitId ownerUnit,
            @Nullable IndicatorId indicator,
            @Size(max = 200) List<@NotNull ActionId> actions,
            @Nullable Double target,
            @Nullable LocalDate targetOn,
            @Nullable BudgetEffect budgetEffect,
            @Size(max = 2000) @Trimmed @Nullable String prerequisites,
            @Nullable Boolean disbenefit,
            @Size(max = 2000) @Trimmed @Nullable String attribution,
            @NotNull Status status) {

        Draft {
            disbenefit = Boolean.TRUE.equals(disbenefit);
            actions = actions == null
                    ? List.of()
                    : actions.stream()
                            .distinct()
                            .sorted(Comparator.comparing(
                                    action -> action.value().toString()))
                            .toList();
        }
    }

    /** As the history keeps it: what was written, without what follows from measurements. */
    Draft written() {
        return new Draft(
                title,
                description,
                beneficiary,
                kind,
                owner == null ? null : owner.id(),
                ownerUnit,
                indicator,
                actions,
                target,
                targetOn,
                budgetEffect,
                prerequisites,
                disbenefit,
                attribution,
                status);
    }
}
