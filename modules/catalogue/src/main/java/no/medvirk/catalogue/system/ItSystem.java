package no.medvirk.catalogue.system;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.medvirk.catalogue.SystemId;
import no.medvirk.core.Trimmed;
import org.jspecify.annotations.Nullable;

/**
 * A system that people work in.
 *
 * @param retiredOn the day from which nobody works in it any more
 * @param replacedBy what they work in instead, in words: it need not be in the catalogue yet
 */
record ItSystem(
        SystemId id,
        String name,
        @Nullable String description,
        @Nullable LocalDate retiredOn,
        @Nullable String replacedBy,
        int version) {

    /** What a user writes. */
    record Draft(
            @NotBlank @Size(max = 200) @Trimmed String name,
            @Size(max = 2000) @Trimmed @Nullable String description,
            @Nullable LocalDate retiredOn,
            @Size(max = 200) @Trimmed @Nullable String replacedBy) {

        ItSystem as(SystemId id, int version) {
            return new ItSystem(id, name, description, retiredOn, replacedBy, version);
        }
    }
}
