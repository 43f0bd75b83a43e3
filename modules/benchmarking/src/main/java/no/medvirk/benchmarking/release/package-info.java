/** Frozen comparisons of peer groups, by the rule set DC-1. */
@NullMarked
package no.medvirk.benchmarking.release;

import org.jspecify.annotations.NullMarked;
