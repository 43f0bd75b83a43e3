/** Indicators and their definitions. */
@NullMarked
package no.medvirk.measurement.indicator;

import org.jspecify.annotations.NullMarked;
