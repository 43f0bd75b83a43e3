/** A journey to take away: as a file that says all of it, and on A3 for whoever reads it on paper or has it read to them. */
@NullMarked
package no.medvirk.journeys.export;

import org.jspecify.annotations.NullMarked;
