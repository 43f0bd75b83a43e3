/**
 * How it is elsewhere, and whether practice follows the claim. Owns: contributions, releases, exchange records, the figures of claims and practice.
 * Tells: nothing. Listens: to what research, measurement and roadmap tell.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "catalogue", "research", "journeys", "measurement", "roadmap"})
package no.medvirk.benchmarking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
