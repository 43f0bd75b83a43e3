/** Answers to surveys, and the free text in them. */
@NullMarked
package no.medvirk.measurement.response;

import org.jspecify.annotations.NullMarked;
