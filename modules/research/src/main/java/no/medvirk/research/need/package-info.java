/** Needs: job stories that rest on insights. */
@NullMarked
package no.medvirk.research.need;

import org.jspecify.annotations.NullMarked;
