/** The trash of benchmarking. */
@NullMarked
package no.medvirk.benchmarking.trash;

import org.jspecify.annotations.NullMarked;
