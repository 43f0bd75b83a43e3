/** The rubber-band-engine test: do a new journey and what is committed change how the service is produced, or only its touchpoints? */
@NullMarked
package no.medvirk.journeys.engine;

import org.jspecify.annotations.NullMarked;
