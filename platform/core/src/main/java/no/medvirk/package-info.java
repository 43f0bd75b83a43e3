/** The application: {@link no.medvirk.Medvirk} starts what is on the class path. */
@NullMarked
package no.medvirk;

import org.jspecify.annotations.NullMarked;
