/** How a journey is written: messages of operations, what a message must keep to, the one writer, and the log as history. */
@NullMarked
package no.medvirk.journeys.operation;

import org.jspecify.annotations.NullMarked;
