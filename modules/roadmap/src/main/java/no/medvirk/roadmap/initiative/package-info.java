/** The initiatives of a municipality: what is decided, on what ground, and what was not chosen. */
@NullMarked
package no.medvirk.roadmap.initiative;

import org.jspecify.annotations.NullMarked;
