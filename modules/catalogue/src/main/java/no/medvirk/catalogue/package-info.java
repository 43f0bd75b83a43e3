/**
 * What a municipality offers and what it takes: its services, and the units, roles and systems that they need.
 * Owns: units, systems, work roles, public services, the LOS vocabulary. Tells: the names of services, when asked. Listens: to nothing.
 */
@NullMarked
package no.medvirk.catalogue;

import org.jspecify.annotations.NullMarked;
