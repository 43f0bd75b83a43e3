/** What participants went through, touchpoint by touchpoint. */
@NullMarked
package no.medvirk.research.actual;

import org.jspecify.annotations.NullMarked;
