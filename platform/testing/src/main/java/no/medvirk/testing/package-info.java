/** What module tests stand on: the real database under the restricted role, municipalities and people, and the eyes on every statement. */
@NullMarked
package no.medvirk.testing;

import org.jspecify.annotations.NullMarked;
