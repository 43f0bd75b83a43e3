/** What is copied from one journey into another, and where what was copied came from. */
@NullMarked
package no.medvirk.journeys.copy;

import org.jspecify.annotations.NullMarked;
