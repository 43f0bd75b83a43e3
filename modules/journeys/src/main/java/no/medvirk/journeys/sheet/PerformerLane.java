package no.medvirk.journeys.sheet;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import no.medvirk.journeys.blueprint.LaneKind;

/** In which kind of lane a performer's doings are drawn; the name "" stands for rows that name nobody. */
record PerformerLane(
        @NotNull @Size(max = 200) String name, @NotNull LaneKind lane) {}
