/** Notes, the passages marked in them, merkelapper, and the search in words. */
@NullMarked
package no.medvirk.research.note;

import org.jspecify.annotations.NullMarked;
