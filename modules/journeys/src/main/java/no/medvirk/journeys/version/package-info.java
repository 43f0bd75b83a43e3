/** Journeys as they were: versions with a name, and how a journey becomes again what it was. */
@NullMarked
package no.medvirk.journeys.version;

import org.jspecify.annotations.NullMarked;
