package no.medvirk.catalogue.unit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.medvirk.catalogue.UnitId;
import no.medvirk.core.Trimmed;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the organisation.
 *
 * @param parent the unit that it stands under; none when it stands at the top, or when that one is in the trash
 */
record Unit(UnitId id, String name, @Nullable UnitId parent, int version) {

    /** What a user writes. */
    record Draft(
            @NotBlank @Size(max = 200) @Trimmed String name,
            @Nullable UnitId parent) {

        Unit as(UnitId id, int version) {
            return new Unit(id, name, parent, version);
        }
    }
}
