/** The roles that people have in their work. */
@NullMarked
package no.medvirk.catalogue.role;

import org.jspecify.annotations.NullMarked;
