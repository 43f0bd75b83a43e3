package no.medvirk.journeys.operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/**
 * One gesture of a person: taken whole or not at all, and one step of undo.
 *
 * @param mid made by the sender; the same message again has the same mid and gets the same answer
 * @param base the journey's seq that the sender has seen, 0 for a new journey
 * @param ops in the order in which they are to be done
 */
public record Message(
        @NotNull UUID mid,
        @NotNull @Min(0) Integer base,
        @NotEmpty List<@NotNull @Valid Operation> ops) {}
