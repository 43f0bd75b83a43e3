package no.medvirk.journeys.journey;

import java.time.Instant;
import java.util.List;
import no.medvirk.journeys.JourneyId;
import no.medvirk.journeys.blueprint.Status;
import no.medvirk.journeys.journey.JourneyDocument.Related;
import org.jspecify.annotations.Nullable;

/**
 * A journey as a list shows it.
 *
 * @param curve for each step, in order, what is felt from −2 to 2 by the line that rests on the most (EC-1); null where there is a gap
 * @param assumed how many of its cards are assumptions
 * @param toMend how much of its evidence is withdrawn
 * @param partOf the journeys outside the trash that have a step told in it
 * @param derivedFrom today's journey, when this is a new one
 */
public record Journey(
        JourneyId id,
        String title,
        Status status,
        @Nullable String perspective,
        @Nullable ServiceReference service,
        List<@Nullable Double> curve,
        int painPoints,
        int opportunities,
        int cards,
        int assumed,
        int toMend,
        List<Related> partOf,
        @Nullable JourneyId derivedFrom,
        Instant updatedAt,
        String updatedBy) {}
