/** The trash of the roadmap: one page and one nightly round for all that it holds. */
@NullMarked
package no.medvirk.roadmap.trash;

import org.jspecify.annotations.NullMarked;
