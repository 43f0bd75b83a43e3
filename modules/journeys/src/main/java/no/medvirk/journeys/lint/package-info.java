/** What there is to look at in a journey, found by rules, and what somebody decided about it. */
@NullMarked
package no.medvirk.journeys.lint;

import org.jspecify.annotations.NullMarked;
