/** New journeys: how one is begun from today's, and how the two differ. */
@NullMarked
package no.medvirk.journeys.renewal;

import org.jspecify.annotations.NullMarked;
