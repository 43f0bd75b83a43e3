/** What the servers are made of: unpacked programs and the realm, kept in the cache between starts. */
@NullMarked
package no.medvirk.local.parts;

import org.jspecify.annotations.NullMarked;
