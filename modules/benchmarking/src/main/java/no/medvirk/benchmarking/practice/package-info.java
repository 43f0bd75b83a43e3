/** Claims and practice: whether what is said is done, from dated facts. */
@NullMarked
package no.medvirk.benchmarking.practice;

import org.jspecify.annotations.NullMarked;
