/** What indicators say of the cards of journeys: for what a card says, or against it. */
@NullMarked
package no.medvirk.measurement.testimony;

import org.jspecify.annotations.NullMarked;
