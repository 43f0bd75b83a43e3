/** A journey that has grown is divided: a run of its phases becomes a journey of its own, and a step in their place is told there. */
@NullMarked
package no.medvirk.journeys.split;

import org.jspecify.annotations.NullMarked;
