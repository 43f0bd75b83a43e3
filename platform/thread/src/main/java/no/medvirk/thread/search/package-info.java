/** The search over every kind of thing. Participants' words are not here: research searches those itself. */
@NullMarked
package no.medvirk.thread.search;

import org.jspecify.annotations.NullMarked;
