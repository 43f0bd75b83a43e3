/** Studies and their activities. */
@NullMarked
package no.medvirk.research.study;

import org.jspecify.annotations.NullMarked;
