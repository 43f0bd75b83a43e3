/**
 * What is written in a journey, and who is in it, as it happens: the stream of server-sent events, its replay from the log, and the
 * presence of people, which is never stored.
 */
@NullMarked
package no.medvirk.journeys.live;

import org.jspecify.annotations.NullMarked;
