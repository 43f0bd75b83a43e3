/** The trash of the journeys: one page for all that lies in it. */
@NullMarked
package no.medvirk.journeys.trash;

import org.jspecify.annotations.NullMarked;
