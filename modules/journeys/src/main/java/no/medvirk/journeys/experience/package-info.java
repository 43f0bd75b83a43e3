/** The curve of what people feel: one line for each persona, computed from weighted claims; a step without one is a gap. */
@NullMarked
package no.medvirk.journeys.experience;

import org.jspecify.annotations.NullMarked;
