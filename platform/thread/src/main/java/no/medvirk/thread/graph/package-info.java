/** The nodes and links themselves, kept in step with the modules. */
@NullMarked
package no.medvirk.thread.graph;

import org.jspecify.annotations.NullMarked;
