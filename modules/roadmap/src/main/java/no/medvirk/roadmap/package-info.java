/**
 * What is decided and what it is to give. Owns: initiatives with their decisions and actions, benefits.
 * Tells: {@link no.medvirk.roadmap.InitiativeDecided}. Listens: to nothing; asks its left neighbours.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "catalogue", "research", "journeys", "measurement"})
package no.medvirk.roadmap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
