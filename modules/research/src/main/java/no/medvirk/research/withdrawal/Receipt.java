package no.medvirk.research.withdrawal;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a withdrawal did.
 *
 * @param receipt a number that nobody can trace to anybody
 * @param all whether nothing of the participant is left
 * @param notes how many are gone
 * @param journeys how many actual journeys are gone
 * @param highlights how many are gone, or have their words hidden
 * @param insights how many are no longer as they were
 * @param toMend how many things somebody has to look at
 */
record Receipt(
        UUID receipt, LocalDate on, boolean all, int notes, int journeys, int highlights, int insights, int toMend) {}
