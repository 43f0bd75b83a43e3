/** A journey from the spreadsheet a municipality already has, and back into one: plain Java, nothing is stored here. */
@NullMarked
package no.medvirk.journeys.sheet;

import org.jspecify.annotations.NullMarked;
