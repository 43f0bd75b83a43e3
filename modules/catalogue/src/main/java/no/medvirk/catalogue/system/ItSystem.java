package no.medvirk.catalogue.system;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.medvirk.catalogue.SystemId;
import no.medvirk.core.Trimmed;
import org.jspecify.annotations.Nullable;

/** A system that people work in. */
record ItSystem(SystemId id, String name, @Nullable String description, int version) {

    /** What a user writes. */
    record Draft(
            @NotBlank @Size(max = 200) @Trimmed String name,
            @Size(max = 2000) @Trimmed @Nullable String description) {

        ItSystem as(SystemId id, int version) {
            return new ItSystem(id, name, description, version);
        }
    }
}
