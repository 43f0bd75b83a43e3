/** Research as a client of the API meets it. */
@NullMarked
package no.medvirk.research;

import org.jspecify.annotations.NullMarked;
