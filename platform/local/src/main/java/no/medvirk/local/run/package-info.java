/** Run mode: the whole of Medvirk on one's own machine, by one command. */
@NullMarked
package no.medvirk.local.run;

import org.jspecify.annotations.NullMarked;
