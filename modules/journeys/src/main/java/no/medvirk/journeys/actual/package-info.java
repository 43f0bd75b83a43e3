/** What participants went through, against what was planned; nothing of it is kept here. */
@NullMarked
package no.medvirk.journeys.actual;

import org.jspecify.annotations.NullMarked;
