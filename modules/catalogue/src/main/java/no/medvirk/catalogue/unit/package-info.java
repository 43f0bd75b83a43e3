/** The units of a municipality's organisation, as a tree. */
@NullMarked
package no.medvirk.catalogue.unit;

import org.jspecify.annotations.NullMarked;
