/** The vision and the goals of a municipality, as a tree whose progress is measured. */
@NullMarked
package no.medvirk.catalogue.goal;

import org.jspecify.annotations.NullMarked;
