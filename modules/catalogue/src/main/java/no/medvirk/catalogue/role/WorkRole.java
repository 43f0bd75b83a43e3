package no.medvirk.catalogue.role;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.medvirk.catalogue.RoleId;
import no.medvirk.core.Trimmed;
import org.jspecify.annotations.Nullable;

/** A role that people have in their work. */
record WorkRole(RoleId id, String name, @Nullable String description, int version) {

    /** What a user writes. */
    record Draft(
            @NotBlank @Size(max = 200) @Trimmed String name,
            @Size(max = 2000) @Trimmed @Nullable String description) {

        WorkRole as(RoleId id, int version) {
            return new WorkRole(id, name, description, version);
        }
    }
}
