/** Sums that several modules need, in plain Java: exact, pure, tested with published vectors ({@code platform/testing}). */
@NullMarked
package no.medvirk.statistics;

import org.jspecify.annotations.NullMarked;
