/**
 * How a service is delivered today, drawn as a blueprint. Owns: journeys, their operations, and the sheets they come from and go to.
 * Tells: nothing yet. Listens: to nothing; asks the catalogue for the names of services.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "catalogue", "research"})
package no.medvirk.journeys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
