/**
 * How a service is delivered today and is to be delivered, drawn as blueprints. Owns: journeys, their operations, what their cards rest
 * on, personas, and the sheets they come from and go to. Tells: {@link no.medvirk.journeys.EvidenceAttached},
 * {@link no.medvirk.journeys.PersonaGrounded}; answers {@link no.medvirk.journeys.Blueprints}. Listens: to
 * {@link no.medvirk.research.EvidenceChanged}, and to its own {@link no.medvirk.journeys.WorkCommitted} and
 * {@link no.medvirk.journeys.CardsMeasured}, told from the right; asks the catalogue for names and retired systems, and research for what
 * was found.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "catalogue", "research"})
package no.medvirk.journeys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
