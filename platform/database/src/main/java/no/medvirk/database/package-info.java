/** The migration loop, also as a production command, and the jOOQ generator of the build. */
@NullMarked
package no.medvirk.database;

import org.jspecify.annotations.NullMarked;
