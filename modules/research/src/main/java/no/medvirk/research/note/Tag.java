package no.medvirk.research.note;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import no.medvirk.core.Trimmed;

/** A merkelapp of the municipality, put on highlights. */
record Tag(TagId id, String name, int version) {

    /** What a user writes. */
    record Draft(@NotBlank @Size(max = 60) @Trimmed String name) {}
}
