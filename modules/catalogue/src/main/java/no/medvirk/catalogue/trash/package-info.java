/** The trash of the catalogue: one page and one nightly round for all that it holds. */
@NullMarked
package no.medvirk.catalogue.trash;

import org.jspecify.annotations.NullMarked;
