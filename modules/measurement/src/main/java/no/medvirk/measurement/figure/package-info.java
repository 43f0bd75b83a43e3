/** What a figure may say: units, periods, and the rule of small numbers; plain Java. */
@NullMarked
package no.medvirk.measurement.figure;

import org.jspecify.annotations.NullMarked;
