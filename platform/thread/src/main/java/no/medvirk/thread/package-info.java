/**
 * The red thread over all modules, and the search in it: read models that facts keep and one command builds anew. Owns: nodes and links.
 * Tells: nothing. Listens: to {@link no.medvirk.core.ThingChanged}; asks every {@link no.medvirk.core.ThreadSource}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "core")
package no.medvirk.thread;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
