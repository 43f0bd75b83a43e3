/**
 * Whether a service does what it should. Owns: indicators and their definitions, surveys and answers, observations, baselines.
 * Tells: {@link no.medvirk.measurement.IndicatorMoved}, {@link no.medvirk.measurement.GoalProgressed}, {@link no.medvirk.measurement.IndicatorSaid},
 * {@link no.medvirk.measurement.BaselineLocked};
 * answers {@link no.medvirk.measurement.Indicators}.
 * Asks journeys for cards. Listens: to nothing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"core", "catalogue", "research", "journeys"})
package no.medvirk.measurement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
