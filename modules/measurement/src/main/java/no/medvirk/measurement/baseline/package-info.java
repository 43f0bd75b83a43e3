/** Where an indicator stood before, and its lock. */
@NullMarked
package no.medvirk.measurement.baseline;

import org.jspecify.annotations.NullMarked;
