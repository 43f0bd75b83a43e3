/** What a municipality shares of what it measures. */
@NullMarked
package no.medvirk.benchmarking.contribution;

import org.jspecify.annotations.NullMarked;
