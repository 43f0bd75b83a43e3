/** Views of journeys: what of one is shown, under a name, for all who see it. */
@NullMarked
package no.medvirk.journeys.view;

import org.jspecify.annotations.NullMarked;
