/** Whom journeys are drawn for: personas, what each rests on, and two to four of them side by side. */
@NullMarked
package no.medvirk.journeys.persona;

import org.jspecify.annotations.NullMarked;
