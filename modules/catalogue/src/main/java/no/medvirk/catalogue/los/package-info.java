/** LOS, the national vocabulary of public services: what may be chosen, and how the operator brings it up to date. */
@NullMarked
package no.medvirk.catalogue.los;

import org.jspecify.annotations.NullMarked;
