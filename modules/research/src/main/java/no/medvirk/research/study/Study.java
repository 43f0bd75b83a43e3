package no.medvirk.research.study;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import no.medvirk.catalogue.ServiceId;
import no.medvirk.core.MemberId;
import no.medvirk.core.NamedMember;
import no.medvirk.core.Trimmed;
import no.medvirk.research.StudyId;
import org.jspecify.annotations.Nullable;

/**
 * A question that research is to answer.
 *
 * @param services that it concerns
 * @param legalBasis why the municipality may do it; what each participant agrees to is kept apart
 * @param people the names of those in the team
 * @param changedBy the name of who changed it last; absent when the installation itself did
 */
record Study(
        StudyId id,
        String title,
        String question,
        Method method,
        List<ServiceId> services,
        @Nullable String purpose,
        LegalBasis legalBasis,
        @Nullable String legalBasisNote,
        List<MemberId> team,
        List<NamedMember> people,
        Status status,
        int version,
        Instant changedAt,
        @Nullable String changedBy) {

    /** What a user writes: the whole of it, each time. A list that is left out is empty. */
    record Draft(
            @NotBlank @Size(max = 200) @Trimmed String title,
            @NotBlank @Size(max = 1000) @Trimmed String question,
            @NotNull Method method,
            @Size(max = 50) List<@NotNull ServiceId> services,
            @Size(max = 2000) @Trimmed @Nullable String purpose,
            @NotNull LegalBasis legalBasis,
            @Size(max = 2000) @Trimmed @Nullable String legalBasisNote,
            @Size(max = 50) List<@NotNull MemberId> team,
            @NotNull Status status) {

        Draft {
            services = Objects.requireNonNullElse(services, List.of());
            team = Objects.requireNonNullElse(team, List.of());
        }
    }
}
