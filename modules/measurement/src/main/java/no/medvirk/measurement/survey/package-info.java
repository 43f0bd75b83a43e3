/** Surveys, their public page and their results. */
@NullMarked
package no.medvirk.measurement.survey;

import org.jspecify.annotations.NullMarked;
