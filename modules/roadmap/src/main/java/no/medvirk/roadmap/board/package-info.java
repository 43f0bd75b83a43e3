/** The roadmap as one looks over it: initiatives by how far they have come, and over time. */
@NullMarked
package no.medvirk.roadmap.board;

import org.jspecify.annotations.NullMarked;
