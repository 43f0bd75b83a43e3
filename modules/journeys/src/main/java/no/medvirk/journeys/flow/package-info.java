/** How work flows through a journey and a service: whose hands, across which lines, how often over again, and how long it lies. */
@NullMarked
package no.medvirk.journeys.flow;

import org.jspecify.annotations.NullMarked;
