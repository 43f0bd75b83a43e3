package no.medvirk.benchmarking.release;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.medvirk.core.LocalText;

/** A family of peer groups, such as by size. @param code such as {@code size} */
record Family(String code, List<Group> groups) {

    /** What an operator writes. */
    record Draft(@NotNull @Size(max = 50) List<@NotNull @Valid Group> groups) {}

    /** A group. @param members the aliases of municipalities */
    record Group(
            @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{0,39}")
            String code,

            @NotNull @Size(max = 200) LocalText name,
            @NotNull @Size(max = 1000) List<@NotBlank String> members) {}
}
