/** The trash of measurement: one page and one nightly round for all that it holds. */
@NullMarked
package no.medvirk.measurement.trash;

import org.jspecify.annotations.NullMarked;
