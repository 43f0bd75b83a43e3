/** What the servers are made of: programs, unpacked into the cache, and the realm. */
@NullMarked
package no.medvirk.local.parts;

import org.jspecify.annotations.NullMarked;
