/** The points of a line, and what they show. */
@NullMarked
package no.medvirk.measurement.observation;

import org.jspecify.annotations.NullMarked;
