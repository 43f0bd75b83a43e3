/**
 * How a service is delivered today and is to be delivered, drawn as blueprints. Owns: journeys, their operations, what their cards rest
 * on, and the sheets they come from and go to. Tells: {@link no.medvirk.journeys.EvidenceAttached}; answers
 * {@link no.medvirk.journeys.Blueprints}. Listens: to {@link no.medvirk.research.EvidenceChanged}; asks the catalogue for the names of
 * services, and research for what was found.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "catalogue", "research"})
package no.medvirk.journeys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
