/** How well, and how newly, what a journey says is known: of each card, and in numbers for each lane and the whole. */
@NullMarked
package no.medvirk.journeys.knowledge;

import org.jspecify.annotations.NullMarked;
