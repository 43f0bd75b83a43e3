/** What is exchanged with others. */
@NullMarked
package no.medvirk.benchmarking.exchange;

import org.jspecify.annotations.NullMarked;
