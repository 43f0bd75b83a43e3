/** Journeys as they are read: the list, one as a document, and the trash. */
@NullMarked
package no.medvirk.journeys.journey;

import org.jspecify.annotations.NullMarked;
