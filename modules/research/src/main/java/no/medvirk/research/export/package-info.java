/** A study as one file. */
@NullMarked
package no.medvirk.research.export;

import org.jspecify.annotations.NullMarked;
