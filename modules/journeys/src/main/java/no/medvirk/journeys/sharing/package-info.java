/** Links by which somebody without an account reads a journey as it was when the link was made. */
@NullMarked
package no.medvirk.journeys.sharing;

import org.jspecify.annotations.NullMarked;
