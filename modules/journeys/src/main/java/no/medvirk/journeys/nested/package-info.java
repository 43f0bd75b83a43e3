/** Journeys that steps of others are told in: what they come to there, and that none is told in itself. */
@NullMarked
package no.medvirk.journeys.nested;

import org.jspecify.annotations.NullMarked;
