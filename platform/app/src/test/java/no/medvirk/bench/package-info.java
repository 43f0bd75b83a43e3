/** Figures, made by {@code mvn verify -Pbench}: ratios within one run, printed and never asserted. */
@NullMarked
package no.medvirk.bench;

import org.jspecify.annotations.NullMarked;
