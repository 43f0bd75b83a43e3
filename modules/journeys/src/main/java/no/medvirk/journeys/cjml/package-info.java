/** The XML format of CJML 2.0, in a subset, both ways; pure. */
@NullMarked
package no.medvirk.journeys.cjml;

import org.jspecify.annotations.NullMarked;
