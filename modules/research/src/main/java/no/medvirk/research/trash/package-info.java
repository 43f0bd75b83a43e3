/** The trash of research. */
@NullMarked
package no.medvirk.research.trash;

import org.jspecify.annotations.NullMarked;
