/**
 * What a municipality offers and what it takes: its services, the units, roles and systems that they need, and the goals it has.
 * Owns: units, systems, work roles, public services, goals, the LOS vocabulary.
 * Tells: the names of services, when asked. Listens: to {@link no.medvirk.catalogue.GoalMeasured}, which whoever measures tells.
 */
@NullMarked
package no.medvirk.catalogue;

import org.jspecify.annotations.NullMarked;
