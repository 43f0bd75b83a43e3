/** The red thread from any thing in both directions, and where it is broken. */
@NullMarked
package no.medvirk.thread.chain;

import org.jspecify.annotations.NullMarked;
